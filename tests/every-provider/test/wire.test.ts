import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { reply, serve } from "@payspec/test-support";
import { KEY_OPTIONS, keyKindsOf, sampleCall, sampleKey } from "../src/every-operation.ts";
import { type ClientFactory, importFactory, type LooseCall } from "../src/offline-provider.ts";
import { type Spec, type SpecOperation, operationsOf, readSpecs } from "@payspec/spec-model";
import { expectJudged } from "./judged.ts";

// What a call made as the spec shows it sends, operations.test.ts holds; here is what no example of a spec shows.

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const PARAMETER = /\{([^{}]+)\}/g;

// A refusal: what is asked here is what was sent, once.
const server = await serve(reply(400, {}));
afterAll(() => server[Symbol.asyncDispose]());
beforeEach(() => void server.received.splice(0));

/** What each rule is held against, by what the spec says. */
function casesOf(spec: Spec) {
  const operations = operationsOf(spec);
  const schemes = Object.values(spec.components.securitySchemes);
  const kinds = [...new Set(schemes.map((scheme) => scheme["x-payspec-key"].kind))];
  return {
    keyed: operations.filter(({ idempotencyHeader }) => idempotencyHeader !== undefined),
    keyless: operations.filter(({ idempotencyHeader }) => idempotencyHeader === undefined),
    closed: operations.flatMap((operation) => {
      const open = keyKindsOf(spec, operation);
      return kinds.filter((kind) => !open.includes(kind)).map((kind) => ({ id: operation.id, operation, kind }));
    }),
    parametric: operations.filter(({ path }) => path.includes("{")),
  };
}

const providers = (await readSpecs()).map(({ provider, spec }) => ({ provider, spec, cases: casesOf(spec) }));

test("no rule is without an operation to hold it against", () => {
  const held = providers.flatMap(({ cases }) => Object.entries(cases).filter(([, { length }]) => length > 0));
  expect(new Set(held.map(([rule]) => rule))).toEqual(new Set(["keyed", "keyless", "closed", "parametric"]));
  for (const { provider, cases } of providers) {
    expectJudged(provider, {
      "operations with an idempotency key": cases.keyed.length,
      "operations without an idempotency key": cases.keyless.length,
      "operations closed to a kind of key": cases.closed.length,
      "operations with path parameters": cases.parametric.length,
    });
  }
});

describe.for(providers)("$provider, over a real socket", ({ provider, spec, cases }) => {
  let createClient: ClientFactory;
  beforeAll(async () => {
    createClient = await importFactory(provider);
  });

  /** Makes the call that the spec shows, without its idempotency key and with some changes. */
  async function call(operation: SpecOperation, changes: LooseCall = {}, kind = keyKindsOf(spec, operation)[0]!) {
    const client = createClient({ [KEY_OPTIONS[kind]]: sampleKey(spec, kind), baseUrl: server.url });
    const { idempotencyKey: _, ...sample } = sampleCall(spec, operation);
    return client[operation.id]!({ ...sample, ...changes });
  }

  test.for(cases.keyed)("$id carries an idempotency key when it is given none", async (operation) => {
    await call(operation);
    const keys = server.received.map(({ headers }) => headers[operation.idempotencyHeader!.toLowerCase()]);
    expect(keys).toEqual([expect.stringMatching(UUID)]);
  });

  test.for(cases.keyed)("$id refuses an empty idempotency key, and sends nothing", async (operation) => {
    await expect(call(operation, { idempotencyKey: "" })).rejects.toMatchObject({ code: "invalid-option" });
    expect(server.received).toEqual([]);
  });

  test.for(cases.keyless)("$id refuses any idempotency key, and sends nothing", async (operation) => {
    await expect(call(operation, { idempotencyKey: "order-5678" })).rejects.toMatchObject({ code: "invalid-option" });
    expect(server.received).toEqual([]);
  });

  test.for(cases.closed)("$id refuses a $kind key, and sends nothing", async ({ operation, kind }) => {
    await expect(call(operation, {}, kind)).rejects.toMatchObject({ code: "wrong-key" });
    expect(server.received).toEqual([]);
  });

  test.for(cases.parametric)("$id keeps each path parameter in its place and its segment", async (operation) => {
    const names = [...operation.path.matchAll(PARAMETER)].map(([, name = ""]) => name);
    const path = Object.fromEntries(names.map((name) => [name, `${name} b/c?d#é`]));
    await call(operation, { params: { path, query: {}, header: {} } });
    // Each octet that is not unreserved, as RFC 3986, section 2.1, writes it.
    const expected = operation.path.replaceAll(PARAMETER, "$1%20b%2Fc%3Fd%23%C3%A9");
    expect(server.received.map((request) => request.path)).toEqual([expected]);
  });
});
