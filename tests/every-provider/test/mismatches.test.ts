import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { CallResult, Mismatch } from "@payspec/runtime";
import { beforeAll, describe, expect, test } from "vitest";
import { reply, serve } from "@payspec/test-support";
import { KEY_OPTIONS, keyKindsOf, sampleCall, sampleKey } from "../src/every-operation.ts";
import { importFactory, type LooseCall } from "../src/offline-provider.ts";
import { type Spec, type SpecOperation, operationsOf, readSpecs, samplesOf } from "@payspec/spec-model";
import { type SchemaChecker, createSchemaChecker } from "@payspec/spec-model/schema-checker";
import { expectJudged } from "./judged.ts";

/** An example of a success, with the operation that documents it. */
interface SuccessExample {
  readonly operation: SpecOperation;
  readonly status: number;
  readonly name: string;
  /** Where its schema stands in the document. */
  readonly schemaAt: string;
  readonly body: unknown;
}

/** A change of an example at one place. */
interface Change {
  readonly example: SuccessExample;
  /** Where, as a JSON pointer. */
  readonly pointer: string;
  /** What stands there now; undefined where nothing does. */
  readonly value: unknown;
  readonly body: unknown;
  /** Whether the schema of the spec no longer admits the body: a validator says so, which knows all of JSON Schema. */
  readonly breaks: boolean;
}

/** Every example of a success, once for each operation. */
function successesOf(spec: Spec): SuccessExample[] {
  return operationsOf(spec).flatMap((operation) =>
    Object.entries(operation.responses)
      .filter(([status]) => status.startsWith("2"))
      .flatMap(([status, contents]) =>
        Object.values(contents).flatMap((content) =>
          samplesOf(spec, content).map(([name, body]) => {
            return { operation, status: Number(status.replace("XX", "00")), name, schemaAt: content.schemaAt, body };
          }),
        ),
      ),
  );
}

/** A value of each kind. */
const KINDS: readonly unknown[] = [null, true, 8, 7.5, "text", [], {}];

const kindOf = (value: unknown) =>
  Number.isInteger(value) ? "integer" : Array.isArray(value) ? "array" : value === null ? "null" : typeof value;

/** The example with each property taken out in turn, required or not. */
function withoutMembers(example: SuccessExample, check: SchemaChecker): Change[] {
  return [...placesIn(example.body)]
    .filter(({ isMember }) => isMember)
    .map(({ path }) => change(example, path, undefined, check));
}

/** The example with each value in turn replaced by one of another kind. */
function withOtherKinds(example: SuccessExample, check: SchemaChecker): Change[] {
  return [...placesIn(example.body)].map(({ path, value }, index) => {
    const others = KINDS.filter((one) => kindOf(one) !== kindOf(value));
    return change(example, path, others[index % others.length], check);
  });
}

interface Place {
  readonly path: readonly string[];
  readonly value: unknown;
  /** Whether it is a property of an object. */
  readonly isMember: boolean;
}

/** Every place in a value, the whole first. */
function* placesIn(value: unknown, path: readonly string[] = [], isMember = false): Generator<Place> {
  yield { path, value, isMember };
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* placesIn(inner, [...path, key], !Array.isArray(value));
}

