import { inspect } from "node:util";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CallResult } from "../src/contract/call-result.js";
import { createClient } from "../src/call/create-client.js";
import { items } from "../src/lists/items.js";
import { PaySpecError } from "../src/contract/payspec-error.js";
import type { ErrorRules } from "../src/contract/provider.js";
import { readRefusal } from "../src/errors/read-refusal.js";
import { redactionOf } from "../src/errors/redaction.js";
import { refusalOf } from "../src/errors/refusal-of.js";
import {
  AuthenticationError,
  ConflictError,
  InvalidRequestError,
  isRefusedError,
  NotFoundError,
  PermissionError,
  ProviderFailureError,
  RateLimitedError,
  RefusedError,
  RequestFailedError,
} from "../src/errors/refused-error.js";
import { unwrap, unwrapWith } from "../src/errors/unwrap.js";
import { acme, acmeClient, type AcmeOperations, type AcmePaths, responses, scriptedFetch } from "./acme.js";
import { reply, serve } from "@payspec/test-support";
import { shop, type ShopOperations, type ShopPaths } from "./shop.js";
import { VirtualTiming } from "./virtual-timing.js";

const rules: ErrorRules = {
  code: ["/error/code"],
  message: ["/error/message", "/message"],
  field: ["/error/field"],
  requestId: ["/error/requestId"],
  requestIdHeader: "Acme-Request",
  retryable: ["400 BUSY", "503 BUSY"],
  proof: [{ "/error": "object" }],
};
const CARD = "4242424242424242";

/** What Acme says to a call that is made once. */
function refused(response: () => Response, errors: ErrorRules = rules) {
  const { fetch } = scriptedFetch(response);
  const options = { secretKey: "sk_test_1", maxAttempts: 1, fetch };
  const createOrder = { ...acme.operations.createOrder, rateLimited: true } as const;
  const provider = { ...acme, errors, sensitive: ["card"], operations: { ...acme.operations, createOrder } };
  // The card is no field of Acme's types, and a body is sent as it is.
  const body = { amount: 1, card: CARD } as { amount: number };
  return createClient<AcmePaths, AcmeOperations, typeof provider>(provider, options).createOrder({ body });
}

const refusalIn = async (...args: Parameters<typeof refused>) => refusalOf(await refused(...args));
const errorIn = async (...args: Parameters<typeof refused>) => {
  const error: unknown = await unwrap(refused(...args)).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof RefusedError)) throw new Error("The call was not refused.");
  return error;
};

