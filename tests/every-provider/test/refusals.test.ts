import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { type CallResult, isRefusedError, refusalOf } from "@payspec/runtime";
import { describe, expect, test } from "vitest";
import { reply, serve } from "@payspec/test-support";
import { KEY_OPTIONS, keyKindsOf, sampleCall, sampleKey } from "../src/every-operation.ts";
import { importFactory } from "../src/offline-provider.ts";
import { type Spec, type SpecOperation, operationsOf, readSpecs, recordAt, samplesOf } from "@payspec/spec-model";
import { expectJudged } from "./judged.ts";

const specs = await readSpecs();

/** An example of a refusal, with the operation that documents it. */
interface RefusalExample {
  readonly operation: SpecOperation;
  readonly status: number;
  readonly name: string;
  readonly body: unknown;
}

/** Every example of a response that is no success, once for each operation. */
function refusalsOf(spec: Spec): RefusalExample[] {
  return operationsOf(spec).flatMap((operation) =>
    Object.entries(operation.responses)
      .filter(([status]) => !status.startsWith("2"))
      .flatMap(([status, contents]) => {
        const first = status === "default" ? 500 : Number(status.replace("XX", "00"));
        return Object.values(contents).flatMap((content) =>
          samplesOf(spec, content).map(([name, body]) => ({ operation, status: first, name, body })),
        );
      }),
  );
}

/** Every text in a body, with the name of its field; computed without the pointers of the spec. */
function textsIn(value: unknown, name = ""): [name: string, text: string][] {
  if (typeof value === "string") return [[name, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, held]) => textsIn(held, key));
}

/** The field names under which the providers put each thing. */
const NAMES = {
  code: ["errorCode", "code", "type", "error"],
  message: ["message", "error_description"],
  field: ["parameterName"],
  requestId: ["requestId"],
};

const textsNamed = (body: unknown, names: readonly string[]) =>
  textsIn(body)
    .filter(([name]) => names.includes(name))
    .map(([, text]) => text);

/** Calls an operation, which responds with an example. */
async function refusalIn(
  provider: string,
  spec: Spec,
  { operation, status, body }: RefusalExample,
  reached: object = { fetch: async () => Response.json(body, { status }) },
) {
  const [kind = "secret"] = keyKindsOf(spec, operation);
  const createClient = await importFactory(provider);
  const client = createClient({
    [KEY_OPTIONS[kind]]: sampleKey(spec, kind),
    maxAttempts: 1,
    ...reached,
  });
  // A client of the built package, whose types are left aside.
  const result = (await client[operation.id]?.(sampleCall(spec, operation))) as CallResult<unknown>;
  return { result, refusal: refusalOf(result) };
}

/** What is wrong with the refusal of an example, one line each. */
async function faultsIn(provider: string, spec: Spec, example: RefusalExample): Promise<string[]> {
  const { status, name, body, operation } = example;
  const { result, refusal } = await refusalIn(provider, spec, example);
  if (refusal === undefined) return [`${operation.id}, ${status}, example "${name}": no refusal`];
  const codes = spec["x-payspec-errors"]?.codes ?? {};
  const messages = textsNamed(body, NAMES.message);
  const known = textsNamed(body, NAMES.code).filter((code) => code in codes);
  const [field = refusal.field] = textsNamed(body, NAMES.field);
  const { retryable, statuses } = recordAt(spec, codes[refusal.code ?? ""]);
  const marked = retryable === true && Array.isArray(statuses) && statuses.includes(status);
  const checks = {
    status: refusal.status === status,
    code: known.length === 0 || known.includes(refusal.code ?? ""),
    message: messages.length === 0 ? refusal.message !== "" : messages.includes(refusal.message),
    field: refusal.field === field,
    requestId: refusal.requestId === textsNamed(body, NAMES.requestId)[0],
    retryable: refusal.retryable === (refusal.verdict === "not-done" && (status === 429 || marked)),
    verdict: refusal.verdict === result.verdict && refusal.verdict !== "done",
    body: isDeepStrictEqual(result.error, body),
  };
  return Object.entries(checks)
    .filter(([, holds]) => !holds)
    .map(([part]) => `${operation.id}, ${status}, example "${name}": its ${part} is ${JSON.stringify(refusal)}`);
}

/** The examples, with a status of 4xx, of codes that say that the effect exists already or is under way. */
const DOUBTFUL: Readonly<Record<string, readonly string[]>> = {
  elebne: ["intentCancelConflict"],
  elepay: ["orderAlreadyPaid"],
  elasticpay: ["refundTooLarge"],
  chip: ["wrongStatus", "refundedAlready", "conflict"],
  wooshpay: ["keyReused"],
};