function change(example: SuccessExample, path: readonly string[], value: unknown, check: SchemaChecker): Change {
  const body = changed(example.body, path, value);
  const pointer = path.map((key) => `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
  return { example, pointer, value, body, breaks: check(example.schemaAt, body).length > 0 };
}

/** A copy with another value at a path; without it where that is undefined. */
function changed(whole: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(whole)) return whole.map((item, at) => (String(at) === key ? changed(item, rest, value) : item));
  const entries = Object.entries(Object(whole)).map(([name, inner]) => [
    name,
    name === key ? changed(inner, rest, value) : inner,
  ]);
  return Object.fromEntries(entries.filter(([, inner]) => inner !== undefined));
}

const providers = (await readSpecs()).map(({ provider, spec }) => {
  const check = createSchemaChecker(spec);
  const examples = successesOf(spec);
  const without = examples.flatMap((example) => withoutMembers(example, check));
  const replaced = examples.flatMap((example) => withOtherKinds(example, check));
  return { provider, spec, examples, without, replaced };
});

/** The function of a provider's own entry point. */
async function importMismatches(provider: string) {
  const entry = join(import.meta.dirname, "../../../packages", provider, "dist/mismatches.js");
  const { mismatches } = (await import(pathToFileURL(entry).href)) as {
    mismatches(result: CallResult<unknown>): Mismatch[];
  };
  return mismatches;
}

test("no rule is without an example to hold it against", () => {
  const breaking = (changes: readonly Change[]) => changes.filter(({ breaks }) => breaks).length;
  for (const { provider, examples, without, replaced } of providers) {
    const required = `${breaking(without)} of ${without.length} properties must not be left out`;
    const typed = `${breaking(replaced)} of ${replaced.length} values not be of another kind`;
    console.log(`${provider}: ${examples.length} examples of successes; ${required}, ${typed}`);
    expect(examples).not.toEqual([]);
    expect(breaking(replaced)).toBeGreaterThan(replaced.length / 2);
    expectJudged(provider, {
      "examples of successes": examples.length,
      "properties of successes": without.length,
      "values of successes": replaced.length,
    });
  }
  // elepay says of no property that it is always there.
  expect(providers.flatMap(({ provider, without }) => (breaking(without) > 0 ? provider : []))).toEqual(
    expect.arrayContaining(["elebne", "elasticpay", "chip", "wooshpay"]),
  );
});

describe.for(providers)("$provider, a success", ({ provider, spec, examples, without, replaced }) => {
  let mismatches: Awaited<ReturnType<typeof importMismatches>>;
  /** The results of calls that were answered with the examples. */
  const results = new Map<SuccessExample, CallResult<unknown>>();

  beforeAll(async () => {
    mismatches = await importMismatches(provider);
    const createClient = await importFactory(provider);
    for (const example of examples) {
      const { operation, status, body } = example;
      const [kind = "secret"] = keyKindsOf(spec, operation);
      const fetch = async () => Response.json(body, { status });
      const client = createClient({ [KEY_OPTIONS[kind]]: sampleKey(spec, kind), maxAttempts: 1, fetch });
      // A client of the built package, whose types are left aside.
      results.set(example, (await client[operation.id]?.(sampleCall(spec, operation))) as CallResult<unknown>);
    }
  });

  /** The mismatches of the response that an example shows, with another body. */
  const told = (example: SuccessExample, data: unknown) => mismatches(Object.assign(results.get(example)!, { data }));

  /** The changes of which something else is told than one mismatch at their place, or none where nothing breaks. */
  const mistold = (changes: readonly Change[]) =>
    changes.flatMap(({ example, pointer, value, body, breaks }) => {
      const places = told(example, body).map((one) => one.pointer);
      const [place] = places;
      // Where the spec admits objects too, an empty one lacks what they require.
      const isInside = kindOf(value) === "object" && place?.startsWith(`${pointer}/`);
      const isTold = breaks ? isInside || (place === pointer && places.length === 1) : places.length === 0;
      return isTold ? [] : [`${example.operation.id}, "${example.name}", at "${pointer}": ${JSON.stringify(places)}`];
    });

  test("is done as the spec shows it", () => {
    const doubted = examples.filter((example) => results.get(example)?.verdict !== "done");
    expect(doubted.map(({ operation, name }) => `${operation.id}, "${name}"`)).toEqual([]);
  });

  test("has no mismatch as the spec shows it", () => {
    const untrue = examples.filter((example) => told(example, example.body).length > 0);
    expect(untrue.map(({ operation, name }) => `${operation.id}, "${name}"`)).toEqual([]);
  });

  test("has one mismatch where a required property is missing, and none where another one is", () => {
    expect(mistold(without)).toEqual([]);
  });

  test("has one mismatch where a value is of another kind than the spec admits", () => {
    expect(mistold(replaced)).toEqual([]);
  });
});

describe("over a real socket, the response is not what the spec says", () => {
  const { spec, examples } = providers.find(({ provider }) => provider === "elebne")!;
  const { operation, body: whole } = examples.find((example) => example.operation.id === "createPaymentIntent")!;
  const { payUrl: _, ...dataWithout } = (whole as { data: Record<string, unknown> }).data;

  async function callAt(baseUrl: string): Promise<CallResult<unknown>> {
    const createClient = await importFactory("elebne");
    const client = createClient({ secretKey: sampleKey(spec, "secret"), baseUrl, maxAttempts: 1 });
    const call: LooseCall = sampleCall(spec, operation);
    // A client of the built package, whose types are left aside.
    return (await client["createPaymentIntent"]!(call)) as CallResult<unknown>;
  }

  test.for<[what: string, status: number, body: unknown, expected: Mismatch[]]>([
    [
      "a property less",
      200,
      { ...(whole as object), data: dataWithout },
      [{ pointer: "/data/payUrl", expected: "string", got: "nothing" }],
    ],
    ["a property more", 200, { ...(whole as object), more: 1 }, []],
    ["a 202", 202, whole, [{ pointer: "", expected: "status 200", got: "status 202" }]],
    ["what the spec says after all", 200, whole, []],
  ])("%s: the call is done, and mismatches tells", async ([, status, body, expected]) => {
    await using server = await serve(reply(status, body));
    const result = await callAt(server.url);
    expect(result).toMatchObject({ ok: true, status, verdict: "done", attempts: 1, data: body });
    expect((await importMismatches("elebne"))(result)).toEqual(expected);
    expect(server.received).toHaveLength(1);
  });

  test.for<[what: string, body: unknown]>([
    ["a list", [whole]],
    ["a text", "paid"],
    ["null", null],
    ["an empty object", {}],
    ["a message of a gateway", { message: "maintenance" }],
    ["the provider's error body", { success: false, error: { code: "NOT_FOUND", message: "No." } }],
    ["an envelope whose constant differs", { ...(whole as object), success: false }],
  ])("%s in a 200 cannot be the documented success: the call is unknown", async ([, body]) => {
    await using server = await serve(reply(200, body));
    await expect(callAt(server.url)).rejects.toMatchObject({ code: "unreadable-response", verdict: "unknown" });
    expect(server.received).toHaveLength(1);
  });
});
