import { refusingFetch, type UnreliableProvider } from "@payspec/payment-storm";

/**
 * A `fetch` by which somebody else's client, made for an API of its own, pays at a provider of the sandbox: what pays an
 * order there, whatever its form, becomes the provider's request for the same order, with the same idempotency key.
 */
export function merchantFetch(provider: UnreliableProvider): typeof globalThis.fetch {
  const { merchant, baseUrl, key } = provider;
  const send = refusingFetch(provider);
  return async (input, init) => {
    const request = new Request(input, init);
    const [order] = /ord_\d+/.exec(await request.text()) ?? [];
    if (order === undefined) throw new TypeError(`${request.method} ${request.url} pays no order.`);
    const idempotencyKey = request.headers.get("Idempotency-Key");
    const headers = {
      Authorization: `Bearer ${key}`,
      "Content-Type": "application/json",
      ...(idempotencyKey === null ? {} : { "Idempotency-Key": idempotencyKey }),
    };
    const body = JSON.stringify(merchant.body(order));
    return send(`${baseUrl}${merchant.operation.path}`, { method: "POST", headers, body, signal: request.signal });
  };
}
