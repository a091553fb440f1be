/** How requests are sent. */
export interface Transport {
  readonly fetch: typeof globalThis.fetch;
  /** Whether `fetch` is known to send what it is given once, so that its failure to connect proves that nothing was sent. */
  readonly sendsOnce: boolean;
}

/** The part of Deno that is used here. */
interface DenoLike {
  createHttpClient?(options: { poolMaxIdlePerHost: number }): unknown;
}

/**
 * The caller's own `fetch`, which may repeat by itself unless its owner promises that it does not; or else the runtime's.
 */
export function transportOf(fetch: typeof globalThis.fetch | undefined, fetchSendsOnce = false): Transport {
  return fetch === undefined ? { fetch: systemFetch(), sendsOnce: true } : { fetch, sendsOnce: fetchSendsOnce };
}

/**
 * The runtime's own `fetch`, such that it sends what it is given once.
 *
 * Deno sends a request again by itself, a POST too, when a kept-alive connection breaks after the request arrived; with
 * no connection kept alive it does not.
 *
 * @see https://github.com/denoland/deno/pull/32566
 */
export function systemFetch(): typeof globalThis.fetch {
  const client = (globalThis as { Deno?: DenoLike }).Deno?.createHttpClient?.({ poolMaxIdlePerHost: 0 });
  // `client` is Deno's own addition to the options of `fetch`.
  return client ? (input, init) => globalThis.fetch(input, { ...init, client } as RequestInit) : globalThis.fetch;
}