describe.for(specs)("every error example of $provider", ({ provider, spec }) => {
  const examples = refusalsOf(spec);

  test("ends a write as not done, unless its status or its code says that something may have been done", async () => {
    const writes = examples.filter(({ operation }) => operation.method !== "GET");
    const verdicts: { readonly example: RefusalExample; readonly verdict: string }[] = [];
    // One after the other: while a call is under way, another with its key cannot be told to have done nothing.
    for (const example of writes) {
      const { result } = await refusalIn(provider, spec, example);
      verdicts.push({ example, verdict: result.verdict });
    }
    const wrong = verdicts.filter(({ example: { status, name }, verdict }) => {
      const mayHaveActed = status >= 500 || DOUBTFUL[provider]?.includes(name);
      return verdict !== (mayHaveActed ? "unknown" : "not-done");
    });
    expect(wrong.map(({ example, verdict }) => [example.operation.id, example.name, verdict])).toEqual([]);
    expectJudged(provider, { "examples of refusals of writes": writes.length });
    const names = new Set(writes.map(({ name }) => name));
    for (const name of DOUBTFUL[provider] ?? []) expect(names).toContain(name);
  });

  test("has the one shape: its own code, message, field and request id where it has them", async () => {
    const faults = await Promise.all(examples.map((example) => faultsIn(provider, spec, example)));
    expect(faults.flat()).toEqual([]);
    expect(examples).not.toEqual([]);
    expectJudged(provider, { "examples of refusals": examples.length });
    console.log(`${provider}: ${examples.length} error examples have the one shape`);
  });
});

describe("a refusal that is read otherwise than its spec says", () => {
  const { spec } = specs.find(({ provider }) => provider === "elepay")!;
  const example = refusalsOf(spec).find(({ name }) => name === "sourceMissing")!;
  const body = { errorCode: "M002003", parameterName: "sourceId", message: "No source.", requestId: "req_1" };

  test.for<[part: string, body: object]>([
    ["code", { ...body, errorCode: undefined, error: { code: "M002003" } }],
    ["message", { ...body, message: undefined, error: { message: "No source." } }],
    ["field", { ...body, parameterName: undefined, error: { parameterName: "sourceId" } }],
    ["requestId", { ...body, requestId: undefined, error: { requestId: "req_1" } }],
  ])("is seen by its %s", async ([part, told]) => {
    const given = JSON.parse(JSON.stringify(told)) as object;
    const faults = await faultsIn("elepay", spec, { ...example, body: given });
    expect(faults).toEqual([expect.stringContaining(`: its ${part} is `)]);
    expect(await faultsIn("elepay", spec, { ...example, body })).toEqual([]);
  });

  test("is seen where a code is retryable by its spec alone", async () => {
    const codes = { ...spec["x-payspec-errors"]?.codes, M002003: { statuses: [example.status], retryable: true } };
    const other = { ...spec, "x-payspec-errors": { ...spec["x-payspec-errors"], codes } };
    expect(await faultsIn("elepay", other, { ...example, body })).toEqual([
      expect.stringContaining(": its retryable is "),
    ]);
  });
});

test.for<[provider: string, example: string, expected: object]>([
  ["elasticpay", "keyRejected", { status: 401, code: undefined, message: "The API key was rejected." }],
  ["elasticpay", "refundTooLarge", { code: "refund_amount_exceeds_available" }],
  ["elebne", "intentNotFound", { status: 404, code: "INTENT_NOT_FOUND" }],
  ["elebne", "notFound", { status: 404, code: "NOT_FOUND", message: "Payment intent not found" }],
  ["elebne", "rateLimitExceeded", { status: 429, code: "RATE_LIMIT_EXCEEDED", retryable: true }],
  ["elepay", "cardDeclined", { code: "U001000", message: "カードが拒否されました", requestId: "req_1a2b3c4d" }],
  ["elepay", "sourceMissing", { code: "M002003", field: "sourceId" }],
  ["elepay", "orderAlreadyPaid", { code: "M002007", requestId: undefined, field: undefined }],
  ["elepay", "tooManyRequests", { status: 400, code: "M005000", retryable: true }],
  ["chip", "wrongStatus", { code: "purchase_capture_wrong_status", field: undefined }],
  ["chip", "objectError", { code: "error_code", message: "descriptive error message", field: undefined }],
  ["chip", "guideError", { code: "invalid_request", field: undefined }],
  ["chip", "fieldError", { code: "max_value", field: "amount" }],
  ["chip", "fieldErrors", { code: "required", field: "purchase" }],
  ["chip", "nestedErrors", { code: "max_decimal_places", field: "purchase.products.1.quantity" }],
  ["chip", "nestedAllErrors", { code: "product_subtotal_negative", field: "purchase.products.0" }],
  ["chip", "mixedErrors", { code: "purchase_client_or_id_required", field: undefined }],
  ["chip", "rateLimited", { status: 429, code: "rate_limited", retryable: true }],
  ["wooshpay", "amountTooSmall", { status: 400, code: "amount_too_small" }],
  ["wooshpay", "missingParameter", { code: "invalid_request_error" }],
  ["wooshpay", "flatError", { code: "amount_too_large", message: "The amount is above the maximum." }],
])("%s's %s reads as a person would read it", async ([provider, name, expected]) => {
  const { spec } = specs.find((one) => one.provider === provider) ?? {};
  const example = spec && refusalsOf(spec).find((one) => one.name === name);
  if (spec === undefined || example === undefined) throw new Error(`${provider} has no error example "${name}".`);
  expect((await refusalIn(provider, spec, example)).refusal).toMatchObject(expected);
});

