import type { UnreliableProvider } from "./unreliable-provider.ts";

/**
 * A `fetch` whose connection is refused where the provider's plan says so. The plan knows an attempt by its body, which
 * a server sees only when it is too late to refuse; so the request is sent to a port that refuses every connection, and
 * the client meets what its own runtime reports of that.
 */
export function refusingFetch(provider: UnreliableProvider, fetch = globalThis.fetch): typeof globalThis.fetch {
  return async (input, init) => {
    const body = input instanceof Request ? await input.clone().text() : String(init?.body);
    if (!provider.refuses(body)) return fetch(input, init);
    const { href, origin } = new URL(input instanceof Request ? input.url : input);
    const refused = href.replace(origin, provider.refusingUrl);
    return fetch(input instanceof Request ? new Request(refused, input) : refused, init);
  };
}
