import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  expectedResponse,
  expectedCredentials,
  expectedRequest,
  KEY_OPTIONS,
  type KeyKind,
  keyKindsOf,
  plainRequest,
  sampleCall,
  sampleKey,
} from "../src/every-operation.ts";
import { type OfflineProvider, startOfflineProvider } from "../src/offline-provider.ts";
import { operationsOf, readSpecs } from "@payspec/spec-model";
import { createSchemaChecker } from "@payspec/spec-model/schema-checker";
import { unknownResponse, unknownCalls } from "../src/unknown-values.ts";
import { expectJudged } from "./judged.ts";

/** The properties of a client that are not operations. */
const OTHERS = new Set("use eject request GET PUT POST DELETE OPTIONS HEAD PATCH TRACE".split(" "));

describe.for(await readSpecs())("$provider, against its Prism server", ({ provider, spec }) => {
  const operations = operationsOf(spec);
  const check = createSchemaChecker(spec);
  const responses = operations.flatMap((operation) => unknownResponse(spec, check, operation) ?? []);
  const calls = operations.flatMap((operation) => unknownCalls(spec, check, operation));
  const called = new Set<string>();
  let offline: OfflineProvider;

  beforeAll(async () => {
    offline = await startOfflineProvider({ provider, spec });
  });
  beforeEach(() => void offline.takeRequests());
  const open = responses.reduce((sum, { places }) => sum + places.length, 0);
  afterAll(async () => {
    console.log(
      `${provider} ${called.size}/${operations.length} operations called; ` +
        `${open} open enums in ${responses.length} responses, ${calls.length} closed enums in calls`,
    );
    await offline.close();
  });

  test("is called as often as its spec asks for", () => {
    expectJudged(provider, {
      operations: operations.length,
      "open enums in responses": open,
      "closed enums in calls": calls.length,
    });
  });

  const clientWith = (kind: KeyKind = "secret", options = {}) =>
    offline.createClient({
      [KEY_OPTIONS[kind]]: sampleKey(spec, kind),
      mode: "test",
      baseUrl: offline.url,
      ...options,
    });

  test("has each operation of the spec by its name, and no other", () => {
    const [kind] = operations.flatMap((operation) => keyKindsOf(spec, operation));
    const names = Object.keys(clientWith(kind)).filter((name) => !OTHERS.has(name));
    expect(names.toSorted()).toEqual(operations.map(({ id }) => id).toSorted());
  });

  test.for(["test", "live"] as const)("calls the server of a %s key unless it is told another", async (mode) => {
    const [operation] = operations;
    const [kind] = keyKindsOf(spec, operation!);
    const server = spec.servers.find((one) => one["x-payspec-mode"] === mode) ?? spec.servers[0];
    const base = `${server?.url.replace(/\/$/, "")}/`;
    let target = "";
    const fetch = async (url: string) => {
      target = url;
      return Response.json({}, { status: 400 });
    };
    const key = { [KEY_OPTIONS[kind!]]: sampleKey(spec, kind!, mode) };
    const client = clientWith(kind, { fetch, baseUrl: undefined, mode: undefined, ...key });
    await client[operation!.id]!(sampleCall(spec, operation!));
    expect(target.slice(0, base.length)).toBe(base);
  });

  test.for(operations)("$id sends what the spec says, and gets its success", async (operation) => {
    const kinds = keyKindsOf(spec, operation);
    expect(kinds).not.toEqual([]);
    for (const kind of kinds) {
      const result = await clientWith(kind)[operation.id]!(sampleCall(spec, operation));

      const sent = await Promise.all(offline.takeRequests().map((request) => plainRequest(request, operation)));
      const { headers, ...expected } = expectedRequest(spec, operation);
      const authorization = expect.toBeOneOf(expectedCredentials(spec, operation, kind));
      expect(sent).toEqual([{ ...expected, headers: { ...headers, authorization } }]);

      const { ok, data, error, response, verdict } = result;
      const { status } = response;
      const contentType = response.headers.get("Content-Type")?.split(";")[0];
      expect({ ok, verdict, error, status, contentType, data }).toEqual({
        ok: true,
        verdict: "done",
        error: undefined,
        ...expectedResponse(spec, operation),
      });
    }
    called.add(operation.id);
  });

  test.for(responses)(
    "the response to $id may hold values that no list has",
    async ({ operation, status, schemaAt, body }) => {
      expect(check(schemaAt, body)).toEqual([]);
      const fetch = async () => Response.json(body, { status });
      const client = clientWith(keyKindsOf(spec, operation)[0], { fetch });
      const { ok, data, error } = await client[operation.id]!(sampleCall(spec, operation));
      expect({ ok, data, error }).toEqual({ ok: true, data: body, error: undefined });
    },
  );

  test.for(calls)("$id is refused with a value at $place that is not on its list", async ({ operation, call }) => {
    const { ok, error, response } = await clientWith(keyKindsOf(spec, operation)[0])[operation.id]!(call);
    // Prism says why in a header beside the spec's example of a refusal, and in the body where the spec has none.
    const violations = response.headers.get("sl-violations") ?? JSON.stringify(error);
    expect({ ok, status: response.status, violations }).toEqual({
      ok: false,
      status: expect.toSatisfy((status: number) => status >= 400 && status < 500),
      violations: expect.stringContaining("allowed values"),
    });
  });
});