/** What the providers' pages and recorded responds show, with what a person reads in it. */
const SHOWN: readonly [provider: string, shape: string, status: number, body: unknown, expected: object][] = [
  [
    "elasticpay",
    "error.message, which the page's own sample reads with a fallback",
    422,
    { error: { message: "Your card was declined." } },
    { code: undefined, message: "Your card was declined." },
  ],
  [
    "elasticpay",
    "an error without a message",
    422,
    { error: {} },
    { message: expect.stringMatching(/gives no reason/) },
  ],
  ["elasticpay", "no error at all", 401, {}, { message: expect.stringMatching(/gives no reason/) }],
  [
    "elebne",
    "error.code, of the page on errors",
    404,
    { success: false, error: { code: "INTENT_NOT_FOUND", message: "No such intent.", statusCode: 404 } },
    { code: "INTENT_NOT_FOUND", message: "No such intent.", field: undefined, requestId: undefined },
  ],
  [
    "elebne",
    "error.error, of the page on common patterns",
    404,
    { success: false, error: { message: "Payment intent not found", error: "NOT_FOUND" } },
    { code: "NOT_FOUND", message: "Payment intent not found" },
  ],
  [
    "elepay",
    "everything, parameterName null",
    400,
    {
      requestId: "req_1a2b3c4d",
      errorCode: "U001000",
      code: "9_elepay_creditcard_10101",
      message: "カードが拒否されました",
      parameterName: null,
      providerError: { providerKey: "stripe", code: "card_declined", message: "Your card was declined." },
    },
    { code: "U001000", message: "カードが拒否されました", field: undefined, requestId: "req_1a2b3c4d" },
  ],
  [
    "elepay",
    "what is null left out, but for what the payment provider says",
    400,
    { errorCode: "U004000", providerError: { providerKey: "stripe", code: "card_declined", message: "Declined." } },
    { code: "U004000", message: "Declined.", requestId: undefined },
  ],
  [
    "elepay",
    "the old envelope, with a word for a code",
    400,
    { code: "duplicate_order_no", message: "The order number is taken." },
    { code: "duplicate_order_no", message: "The order number is taken." },
  ],
  ["elepay", "the old envelope, with five digits", 400, { code: "10111" }, { code: "10111" }],
  ["elepay", "the old envelope, with a number", 400, { code: 10_111, message: "Not found" }, { code: "10111" }],
  [
    "chip",
    "a list of errors of no field",
    400,
    { __all__: [{ message: "Incorrect status", code: "purchase_capture_wrong_status" }] },
    { code: "purchase_capture_wrong_status", message: "Incorrect status", field: undefined },
  ],
  [
    "chip",
    "an object in its place",
    400,
    { __all__: { message: "descriptive error message", code: "error_code" } },
    { code: "error_code", message: "descriptive error message", field: undefined },
  ],
  [
    "chip",
    "forms that are mixed, with that of no field first",
    400,
    {
      amount: { message: "Too large.", code: "max_value" },
      __all__: { message: "Both were sent.", code: "purchase_client_or_id_only" },
    },
    { code: "purchase_client_or_id_only", message: "Both were sent.", field: undefined },
  ],
  [
    "chip",
    "a field",
    400,
    { amount: [{ message: "Too large.", code: "max_value" }] },
    { code: "max_value", message: "Too large.", field: "amount" },
  ],
  [
    "chip",
    "a field in a list, after an item without a fault",
    400,
    { purchase: { products: [{}, { quantity: [{ message: "Too precise.", code: "max_decimal_places" }] }] } },
    { code: "max_decimal_places", message: "Too precise.", field: "purchase.products.1.quantity" },
  ],
  [
    "chip",
    "an item of a list as a whole",
    400,
    { purchase: { products: [{ __all__: [{ message: "Negative.", code: "product_subtotal_negative" }] }] } },
    { code: "product_subtotal_negative", message: "Negative.", field: "purchase.products.0" },
  ],
  [
    "chip",
    "the form of the errors guide",
    502,
    { code: "bad_gateway", message: "A bank failed." },
    { code: "bad_gateway", message: "A bank failed.", field: undefined, verdict: "unknown", retryable: false },
  ],
  [
    "chip",
    "fields that are called code and message",
    400,
    { code: [{ message: "Required.", code: "required" }], message: [{ message: "Too long.", code: "max_length" }] },
    { code: "required", message: "Required.", field: "code" },
  ],
  [
    "wooshpay",
    "wrapped in error, as third-party tests have it",
    402,
    { error: { type: "card_error", code: "balance_insufficient", message: "Not enough.", decline_code: "51" } },
    { code: "balance_insufficient", message: "Not enough." },
  ],
  ["wooshpay", "a type alone", 400, { error: { type: "invalid_request_error" } }, { code: "invalid_request_error" }],
  ["wooshpay", "flat", 400, { type: "card_error", message: "No." }, { code: "card_error", message: "No." }],
  ["wooshpay", "error_description", 400, { error_description: "No." }, { code: undefined, message: "No." }],
  ["wooshpay", "an error that is a text", 400, { error: "No." }, { code: undefined, message: "No." }],
];

