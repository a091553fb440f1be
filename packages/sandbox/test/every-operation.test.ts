import { describe, expect, test } from "vitest";
import { nodeOf } from "../build/bundle.ts";
import { createSandbox } from "../src/index.js";
import { Preparation } from "./prepare.ts";
import { bundleOf, PROVIDERS, requestOf, writtenOperations } from "./spec-requests.ts";

let answered = 0;

describe.each(PROVIDERS)("%s", (provider) => {
  const bundle = bundleOf(provider);
  // Before all dates in the examples, so that nothing in them is over.
  const sandbox = createSandbox(provider, { now: () => Date.UTC(2025, 0, 1) });

  test.each(writtenOperations(provider).map((operation) => [operation.id, operation] as const))(
    "%s responds with a success of the spec",
    async (id, operation) => {
      // A world of its own for each: what one does must not be in the way of another.
      const changes = await new Preparation(sandbox, provider, id.slice(0, 24)).changes(operation);
      const response = await sandbox.fetch(requestOf(bundle, operation, changes));
      const body = await response.text();
      expect(response.headers.get("Sandbox-Problem")).toBeNull();
      const documented = Object.keys(nodeOf(bundle, operation.node["responses"]));
      const isDocumented = documented.includes(String(response.status)) || documented.includes("2XX");
      expect({ body, isDocumented, ok: response.ok }).toMatchObject({ isDocumented: true, ok: true });
      answered += 1;
    },
  );
});

test("these are all operations of all specs", () => {
  const written = PROVIDERS.flatMap((provider) => writtenOperations(provider));
  expect(written.length).toBeGreaterThanOrEqual(214);
  expect(answered).toBe(written.length);
});
