import { afterAll, describe, expect, test } from "vitest";
import { type Spec, examplesOf, readSpecs } from "@payspec/spec-model";
import { type SchemaChecker, createSchemaChecker } from "@payspec/spec-model/schema-checker";
import { expectJudged } from "./judged.ts";

const specs = await readSpecs();

/** What a checker says of a spec's examples, one line per error. */
function errorsIn(spec: Spec, check: SchemaChecker): string[] {
  return examplesOf(spec).flatMap(({ owner, name, schema, value }) =>
    check(schema, value).map((error) => `${owner}, example "${name}" of ${schema}: ${error}`),
  );
}

describe.for(specs)("every example of $provider", ({ provider, spec }) => {
  const { length } = examplesOf(spec);
  const valid = { "by its schema": 0, "with no property that its schema does not name": 0 };
  afterAll(() => {
    const counts = Object.entries(valid).map(([how, count]) => `${count}/${length} ${how}`);
    console.log(`${provider}: examples valid: ${counts.join(", ")}`);
  });

  test("is valid by its schema", () => {
    expect(errorsIn(spec, createSchemaChecker(spec))).toEqual([]);
    expect(length).toBeGreaterThan(0);
    expectJudged(provider, { examples: length });
    valid["by its schema"] = length;
  });

  test("has no property that its schema does not name", () => {
    expect(errorsIn(spec, createSchemaChecker(spec, "refused"))).toEqual([]);
    valid["with no property that its schema does not name"] = length;
  });
});

describe("an example is looked at", () => {
  const integer = { type: "integer" };
  const content = { "application/json": { schema: integer, examples: { wrong: { value: "1" } } } };
  const unnamed = { "application/json": { schema: integer, example: "1" } };
  const places: [where: string, owner: string, operation: object, components?: object][] = [
    ["in a request body", "payA", { requestBody: { content } }],
    ["in a media type without a name", "payA", { requestBody: { content: unnamed } }],
    ["in a response", "payA", { responses: { 200: { content } } }],
    [
      "in a shared response",
      "responses/Refusal of payA",
      { responses: { 400: { $ref: "#/components/responses/Refusal" } } },
      { responses: { Refusal: { content } } },
    ],
    [
      "in the header of a response",
      "payA",
      { responses: { 200: { headers: { Count: { schema: integer, example: "1" } } } } },
    ],
    ["in a parameter", "payA", { parameters: [{ name: "count", in: "query", schema: integer, example: "1" }] }],
    [
      "in a schema",
      "payA",
      { parameters: [{ name: "count", in: "query", schema: { ...integer, examples: [1, "1"] } }] },
    ],
    [
      "in a property of a named schema",
      "schemas/Count",
      {},
      { schemas: { Count: { type: "object", properties: { count: { ...integer, example: "1" } } } } },
    ],
    [
      "behind a reference",
      "payA",
      {
        parameters: [
          { name: "count", in: "query", schema: integer, examples: { wrong: { $ref: "#/components/examples/Wrong" } } },
        ],
      },
      { examples: { Wrong: { value: "1" } } },
    ],
  ];

  const oneError = (owner: string) => [
    expect.stringMatching(new RegExp(`^${owner}, example ".+" of #/.+: / must be integer`)),
  ];

  test.for(places)("%s", ([, owner, operation, components]) => {
    const spec: Spec = {
      servers: [],
      security: [],
      paths: { "/a": { post: { operationId: "payA", ...operation } } },
      components: { schemas: {}, securitySchemes: {}, ...components },
    };
    expect(errorsIn(spec, createSchemaChecker(spec))).toEqual(oneError(owner));
  });

  test("in the body of a webhook", () => {
    const spec: Spec = {
      servers: [],
      security: [],
      paths: {},
      webhooks: { "a.paid": { post: { operationId: "onAPaid", requestBody: { content } } } },
      components: { schemas: {}, securitySchemes: {} },
    };
    expect(errorsIn(spec, createSchemaChecker(spec))).toEqual(oneError("onAPaid"));
  });
});