test.for(SHOWN)("reads %s's %s", async ([provider, , status, body, expected]) => {
  const { refusal, result } = await answered(provider, status, body);
  expect(refusal).toMatchObject({ status, ...expected });
  expect(result.error).toEqual(body);
});

/** The class of each kind that the spec gives a code, and of each status that tells one. */
const CLASSES = {
  authentication: "AuthenticationError",
  "request-failed": "RequestFailedError",
  permission: "PermissionError",
  "not-found": "NotFoundError",
  conflict: "ConflictError",
  401: "AuthenticationError",
  402: "RequestFailedError",
  403: "PermissionError",
  404: "NotFoundError",
  409: "ConflictError",
  429: "RateLimitedError",
} as const;

/** Each code of each provider with each status that the spec gives it, and the class of error that it must be. */
const codes = specs.flatMap(({ provider, spec }) => {
  const rules = recordAt(spec, spec["x-payspec-errors"]);
  const [pointer = ""] = rules["code"] as string[];
  return Object.entries(spec["x-payspec-errors"]?.codes ?? {}).flatMap(([code, about]) => {
    const { statuses, retryable, kind } = about as { statuses: number[]; retryable: boolean; kind?: string };
    return statuses.map((status) => {
      const told = CLASSES[(kind ?? status) as keyof typeof CLASSES];
      const byStatus = status < 500 ? "InvalidRequestError" : "ProviderFailureError";
      const expected = retryable ? "RateLimitedError" : (told ?? byStatus);
      return { provider, code, status, expected, body: bodyWith(pointer, code) };
    });
  });
});

test("each provider has its codes here", () => {
  for (const { provider } of specs) {
    expectJudged(provider, { "codes with a status": codes.filter((one) => one.provider === provider).length });
  }
});

describe.for([...new Set(codes.map(({ provider }) => provider))])("%s's unwrap", (provider) => {
  test("throws each of its codes as the kind that the spec says", async () => {
    const own = codes.filter((one) => one.provider === provider);
    const thrown = own.map(async ({ code, status, expected, body }) => {
      const { result, unwrap } = await answered(provider, status, body);
      const error: unknown = await unwrap(result).catch((refused: unknown) => refused);
      expect(error, `${status} ${code}`).toMatchObject({ name: expected, status, code });
      expect(isRefusedError(error)).toBe(true);
    });
    await Promise.all(thrown);
  });
});

/** A body that has a value where a pointer leads. */
function bodyWith(pointer: string, value: unknown): unknown {
  return pointer
    .split("/")
    .slice(1)
    .reduceRight((held, name) => (name === "*" ? [held] : { [name]: held }), value);
}

/** What a provider's first write gives back for a response that comes over a socket, and the package's own `unwrap`. */
async function answered(provider: string, status: number, body: unknown) {
  const { spec } = specs.find((one) => one.provider === provider) ?? {};
  const operation = spec && operationsOf(spec).find(({ method }) => method === "POST");
  if (spec === undefined || operation === undefined) throw new Error(`${provider} has no write.`);
  const example = { operation, status, name: "", body };
  const { unwrap } = (await import(
    pathToFileURL(join(import.meta.dirname, `../../../packages/${provider}/dist/index.js`)).href
  )) as { unwrap: typeof import("@payspec/runtime").unwrap };
  await using server = await serve(reply(status, body));
  return { ...(await refusalIn(provider, spec, example, { baseUrl: server.url })), unwrap };
}