describe("refusalOf", () => {
  test("is undefined for a success", async () => {
    expect(await refusalIn(responses.json(200, { id: "1", error: { code: "NO" } }))).toBeUndefined();
    expect(await refusalIn(() => new Response(null, { status: 204 }))).toBeUndefined();
  });

  test("finds code, message, field and request id where the rules say", async () => {
    const error = { code: "NO", message: "No money.", field: "amount", requestId: "req_1" };
    const result = await refused(responses.json(400, { error }));
    expect(refusalOf(result)).toEqual({ status: 400, ...error, retryable: false, verdict: "not-done" });
    expect(refusalOf(result)).toBe("refusal" in result ? result.refusal : undefined);
    expect(result.error).toEqual({ error });
  });

  test.each([
    ["a number, where there is no text", { code: 1001, requestId: 7 }, { code: "1001", requestId: "7" }],
    ["a text, where there is one too", { code: 400, type: "NO" }, { code: "NO" }],
    ["without the whitespace around it", { code: " NO\n", message: " \tNo. " }, { code: "NO", message: "No." }],
    ["nothing, where there is whitespace alone", { code: " ", field: "\n" }, { code: undefined, field: undefined }],
  ])("takes for what is said %s", async (_, error, expected) => {
    const typed = { ...rules, code: ["/error/code", "/error/type"] };
    expect(await refusalIn(responses.json(400, { error }), typed)).toMatchObject(expected);
  });

  test("takes the message of the error whose code it gives, and no other's", async () => {
    const keyed = { ...rules, code: ["/*/*/code"], message: ["/*/*/message"], noField: "all" };
    const told = async (amount: object) =>
      refusalIn(
        responses.json(400, { amount: [amount], currency: [{ code: "bad", message: "Bad currency." }] }),
        keyed,
      );
    expect(await told({ code: "max" })).toMatchObject({
      code: "max",
      field: "amount",
      message: "The response gives no reason; its status is 400.",
    });
    expect(await told({ message: "Too much." })).toMatchObject({ code: "bad", message: "Bad currency." });
    expect(await told({ code: "max", message: "Too much." })).toMatchObject({ code: "max", message: "Too much." });
  });

  test("is brief, and soon read, whatever the size of the body", async () => {
    const deep = {
      ...rules,
      code: ["/error/code", "/*/*/*/code", "/*/*/code"],
      message: ["/error/message", "/*/*/*/message", "/*/*/message"],
    };
    const long = "x".repeat(4_000_000);
    const bodies = [
      { error: { code: long, message: long, field: long, requestId: long } },
      Array.from({ length: 2_000_000 }, () => 0),
      { all: Array.from({ length: 500_000 }, () => ({})) },
    ];
    const info = { errors: deep, row: acme.operations.createOrder };
    const redaction = redactionOf(() => [CARD, "a secret", "x-y-z"]);
    for (const body of bodies) {
      const response = new Response(null, { status: 400 });
      const start = performance.now();
      const refusal = readRefusal({ response, verdict: "not-done", body }, info, redaction);
      expect(performance.now() - start).toBeLessThan(5_000);
      expect(JSON.stringify(refusal).length).toBeLessThan(5000);
    }
  });

  test("takes the request id from the header first", async () => {
    const refusal = await refusalIn(
      responses.json(400, { error: { requestId: "body" } }, { "Acme-Request": "header" }),
    );
    expect(refusal?.requestId).toBe("header");
  });

  test.each([
    ["nothing at all", responses.text(500, ""), 500],
    ["HTML from a proxy", responses.text(502, "<html>Bad gateway</html>"), 502],
    ["JSON of another shape", responses.json(404, ["NO"]), 404],
    ["a message that is a list", responses.json(400, { error: { message: ["No."] } }), 400],
    ["an empty message", responses.json(400, { error: { message: "  " }, message: "" }), 400],
  ])("has a sentence of its own for %s", async (_, response, status) => {
    const refusal = await refusalIn(response);
    expect(refusal).toMatchObject({
      status,
      code: undefined,
      message: `The response gives no reason; its status is ${status}.`,
      field: undefined,
      requestId: undefined,
    });
  });

  test("is retryable where nothing was done and a repeat may fare better: a 429, a code that the spec marks", async () => {
    expect(await refusalIn(responses.json(429, { error: {} }))).toMatchObject({ retryable: true, verdict: "not-done" });
    expect(await refusalIn(responses.text(429, ""))).toMatchObject({ retryable: false, verdict: "unknown" });
    expect(await refusalIn(responses.text(429, "<html>"))).toMatchObject({ retryable: false, verdict: "unknown" });
    expect(await refusalIn(responses.json(503, { error: { code: "BUSY" } }))).toMatchObject({ retryable: true });
    expect(await refusalIn(responses.json(503, { error: { code: "NO" } }))).toMatchObject({ retryable: false });
    expect(await refusalIn(responses.json(400, { error: { code: "NO" } }))).toMatchObject({ retryable: false });
  });

  test("is not retryable after an attempt that may have acted, whatever the last response says", async () => {
    const { fetch } = scriptedFetch(responses.text(500, ""), responses.json(429, { error: {} }));
    const client = acmeClient({ fetch, maxAttempts: 2 }, new VirtualTiming());
    const result = await client.createPayment({ body: { amount: 1 } });
    expect(result).toMatchObject({ status: 429, verdict: "unknown", attempts: 2 });
    expect(refusalOf(result)?.retryable).toBe(false);
  });

  test("names the field by the keys that lead to its error, where errors stand under their fields", async () => {
    const keyed = { ...rules, code: ["/all/*/code", "/*/*/code", "/*/*/*/*/*/code"], noField: "all" };
    const fieldOf = async (body: unknown) => (await refusalIn(responses.json(400, body), keyed))?.field;
    expect(await fieldOf({ amount: [{ code: "max" }] })).toBe("amount");
    expect(await fieldOf({ order: { lines: [{}, { price: [{ code: "max" }] }] } })).toBe("order.lines.1.price");
    expect(await fieldOf({ order: { lines: [{ all: [{ code: "max" }] }] } })).toBe("order.lines.0");
    expect(await fieldOf({ all: [{ code: "max" }] })).toBeUndefined();
    expect(await fieldOf({ amount: "wrong" })).toBeUndefined();
  });

  test("says nothing of what the spec calls sensitive in the request, and prints no body", async () => {
    const message = `No such card: ${CARD}`;
    const result = await refused(responses.json(400, { error: { message } }));
    const refusal = refusalOf(result);
    expect(refusal?.message).toBe("No such card: [redacted]");
    expect(result.error).toEqual({ error: { message } });
    expect(`${inspect(refusal, { depth: null })}${JSON.stringify(refusal)}`).not.toContain(CARD);
  });

  test("holds no control character: it may be printed to a terminal, or to a log of lines", async () => {
    const error = { code: "NO\u0000", message: "No.\r\nPAID \u001B[32mok", field: "a\tb" };
    expect(await refusalIn(responses.json(400, { error }))).toMatchObject({
      code: "NO",
      message: "No. PAID [32mok",
      field: "a b",
    });
  });

  test("says nothing of it in code, field and request id either", async () => {
    const error = { code: `CARD_${CARD}`, field: `cards.${CARD}`, requestId: CARD };
    expect(await refusalIn(responses.json(400, { error }, { "Acme-Request": "" }))).toMatchObject({
      code: "CARD_[redacted]",
      field: "cards.[redacted]",
      requestId: "[redacted]",
    });
  });

  test("leaves a code whole that happens to hold a short one: it is there to be branched on", async () => {
    const { fetch } = scriptedFetch(responses.json(400, { error: { code: "M001001", message: "Room 100 is taken." } }));
    const provider = { ...acme, errors: rules, sensitive: ["room"] };
    const options = { secretKey: "sk_test_1", fetch };
    const client = createClient<AcmePaths, AcmeOperations, typeof provider>(provider, options);
    const body = { amount: 1, room: 100 } as { amount: number };
    expect(refusalOf(await client.createOrder({ body }))).toMatchObject({
      code: "M001001",
      message: "Room [redacted] is taken.",
    });
  });

  test("reads the response that a list was refused with", async () => {
    const { fetch } = scriptedFetch(responses.json(404, { error: { code: "NO", message: "No." } }));
    const provider = { ...shop, errors: rules };
    const client = createClient<ShopPaths, ShopOperations, typeof provider>(provider, { secretKey: "k", fetch });
    const error = await items(client.listWhole)
      .next()
      .catch((thrown: unknown) => thrown);
    if (!(error instanceof PaySpecError && error.result)) throw new Error("The list was not refused.");
    expect(error.code).toBe("refused");
    expect(refusalOf(error.result)).toMatchObject({ status: 404, code: "NO", message: "No." });
    expect(isRefusedError(error)).toBe(false);
  });

  test.each<[string, (result: object) => object]>([
    ["an object made of its properties", (result) => ({ ...result })],
    ["JSON, there and back", (result) => JSON.parse(JSON.stringify(result))],
    // A response is no data, and cannot be cloned everywhere.
    ["a structured clone of its data", (result) => structuredClone({ ...result, response: undefined })],
  ])("is the same for a copy of a result, without what is sensitive: %s", async (_, copyOf) => {
    const error = { code: "NO", message: `No such card: ${CARD}`, field: `cards.${CARD}` };
    const result = await refused(responses.json(400, { error }));
    const copy = copyOf(result) as typeof result;
    // `toEqual` takes an undefined property, of which JSON has none, for one that is not there.
    expect(refusalOf(copy)).toEqual({
      status: 400,
      code: "NO",
      message: "No such card: [redacted]",
      field: "cards.[redacted]",
      retryable: false,
      verdict: "not-done",
    });
    await expect(unwrap(copy)).rejects.toMatchObject({ name: "InvalidRequestError", code: "NO" });
  });

  const anyStatus = fc.integer({ min: 300, max: 599 }).filter((status) => status !== 304);
  const shape = {
    status: expect.any(Number),
    message: expect.stringMatching(/\S/),
    retryable: expect.any(Boolean),
    verdict: expect.stringMatching(/^(not-done|unknown)$/),
  };
  const textOrNothing = (value: unknown) => value === undefined || (typeof value === "string" && value !== "");
  const nested = {
    ...rules,
    code: ["/*/*/code", "/*/code", "/*"],
    message: ["/*/*", "/*"],
    field: ["/*"],
    noField: "a",
  };

  test.each([
    ["JSON", fc.jsonValue().map((value) => JSON.stringify(value))],
    ["text", fc.string({ unit: "binary" })],
    ["JSON that looks like an error", errorLike().map((value) => JSON.stringify(value))],
  ])("has the one shape for any %s", async (_, bodies) => {
    await fc.assert(
      fc.asyncProperty(bodies, anyStatus, fc.constantFrom(rules, nested), async (body, status, errors) => {
        const refusal = await refusalIn(responses.text(status, body), errors);
        expect(refusal).toMatchObject({ ...shape, status });
        expect([refusal?.code, refusal?.field, refusal?.requestId].every(textOrNothing)).toBe(true);
        const error = await errorIn(responses.text(status, body), errors);
        expect(error).toMatchObject({ status, code: refusal?.code, verdict: refusal?.verdict });
        expect(error.message).toContain(refusal?.message);
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});

describe("unwrap", () => {
  test("gives back the data of a call, or of its result", async () => {
    const call = refused(responses.json(200, { id: "ord_1" }));
    expect(await unwrap(call)).toEqual({ id: "ord_1" });
    expect(await unwrap(await call)).toEqual({ id: "ord_1" });
  });

  test("throws what the call throws", async () => {
    await expect(unwrap(refused(responses.reset))).rejects.toMatchObject({ name: "PaySpecError", code: "network" });
  });

  test.each([
    [300, RefusedError],
    [400, InvalidRequestError],
    [401, AuthenticationError],
    [402, RequestFailedError],
    [403, PermissionError],
    [404, NotFoundError],
    [405, InvalidRequestError],
    [408, ProviderFailureError],
    [409, ConflictError],
    [422, InvalidRequestError],
    [429, RateLimitedError],
    [500, ProviderFailureError],
    [502, ProviderFailureError],
    [599, ProviderFailureError],
  ])("throws for a %i its kind, and no other", async (status, Kind) => {
    const error = await errorIn(responses.text(status, ""));
    expect(error.constructor).toBe(Kind);
    expect(error.name).toBe(Kind.name);
    expect(error).toBeInstanceOf(RefusedError);
    expect(error).toBeInstanceOf(Error);
    expect(error.status).toBe(status);
  });

  test("takes a code that the spec marks as retryable, with its status, for too many requests", async () => {
    expect(await errorIn(responses.json(400, { error: { code: "BUSY" } }))).toBeInstanceOf(RateLimitedError);
    expect(await errorIn(responses.json(400, { error: { code: "NO" } }))).toBeInstanceOf(InvalidRequestError);
    expect(await errorIn(responses.json(404, { error: { code: "BUSY" } }))).toBeInstanceOf(NotFoundError);
  });

  test.each([
    [400, "KEY", AuthenticationError],
    [400, "DECLINED", RequestFailedError],
    [400, "MAY_NOT", PermissionError],
    [400, "NONE", NotFoundError],
    [400, "TAKEN", ConflictError],
    [400, "OTHER", InvalidRequestError],
    [400, "BUSY", RateLimitedError],
    [429, "NONE", RateLimitedError],
    [404, "TAKEN", NotFoundError],
    [500, "NONE", ProviderFailureError],
    [200, "NONE", undefined],
  ])("takes a %i %s for what the kinds of the codes say, with that status only", async (status, code, Kind) => {
    const own = unwrapWith({
      authentication: ["400 KEY"],
      "request-failed": ["400 DECLINED"],
      permission: ["400 MAY_NOT"],
      "not-found": ["400 NONE"],
      conflict: ["400 TAKEN", "400 BUSY"],
    });
    const thrown: unknown = await own(refused(responses.json(status, { id: "ord_1", error: { code } }))).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(thrown?.constructor).toBe(Kind);
  });

  test("tells what was asked, what came back and what became of the call", async () => {
    const { fetch } = scriptedFetch(responses.json(409, { error: { code: "TAKEN", message: "Taken" } }));
    const call = acmeClient({ fetch }).createPayment({ body: { amount: 1 }, idempotencyKey: "order-1" });
    await expect(unwrap(call)).rejects.toMatchObject({
      operation: "createPayment",
      status: 409,
      code: "TAKEN",
      verdict: "unknown",
      retryable: false,
      attempts: 1,
      idempotencyKey: "order-1",
      body: { error: { code: "TAKEN", message: "Taken" } },
      response: expect.objectContaining({ status: 409 }),
    });
  });

  test("says what to do where money may have moved, and only there", async () => {
    const error = { code: "NO", message: "Not so" };
    const advice = "It may have been done, and calling it again may do it twice. Find out at the provider first.";
    expect((await errorIn(responses.json(400, { error }))).message).toBe(
      "createOrder: acme responded with 400 NO: Not so",
    );
    expect((await errorIn(responses.json(500, { error }))).message).toBe(
      `createOrder: acme responded with 500 NO: Not so. ${advice}`,
    );
    expect((await errorIn(responses.json(500, { error: { message: "支払済み。" } }))).message).toBe(
      `createOrder: acme responded with 500: 支払済み。 ${advice}`,
    );
    expect((await errorIn(responses.text(502, "<html>"))).message).toBe(
      `createOrder: acme responded with 502: The response gives no reason; its status is 502. ${advice}`,
    );
  });

  test("says to check the key first after a 401 or 403 that is not the provider's own, and after no other", async () => {
    const forbidden = async (status: number) =>
      (await errorIn(responses.json(status, { message: "Forbidden" }))).message;
    const told = (status: number, check: string) =>
      `createOrder: acme responded with ${status}: Forbidden. ` +
      `It may have been done, and calling it again may do it twice.${check} Find out at the provider first.`;
    expect(await forbidden(401)).toBe(told(401, " Check the key first."));
    expect(await forbidden(403)).toBe(told(403, " Check the key first."));
    expect(await forbidden(404)).toBe(told(404, ""));
  });

  test("prints neither the body nor what is sensitive in the request", async () => {
    const error = await errorIn(responses.json(400, { error: { message: `No such card: ${CARD}`, echo: "the body" } }));
    const printed = `${inspect(error, { depth: null, showHidden: true })}${JSON.stringify(error)}${error.stack ?? ""}`;
    expect(printed).not.toContain(CARD);
    expect(printed).not.toContain("the body");
    expect(JSON.stringify(error.body)).toContain("the body");
  });

  test("throws for a copy of a result too", async () => {
    const copy = { ...(await refused(responses.json(404, {}))) } as CallResult<unknown>;
    await expect(unwrap(copy)).rejects.toMatchObject({
      name: "NotFoundError",
      operation: undefined,
      message: "The provider responded with 404: The response gives no reason; its status is 404.",
    });
  });
});

describe("isRefusedError", () => {
  test("knows an error of another copy of this package, which instanceof does not", async () => {
    // A query makes another module of the same file.
    const copy = "../src/errors/refused-error.js?another-copy";
    const { NotFoundError: Another } = (await import(copy)) as { NotFoundError: typeof NotFoundError };
    const own = await errorIn(responses.text(404, ""));
    const call = { attempts: 1, idempotencyKey: undefined, response: own.response };
    const other = new Another("…", refusalFields, call as never, undefined);
    expect([other instanceof RefusedError, isRefusedError(other), isRefusedError(own)]).toEqual([false, true, true]);
  });

  test("knows an error of another realm", () => {
    const error: unknown = runInNewContext(
      'Object.assign(new Error(), { [Symbol.for("@payspec/refused-error")]: true })',
    );
    expect([error instanceof Error, isRefusedError(error)]).toEqual([false, true]);
  });

  test.each([undefined, null, "text", new Error("no"), { status: 404 }])("does not take %s for one", (value) => {
    expect(isRefusedError(value)).toBe(false);
  });
});

describe("over a real socket", () => {
  const once = { maxAttempts: 1 };
  const order = { body: { amount: 1 } };

  test("an empty 500 is an error", async () => {
    await using server = await serve((response) => void response.writeHead(500).end());
    const result = await acmeClient({ baseUrl: server.url, ...once }).createOrder(order);
    const error = "The provider responded with status 500 and no body.";
    expect(result).toMatchObject({ ok: false, status: 500, error, verdict: "unknown" });
    expect(refusalOf(result)).toMatchObject({ status: 500, verdict: "unknown", retryable: false });
    await expect(unwrap(result)).rejects.toBeInstanceOf(ProviderFailureError);
  });

  test("a 502 in HTML is an error whose body is the text", async () => {
    await using server = await serve((response) => {
      response.writeHead(502, { "Content-Type": "text/html" }).end("<html>Bad gateway</html>");
    });
    const result = await acmeClient({ baseUrl: server.url, ...once }).createOrder(order);
    expect(result).toMatchObject({ ok: false, status: 502, error: "<html>Bad gateway</html>", verdict: "unknown" });
    expect(((await unwrap(result).catch((thrown: RefusedError) => thrown)) as RefusedError).body).toBe(result.error);
  });

  test.each([
    ["with more than the spec has", 200, { id: "ord_1", unexpected: [1] }],
    ["with a property of another type than the spec's", 200, { id: 5 }],
    ["with a status that the spec does not have", 202, { id: "ord_1" }],
    ["with what looks like an error beside the documented body", 200, { id: "ord_1", error: { code: "NO" } }],
  ])("a 2xx %s is a success, never a failed call", async (_, status, body) => {
    await using server = await serve(reply(status, body));
    const result = await acmeClient({ baseUrl: server.url, ...once }).createOrder(order);
    expect(result).toMatchObject({ ok: true, status, data: body, verdict: "done" });
    expect(refusalOf(result)).toBeUndefined();
    expect(await unwrap(result)).toEqual(body);
  });

  test.each([
    ["with another body than the spec's", { unexpected: [1] }],
    ["with the provider's error", { error: { code: "NO" } }],
    ["with null", null],
  ])("a 2xx %s is neither a success nor a refusal: nothing is known", async (_, body) => {
    await using server = await serve(reply(200, body));
    await expect(acmeClient({ baseUrl: server.url, ...once }).createOrder(order)).rejects.toMatchObject({
      code: "unreadable-response",
      verdict: "unknown",
    });
  });

  test("an empty 2xx where a body is documented is neither", async () => {
    await using server = await serve((response) => void response.writeHead(200).end());
    await expect(acmeClient({ baseUrl: server.url, ...once }).createOrder(order)).rejects.toMatchObject({
      code: "unreadable-response",
      verdict: "unknown",
    });
  });

  test("an empty 2xx is a success without data where none is documented", async () => {
    await using server = await serve((response) => void response.writeHead(204).end());
    const result = await acmeClient({ baseUrl: server.url, ...once }).createOrder(order);
    expect(result).toMatchObject({ ok: true, status: 204, data: undefined, verdict: "done" });
    expect(await unwrap(result)).toBeUndefined();
  });
});

/** What `new RefusedError` takes of a refusal. */
const refusalFields = {
  status: 404,
  code: undefined,
  message: "No.",
  field: undefined,
  requestId: undefined,
  retryable: false,
  verdict: "not-done",
} as const;

/** Bodies in which the rules find something, of the right type or of another. */
function errorLike() {
  const leaf = fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.constantFrom("BUSY", "", " "));
  const error = fc.record({ code: leaf, message: leaf, field: leaf, requestId: leaf }, { requiredKeys: [] });
  return fc.oneof(
    fc.record({ error: fc.oneof(error, leaf), message: leaf }, { requiredKeys: [] }),
    fc.dictionary(fc.constantFrom("a", "b", " ", "__proto__"), fc.array(error)),
  );
}
