import { describe, expect, test } from "vitest";
import { createClient } from "../src/call/create-client.js";
import { createFetch } from "../src/call/create-fetch.js";
import { acme, type AcmeOperations, type AcmePaths, responses } from "./acme.js";
import { VirtualTiming } from "./virtual-timing.js";

const body = { amount: 100 };

/** A `fetch` that repeats by itself, as undici's RetryAgent does: the first try arrived, and the last could not connect. */
function repeating() {
  const seen = { calls: 0 };
  const fetch: typeof globalThis.fetch = async () => {
    seen.calls++;
    return responses.refused();
  };
  return { seen, fetch };
}

const clientWith = (options: object) =>
  createClient<AcmePaths, AcmeOperations, typeof acme>(
    acme,
    { secretKey: "sk_test_1", maxAttempts: 3, ...options },
    new VirtualTiming(),
  );

describe("a fetch of the caller's own may repeat by itself, so that its failure to connect proves nothing:", () => {
  test.each([{}, { fetchSendsOnce: false }, { fetchSendsOnce: undefined }])(
    "a write ends unknown after it, and is not repeated: %j",
    async (promise) => {
      const { seen, fetch } = repeating();
      await expect(clientWith({ fetch, ...promise }).createOrder({ body })).rejects.toMatchObject({
        code: "network",
        verdict: "unknown",
        attempts: 1,
      });
      expect(seen.calls).toBe(1);
    },
  );

  test("so does a call that was given one of its own, and one through the exported fetch", async () => {
    const { fetch } = repeating();
    const promised = clientWith({ fetch: responses.refused, fetchSendsOnce: true });
    await expect(promised.createOrder({ body, fetch })).rejects.toMatchObject({ verdict: "unknown", attempts: 1 });
    const lawful = createFetch(acme, { secretKey: "sk_test_1", fetch, maxAttempts: 1 }, new VirtualTiming());
    const sent = lawful("https://api.acme.example/v1/orders", { method: "POST", body: "{}" });
    await expect(sent).rejects.toMatchObject({ code: "network", verdict: "unknown" });
  });

  test("a write that the provider recognises is repeated all the same, and a read is not done", async () => {
    const { seen, fetch } = repeating();
    const client = clientWith({ fetch });
    await expect(client.createPayment({ body })).rejects.toMatchObject({ verdict: "unknown", attempts: 3 });
    await expect(client.getPayment({ params: { path: { id: "1" } } })).rejects.toMatchObject({ verdict: "not-done" });
    expect(seen.calls).toBe(6);
  });

  test.each(["yes", "false", 1, {}])("only `true` is a promise; %j is not", async (promise) => {
    const { fetch } = repeating();
    const client = clientWith({ fetch, fetchSendsOnce: promise });
    await expect(client.createOrder({ body })).rejects.toMatchObject({ verdict: "unknown" });
    await expect(clientWith({}).createOrder({ body, fetch, fetchSendsOnce: promise as never })).rejects.toMatchObject({
      verdict: "unknown",
    });
  });
});

describe("with its owner's promise that it sends once", () => {
  test("the failure to connect proves that nothing was sent: the write is repeated, and ends not done", async () => {
    const { seen, fetch } = repeating();
    await expect(clientWith({ fetch, fetchSendsOnce: true }).createOrder({ body })).rejects.toMatchObject({
      code: "connect",
      verdict: "not-done",
      attempts: 3,
    });
    expect(seen.calls).toBe(3);
  });

  test("for a call of its own, the same", async () => {
    const { fetch } = repeating();
    const call = clientWith({}).createOrder({ body, fetch, fetchSendsOnce: true });
    await expect(call).rejects.toMatchObject({ code: "connect", verdict: "not-done", attempts: 3 });
  });

  test("nothing else becomes proof by it: a broken connection may have acted", async () => {
    const client = clientWith({ fetch: responses.reset, fetchSendsOnce: true });
    await expect(client.createOrder({ body })).rejects.toMatchObject({ code: "network", verdict: "unknown" });
  });
});
