import { isDeepStrictEqual } from "node:util";
import { refusalOf, type CallResult } from "@payspec/runtime";
import { describe, expect, test } from "vitest";
import { KEY_OPTIONS, keyKindsOf, sampleCall, sampleKey } from "../src/every-operation.ts";
import { importFactory } from "../src/offline-provider.ts";
import { readSpecs } from "../src/read-specs.ts";
import { operationsOf, recordAt, samplesOf, type Spec, type SpecOperation } from "../src/spec.ts";

const specs = await readSpecs();

/** An example of a refusal, with the operation that documents it. */
interface RefusalExample {
  readonly operation: SpecOperation;
  readonly status: number;
  readonly name: string;
  readonly body: unknown;
}

/** Every example of an answer that is no success, once for each operation. */
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

/** Calls an operation, which answers with an example. */
async function refusalIn(provider: string, spec: Spec, { operation, status, body }: RefusalExample) {
  const [kind = "secret"] = keyKindsOf(spec, operation);
  const createClient = await importFactory(provider);
  const client = createClient({
    [KEY_OPTIONS[kind]]: sampleKey(spec, kind),
    maxAttempts: 1,
    fetch: async () => Response.json(body, { status }),
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
    body: isDeepStrictEqual(refusal.body, body),
  };
  return Object.entries(checks)
    .filter(([, holds]) => !holds)
    .map(([part]) => `${operation.id}, ${status}, example "${name}": its ${part} is ${JSON.stringify(refusal)}`);
}

describe.for(specs)("every error example of $provider", ({ provider, spec }) => {
  const examples = refusalsOf(spec);

  test("has the one shape: its own code, message, field and request id where it has them", async () => {
    const faults = await Promise.all(examples.map((example) => faultsIn(provider, spec, example)));
    expect(faults.flat()).toEqual([]);
    expect(examples).not.toEqual([]);
    console.log(`${provider}: ${examples.length} error examples have the one shape`);
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
  ["wooshpay", "textError", { code: undefined, message: "Missing required parameter: currency." }],
])("%s's %s reads as a person would read it", async ([provider, name, expected]) => {
  const { spec } = specs.find((one) => one.provider === provider) ?? {};
  const example = spec && refusalsOf(spec).find((one) => one.name === name);
  if (spec === undefined || example === undefined) throw new Error(`${provider} has no error example "${name}".`);
  expect((await refusalIn(provider, spec, example)).refusal).toMatchObject(expected);
});
