/** The part of Deno that is used here. */
interface DenoLike {
  createHttpClient?(options: { poolMaxIdlePerHost: number }): unknown;
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
  const { Deno: deno } = globalThis as { Deno?: DenoLike };
  if (typeof deno?.createHttpClient !== "function") return globalThis.fetch;
  const client = deno.createHttpClient({ poolMaxIdlePerHost: 0 });
  // `client` is Deno's own addition to the options of `fetch`.
  return (input, init) => globalThis.fetch(input, { ...init, client } as RequestInit);
}
