import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { listOf, nodeOf } from "../build/bundle.ts";
import { createSandbox } from "../src/index.js";
import { isObject, type JsonObject } from "../src/spec/pointer.js";
import { isOwnRefusal } from "./is-own-refusal.ts";
import { Preparation } from "./prepare.ts";
import { bundleOf, operationOf, type Provider, PROVIDERS, requestOf, writtenOperations } from "./spec-requests.ts";

const now = () => Date.UTC(2025, 0, 1);

/** Sends a request, and holds that the sandbox neither failed nor answered with what is not the provider's. */
async function answered(provider: Provider, sandbox: ReturnType<typeof createSandbox>, request: Request) {
  const { method, url } = request;
  const response = await sandbox.fetch(request);
  const text = await response.text();
  const problem = response.headers.get("Sandbox-Problem");
  if (problem !== null) throw new Error(`${method} ${url}: ${problem}`);
  if (!response.ok && !isOwnRefusal(bundleOf(provider), JSON.parse(text))) {
    throw new Error(`${method} ${url} was answered ${response.status}, and not in the provider's words: ${text}`);
  }
  return response.status;
}

describe.each(PROVIDERS)("%s", (provider) => {
  const bundle = bundleOf(provider);
  const operations = writtenOperations(provider);

  test("refuses any of its requests from which something required is left out", async () => {
    const sandbox = createSandbox(provider, { now });
    for (const operation of operations) {
      const requestBody = nodeOf(bundle, operation.node["requestBody"]);
      const [media] = Object.values(nodeOf(bundle, requestBody["content"]));
      const required = listOf(nodeOf(bundle, nodeOf(bundle, media)["schema"])["required"]).map(String);
      const { body, ...changes } = await new Preparation(sandbox, provider, operation.id.slice(0, 24)).changes(
        operation,
      );
      if (!isObject(body)) continue;
      for (const name of required) {
        const { [name]: _, ...rest } = body;
        const status = await answered(provider, sandbox, requestOf(bundle, operation, { ...changes, body: rest }));
        expect({ operation: operation.id, without: name, refused: status >= 400 }).toMatchObject({ refused: true });
      }
    }
  });

  test("responds to whatever is sent in its own words, and never fails", async () => {
    const sandbox = createSandbox(provider, { now });
    // The same values at each run, unless a seed is given; fast-check prints the one that failed.
    const seed = Number(process.env["FUZZ_SEED"] ?? 20_261_129);
    const numRuns = Number(process.env["FUZZ_RUNS"] ?? 50);
    const call = fc.record({
      id: fc.constantFrom(...operations.map(({ id }) => id)),
      body: fc.oneof(fc.jsonValue(), fc.constant(undefined)),
      part: fc.jsonValue(),
      place: fc.nat(),
      text: fc.string({ unit: "binary", maxLength: 30 }),
      query: fc.dictionary(fc.string({ minLength: 1, maxLength: 8 }), fc.string({ maxLength: 20 }), { maxKeys: 2 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(call, { minLength: 1, maxLength: 5 }), async (calls) => {
        for (const { id, body, part, place, text, query } of calls) {
          const operation = operationOf(provider, id);
          const names = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => [name, text || "x"]);
          const shown = await exampleOf(provider, id);
          // One property of an example is something else; or all of the body.
          const keys = Object.keys(shown);
          const mutated =
            keys.length === 0 || place % 3 === 0 ? body : { ...shown, [keys[place % keys.length] ?? ""]: part };
          await answered(
            provider,
            sandbox,
            requestOf(bundle, operation, { path: Object.fromEntries(names), query, body: mutated }),
          );
        }
      }),
      { seed, numRuns },
    );
  });
});

async function exampleOf(provider: Provider, id: string): Promise<JsonObject> {
  const bundle = bundleOf(provider);
  const request = requestOf(bundle, operationOf(provider, id));
  if (request.headers.get("Content-Type") !== "application/json") return {};
  const body: unknown = await request.json();
  return isObject(body) ? body : {};
}
