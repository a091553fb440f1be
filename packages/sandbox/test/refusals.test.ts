import { describe, expect, test } from "vitest";
import { createSandbox } from "../src/index.js";
import { isOwnRefusal } from "./is-own-refusal.ts";
import { authorization, bundleOf, type Provider, requestOf, operationOf } from "./spec-requests.ts";

/** Sends a request that the spec shows, changed by `change`. */
async function refusal(
  provider: Provider,
  id: string,
  changes: Parameters<typeof requestOf>[2] = {},
  change: (request: Request) => Request = (request) => request,
): Promise<{ status: number; body: unknown }> {
  const request = change(requestOf(bundleOf(provider), operationOf(provider, id), changes));
  const response = await createSandbox(provider).fetch(request);
  const body: unknown = await response.json();
  expect(response.headers.get("Sandbox-Problem")).toBeNull();
  expect({ body, isOwn: response.ok || isOwnRefusal(bundleOf(provider), body) }).toMatchObject({ isOwn: true });
  return { status: response.status, body };
}

const without = (header: string) => (request: Request) => {
  const headers = new Headers(request.headers);
  headers.delete(header);
  return new Request(request, { headers });
};

const withHeader = (name: string, value: string) => ({ headers: { [name]: value } });

describe("credentials", () => {
  test.each([
    ["elebne", "createPaymentIntent", 401, { success: false, error: { code: "MISSING_CREDENTIALS", statusCode: 401 } }],
    ["elepay", "createCharge", 400, { errorCode: "M004002", requestId: expect.stringMatching(/^req_\w{24}$/) }],
    ["elasticpay", "createPaymentIntent", 401, { error: { message: "The API key is missing." } }],
    ["chip", "createPurchase", 401, { __all__: [{ code: "authentication_failed" }] }],
    ["wooshpay", "createPaymentIntent", 401, { error: { type: "invalid_request_error" } }],
  ] as const)("%s refuses a request without a key", async (provider, id, status, body) => {
    expect(await refusal(provider, id, {}, without("Authorization"))).toMatchObject({ status, body });
  });

  test.each([
    ["elebne", "Bearer sk_other_1", 401, { error: { code: "INVALID_API_KEY" } }],
    ["elebne", "Bearer sk_test_", 401, { error: { code: "INVALID_API_KEY" } }],
    ["elebne", "Basic c2tfdGVzdF8xOg==", 401, { error: { code: "INVALID_AUTH_HEADER" } }],
    ["elebne", "sk_test_1", 401, { error: { code: "INVALID_AUTH_HEADER" } }],
    ["elebne", "Bearer sk_test_1 sk_test_2", 401, { error: { code: "INVALID_AUTH_HEADER" } }],
  ] as const)("%s refuses %s", async (provider, credentials, status, body) => {
    const changes = withHeader("Authorization", credentials);
    expect(await refusal(provider, "createPaymentIntent", changes)).toMatchObject({ status, body });
  });

  test("a publishable key may read and not write", async () => {
    const publishable = { headers: { Authorization: authorization(bundleOf("elebne"), "publishableKey", "1") } };
    expect(await refusal("elebne", "createPaymentIntent", publishable)).toMatchObject({
      status: 403,
      body: { success: false, error: { code: "SECRET_KEY_REQUIRED", statusCode: 403 } },
    });
    expect((await refusal("elebne", "listPaymentIntents", publishable)).status).toBe(200);
  });

  test("elepay takes its key as Basic and as Bearer, and refuses a password with 401", async () => {
    const basic = (credentials: string) => withHeader("Authorization", `Basic ${btoa(credentials)}`);
    expect((await refusal("elepay", "listCharges", basic("sk_test_1:"))).status).toBe(200);
    expect((await refusal("elepay", "listCharges", withHeader("Authorization", "Bearer sk_test_1"))).status).toBe(200);
    expect(await refusal("elepay", "listCharges", basic("sk_test_1:password"))).toMatchObject({
      status: 401,
      body: { errorCode: "M004001" },
    });
  });
});

