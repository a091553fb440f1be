import { describe, expect, test } from "vitest";
import { nodeOf } from "../build/bundle.ts";
import { createSandbox } from "../src/index.js";
import { bundleOf, PROVIDERS, requestOf, writtenOperations } from "./spec-requests.ts";

let answered = 0;

describe.each(PROVIDERS)("%s", (provider) => {
  const bundle = bundleOf(provider);
  const sandbox = createSandbox(provider);

  test.each(writtenOperations(provider).map((operation) => [operation.id, operation] as const))(
    "%s answers with a success of the spec",
    async (_, operation) => {
      const response = await sandbox.fetch(requestOf(bundle, operation));
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
