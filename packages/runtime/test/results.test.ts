import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import type { CallEvent } from "../src/contract/call-event.js";
import { PaySpecError } from "../src/contract/payspec-error.js";
import { unwrap } from "../src/errors/unwrap.js";
import { WebhookError } from "../src/webhooks/webhook-error.js";
import { createClient } from "../src/call/create-client.js";
import { acme, acmeClient, type AcmeOperations, type AcmePaths, responses, scriptedFetch } from "./acme.js";
import { VirtualTiming } from "./virtual-timing.js";

const body = { amount: 1 };
const refused = responses.json(400, { error: { code: "NO" } }, { "X-Request-Id": "req_1" });
const lost = () => {
  throw new TypeError("fetch failed", { cause: Object.assign(new Error("reset"), { code: "ECONNRESET" }) });
};

describe("a result", () => {
  test("has the id of the request from the response's headers, of a success and of a refusal", async () => {
    const { fetch } = scriptedFetch(responses.json(200, { id: "p" }, { "Request-Id": "req_0" }), refused);
    const client = acmeClient({ fetch });
    expect(await client.createOrder({ body })).toMatchObject({ ok: true, requestId: "req_0" });
    expect(await client.createOrder({ body })).toMatchObject({ requestId: "req_1", refusal: { requestId: "req_1" } });
  });

  test("takes the header that the spec names, and no other", async () => {
    const { fetch } = scriptedFetch(responses.json(200, { id: "p" }, { "X-Request-Id": "proxy", "Acme-Id": "own" }));
    const table = { ...acme, errors: { ...acme.errors, requestIdHeader: "Acme-Id" } };
    const client = createClient<AcmePaths, AcmeOperations, typeof table>(table, { secretKey: "sk_test_1", fetch });
    expect(await client.createOrder({ body })).toMatchObject({ requestId: "own" });
  });

  test("and an error have the number of the call that its events have", async () => {
    const events: CallEvent[] = [];
    const { fetch } = scriptedFetch(responses.json(200, { id: "p" }), lost);
    const client = acmeClient({ fetch, maxAttempts: 1, onEvent: (event) => void events.push(event) });
    const { call } = await client.createOrder({ body });
    const error: unknown = await client.createOrder({ body }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(PaySpecError);
    expect([...new Set(events.map((event) => event.call))]).toEqual([call, (error as PaySpecError).call]);
  });
});

test("events tell the status and the provider's code, of a response and of the end", async () => {
  const events: CallEvent[] = [];
  const { fetch } = scriptedFetch(responses.json(400, { error: { code: "BUSY" } }), responses.json(200, { id: "p" }));
  const client = acmeClient({ fetch, onEvent: (event) => void events.push(event) }, new VirtualTiming());
  await client.createOrder({ body });
  expect(events.filter(({ type }) => type === "response" || type === "verdict")).toMatchObject([
    { type: "response", status: 400, providerCode: "BUSY" },
    { type: "response", status: 200, providerCode: undefined },
    { type: "verdict", status: 200, providerCode: undefined },
  ]);
});

test("the provider's code in an event has no secret of the request", async () => {
  const events: CallEvent[] = [];
  const { fetch } = scriptedFetch(responses.json(400, { error: { code: "sk_test_12345678" } }));
  const client = acmeClient({
    secretKey: "sk_test_12345678",
    fetch,
    onEvent: (event: CallEvent) => void events.push(event),
  } as never);
  await client.createOrder({ body });
  expect(JSON.stringify(events)).toContain('"providerCode":"[redacted]"');
});

test("a client is printed in a line", () => {
  const printed = inspect(acmeClient({ fetch: scriptedFetch().fetch }));
  expect(printed).toBe("acme client of https://api.acme.example/v1 with 5 operations");
});

describe("an error in JSON has its message:", () => {
  test("of a call without a response", async () => {
    const { fetch } = scriptedFetch(lost);
    const client = acmeClient({ fetch, maxAttempts: 1 });
    const error: unknown = await client.createOrder({ body }).catch((thrown: unknown) => thrown);
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({
      name: "PaySpecError",
      message: expect.stringContaining("createOrder"),
      code: "network",
      verdict: "unknown",
      operation: "createOrder",
    });
  });

  test("of a refusal", async () => {
    const { fetch } = scriptedFetch(refused);
    const error: unknown = await unwrap(acmeClient({ fetch }).createOrder({ body })).catch((thrown: unknown) => thrown);
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({
      name: expect.stringContaining("Error"),
      message: expect.stringContaining("400 NO"),
      status: 400,
      code: "NO",
      requestId: "req_1",
    });
  });

  test("of a webhook", () => {
    expect(JSON.stringify(new WebhookError("stale", "Too old."))).toBe(
      '{"name":"WebhookError","message":"Too old.","code":"stale"}',
    );
  });
});

describe("debug", () => {
  const table = { ...acme, sensitive: ["card", "client_secret"] };
  const key = "sk_test_0123456789";
  const make = (fetch: typeof globalThis.fetch, debug: unknown) =>
    createClient<AcmePaths, AcmeOperations, typeof table>(
      table,
      { secretKey: key, fetch, debug, maxAttempts: 1 } as never,
      new VirtualTiming(),
    );

  test("prints what was sent and received, without secrets", async () => {
    const printed: string[] = [];
    const { fetch } = scriptedFetch(
      responses.json(200, { id: "p", client_secret: "cs_1", note: key }, { "X-Request-Id": "r1", "Set-Cookie": "a=b" }),
    );
    const client = make(fetch, (text: string) => void printed.push(text));
    await client.createPayment({
      body: { amount: 5, card: { number: "4242424242424242" } } as never,
      idempotencyKey: "k-1",
    });
    const [text = ""] = printed;
    expect(text).toMatch(
      /^acme createPayment, call \d+, attempt 1\n> POST https:\/\/api\.acme\.example\/v1\/payments\n/,
    );
    expect(text).toContain("> authorization: [redacted]\n");
    expect(text).toContain("> idempotency-key: k-1\n");
    expect(text).toContain('> {"amount":5,"card":"[redacted]"}\n');
    expect(text).toContain("< 200 in 0 ms\n");
    expect(text).toContain("< x-request-id: r1\n");
    expect(text).toContain("< set-cookie: [redacted]\n");
    expect(text).toContain('< {"id":"p","client_secret":"[redacted]","note":"[redacted]"}');
    expect(text).not.toMatch(/0123456789|4242|cs_1/);
  });

  test("prints a failure, and tells a body that is not JSON by its size", async () => {
    const printed: string[] = [];
    const { fetch } = scriptedFetch(lost, responses.text(502, "<html>sk_live_x</html>"));
    const client = make(fetch, (text: string) => void printed.push(text));
    await client.createOrder({ body }).catch(() => {});
    await client.createOrder({ body });
    expect(printed[0]).toContain("< network after 0 ms");
    expect(printed[1]).toContain("< [22 characters that are not JSON]");
  });

  test("never fails a call, whatever the function does", async () => {
    const { fetch } = scriptedFetch(responses.json(200, { id: "p" }));
    const client = make(fetch, () => {
      throw new Error("full");
    });
    expect(await client.createOrder({ body })).toMatchObject({ verdict: "done" });
  });

  test.each([1, "yes", null])("%s is refused", (debug) => {
    expect(() => make(scriptedFetch().fetch, debug)).toThrow("debug must be true, false or a function");
  });
});

describe("a secret key where there is a document", () => {
  test("is refused with the option that admits it, and admitted with it", () => {
    const { fetch } = scriptedFetch();
    Object.assign(globalThis, { document: {} });
    try {
      expect(() => acmeClient({ fetch })).toThrow("passes dangerouslyExposeSecretKey: true");
      expect(() => acmeClient({ fetch, dangerouslyExposeSecretKey: true })).not.toThrow();
    } finally {
      Reflect.deleteProperty(globalThis, "document");
    }
  });
});