describe("requests that the spec does not admit", () => {
  test.each([
    ["elebne", { amount: 0 }, { error: { code: "AMOUNT_OUT_OF_RANGE", statusCode: 400 } }],
    [
      "elebne",
      { amount: 1, metadata: Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`k${index}`, "v"])) },
      { error: { code: "METADATA_TOO_MANY_KEYS" } },
    ],
    ["elebne", { amount: 1, metadata: { note: "x".repeat(501) } }, { error: { code: "METADATA_VALUE_TOO_LONG" } }],
    ["elasticpay", { currency: "AUD" }, { error: { message: "body/amount must have required property 'amount'." } }],
    ["wooshpay", { amount: "10", currency: "USD" }, { error: { type: "invalid_request_error" } }],
  ] as const)("%s refuses the payment intent %j in its own words", async (provider, body, expected) => {
    expect(await refusal(provider, "createPaymentIntent", { body })).toMatchObject({ status: 400, body: expected });
  });

  test("elepay tells a missing parameter from a wrong one, and names it", async () => {
    const charge = { amount: 500, orderNo: "1", paymentMethod: "creditcard", resource: "web", currency: "JPY" };
    expect(await refusal("elepay", "createCharge", { body: { ...charge, amount: undefined } })).toMatchObject({
      status: 400,
      body: { errorCode: "M002001", parameterName: "amount" },
    });
    expect(await refusal("elepay", "createCharge", { body: { ...charge, amount: "500" } })).toMatchObject({
      status: 400,
      body: { errorCode: "M002002", parameterName: "amount" },
    });
  });

  test("CHIP's errors mirror the request", async () => {
    const brand_id = "409eb80e-3782-4b1d-afa8-b779759266a5";
    const client = { email: "aina@example.com" };
    const purchase = {
      products: [
        { name: "T-shirt", price: 1 },
        { name: "x".repeat(257), price: 1 },
      ],
    };
    expect(await refusal("chip", "createPurchase", { body: { brand_id, client, purchase } })).toEqual({
      status: 400,
      body: { purchase: { products: [{}, { name: [{ code: "max_length", message: expect.any(String) }] }] } },
    });
  });

  test.each([
    ["a query parameter of another type", { query: { limit: "many" } }],
    ["a query parameter out of bounds", { query: { limit: "0" } }],
    ["a query parameter that is none of the values", { query: { status: "LOST" } }],
  ])("%s is refused", async (_, changes) => {
    expect(await refusal("elebne", "listPaymentIntents", changes)).toMatchObject({ status: 400 });
  });

  test("a query parameter that the spec does not name is passed over", async () => {
    expect((await refusal("wooshpay", "listPaymentIntents", { query: { members: "" } })).status).toBe(200);
  });

  test("a body that is not JSON, or is labelled as something else, is refused", async () => {
    const broken = (request: Request) => new Request(request, { body: '{"amount": 1' });
    expect(await refusal("elebne", "createPaymentIntent", {}, broken)).toMatchObject({ status: 400 });
    const labelled = (type: string) => withHeader("Content-Type", type);
    expect(await refusal("elebne", "createPaymentIntent", labelled("text/plain"))).toMatchObject({ status: 415 });
    const form = labelled("application/x-www-form-urlencoded");
    expect(await refusal("elebne", "createPaymentIntent", form)).toMatchObject({ status: 415 });
    expect((await refusal("wooshpay", "createPaymentIntent", form)).status).toBe(200);
  });

  test("a body that is required is missed", async () => {
    const empty = (request: Request) => new Request(request.url, { method: "POST", headers: request.headers });
    expect(await refusal("elepay", "createCharge", {}, empty)).toMatchObject({
      status: 400,
      body: { errorCode: "M002001" },
    });
  });
});

describe("paths", () => {
  const to = (path: string, method?: string) => (request: Request) =>
    new Request(new URL(path, request.url), { method: method ?? request.method, headers: request.headers });

  test("a path that there is not is refused in the provider's words", async () => {
    expect(await refusal("elebne", "getPaymentIntent", {}, to("/api/v1/dev/nothing"))).toMatchObject({
      status: 404,
      body: { error: { code: "NOT_FOUND" } },
    });
  });

  test("CHIP's paths end with a slash", async () => {
    expect(await refusal("chip", "listClients", {}, to("/api/v1/clients"))).toMatchObject({ status: 404 });
  });

  test("a method that a path does not take is refused", async () => {
    expect(await refusal("chip", "listClients", {}, to("/api/v1/clients/", "DELETE"))).toMatchObject({
      status: 405,
      body: { __all__: [{ code: "method_not_allowed" }] },
    });
  });

  test("a path segment with broken escapes is no id", async () => {
    expect((await refusal("elebne", "getPaymentIntent", {}, to("/api/v1/dev/intents/%E0%A4%A"))).status).toBe(404);
  });

  test("a literal path wins over one with a parameter", async () => {
    expect(await refusal("wooshpay", "listCharges")).toMatchObject({ status: 200, body: { object: "list" } });
  });
});

test("a foreign error body is not taken for the provider's own", () => {
  for (const provider of ["elebne", "elepay", "elasticpay", "chip", "wooshpay"] as const) {
    expect(isOwnRefusal(bundleOf(provider), { message: "Forbidden" })).toBe(false);
  }
});

describe("idempotency keys", () => {
  test("where the provider requires one, a request without it is refused", async () => {
    const missing = await refusal("elebne", "createPaymentIntent", {}, without("X-Idempotency-Key"));
    expect(missing).toMatchObject({ status: 400, body: { error: { code: "IDEMPOTENCY_KEY_REQUIRED" } } });
    const empty = await refusal("elebne", "createPaymentIntent", withHeader("X-Idempotency-Key", ""));
    expect(empty).toMatchObject({ status: 400, body: { error: { code: "IDEMPOTENCY_KEY_REQUIRED" } } });
  });

  test("the key is missed before the body is looked at, and after the credentials", async () => {
    const body = { amount: 0 };
    const keyless = await refusal("elebne", "createPaymentIntent", { body }, without("X-Idempotency-Key"));
    expect(keyless).toMatchObject({ body: { error: { code: "IDEMPOTENCY_KEY_REQUIRED" } } });
    const both = (request: Request) => without("Authorization")(without("X-Idempotency-Key")(request));
    expect(await refusal("elebne", "createPaymentIntent", {}, both)).toMatchObject({ status: 401 });
  });
});
