import { describe, expect, test } from "vitest";
import { openEnumMark, prepareSchemas } from "./prepare-schemas.ts";

const string = { type: "string" };
const open = { type: "string", [openEnumMark]: true };
const known = { type: "string", enum: ["A"] };

function prepared(schema: object): unknown {
  const document = { components: { schemas: { Known: known, Text: string, Subject: schema } } };
  return (prepareSchemas(document) as typeof document).components.schemas.Subject;
}

describe("prepareSchemas", () => {
  test("marks the string beside known values, in place or by reference", () => {
    expect(prepared({ anyOf: [known, string] })).toEqual({ anyOf: [known, open] });
    const reference = { $ref: "#/components/schemas/Known" };
    expect(prepared({ type: "array", items: { anyOf: [reference, string] } })).toEqual({
      type: "array",
      items: { anyOf: [reference, open] },
    });
  });

  test("marks no string that stands beside something else", () => {
    const schemas = [
      { anyOf: [{ type: "integer" }, string] },
      { anyOf: [{ $ref: "#/components/schemas/Text" }, string] },
    ];
    for (const schema of schemas) {
      expect(prepared(schema)).toEqual(schema);
    }
  });

  test("drops alternatives that only say which fields are required", () => {
    const object = { type: "object", properties: { a: string, b: string } };
    const alternatives = [{ required: ["a"] }, { required: ["b"] }];
    expect(prepared({ ...object, anyOf: alternatives })).toEqual(object);
    expect(prepared({ ...object, oneOf: alternatives })).toEqual(object);
  });

  test("lets other alternatives narrow their object", () => {
    const object = { type: "object", properties: { a: string } };
    const anyOf = [{ $ref: "#/components/schemas/One" }, { $ref: "#/components/schemas/Two" }];
    expect(prepared({ ...object, anyOf })).toEqual({ ...object, allOf: [{ anyOf }] });
  });

  test("lets a member that only requires fields require those of the others", () => {
    const base = { $ref: "#/components/schemas/Base" };
    expect(prepared({ required: ["a"], allOf: [base, { required: ["a", "b"] }] })).toEqual({
      required: ["a", "b"],
      allOf: [base],
    });
  });

  test("does not touch the document it is given", () => {
    const document = { anyOf: [known, string] };
    prepareSchemas(document);
    expect(document).toEqual({ anyOf: [known, string] });
  });
});
