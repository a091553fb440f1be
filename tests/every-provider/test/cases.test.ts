import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { operationsOf, readSpecs } from "@payspec/spec-model";
import { createSchemaChecker } from "@payspec/spec-model/schema-checker";

/** What real use showed to be right or wrong, with ids that are invented. */
interface Case {
  readonly kind: "request" | "webhook";
  readonly method: string;
  /** The template, as the spec writes it. */
  readonly path: string;
  /** Where the case is from. */
  readonly source: string;
  readonly note: string;
  readonly expected: "valid" | "invalid";
  readonly body: unknown;
}

const folder = join(import.meta.dirname, "../../../specs");
const specs = new Map(
  (await readSpecs()).map(({ provider, spec }) => {
    return [provider, { operations: operationsOf(spec), check: createSchemaChecker(spec, "refused") }];
  }),
);

/** Every file of a `cases` folder, in the order of their names. `webhooks.test.ts` has those of webhooks. */
const cases = globSync("*/cases/*.json", { cwd: folder })
  .toSorted()
  .map((file) => {
    const one = JSON.parse(readFileSync(join(folder, file), "utf8")) as Case;
    return { ...one, file, provider: dirname(dirname(file)) };
  });

test("there are cases, and each says what it is, where it is from and what is expected", () => {
  expect(cases.length).toBeGreaterThan(0);
  for (const one of cases) {
    expect(one).toMatchObject({ source: expect.stringMatching(/.{10}/), note: expect.any(String) });
    expect(["request", "webhook"]).toContain(one.kind);
    expect(["valid", "invalid"]).toContain(one.expected);
  }
});

test.for(cases.filter(({ kind }) => kind === "request"))(
  "$file: $note",
  ({ provider, method, path, expected, body }) => {
    const spec = specs.get(provider);
    const operation = spec?.operations.find((one) => one.method === method && one.path === path);
    const schema = operation?.requestBody["application/json"]?.schemaAt;
    if (spec === undefined || schema === undefined) {
      throw new Error(`${provider} has no ${method} ${path} with a JSON body.`);
    }
    const errors = spec.check(schema, body);
    expect(errors.length === 0 ? "valid" : "invalid", `${errors.join("\n")}`).toBe(expected);
  },
);
