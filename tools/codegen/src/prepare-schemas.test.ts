import { describe, expect, test } from "vitest";
import { OPEN_ENUM_MARK, prepareSchemas } from "./prepare-schemas.ts";

const string = { type: "string" };
const open = { type: "string", [OPEN_ENUM_MARK]: true };
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

  test("takes one known value for a list of one", () => {
    const only = { const: "A" };
    expect(prepared({ anyOf: [only, string] })).toEqual({ anyOf: [only, open] });
  });

  test("marks a string that may be null, and no string that is itself known", () => {
    const nullable = { type: ["string", "null"] };
    expect(prepared({ anyOf: [known, nullable] })).toEqual({ anyOf: [known, { ...nullable, [OPEN_ENUM_MARK]: true }] });
    const others = { anyOf: [known, { type: "string", enum: ["B"] }, { type: "string", const: "C" }] };
    expect(prepared(others)).toEqual(others);
  });

  test("marks no string that stands beside something else", () => {
    const schemas = [
      { anyOf: [{ type: "integer" }, string] },
      { anyOf: [{ $ref: "#/components/schemas/Text" }, string] },
    ];
    for (const schema of schemas) expect(prepared(schema)).toEqual(schema);
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

  test("keeps what all parts say beside alternatives", () => {
    const base = { $ref: "#/components/schemas/Base" };
    const anyOf = [{ $ref: "#/components/schemas/One" }, { $ref: "#/components/schemas/Two" }];
    const object = { type: "object", properties: { a: string } };
    expect(prepared({ ...object, allOf: [base], anyOf })).toEqual({ ...object, allOf: [base, { anyOf }] });
  });

  test("lets a member that only requires fields require those of the others", () => {
    const base = { $ref: "#/components/schemas/Base" };
    expect(prepared({ required: ["a"], allOf: [base, { required: ["a", "b"] }] })).toEqual({
      required: ["a", "b"],
      allOf: [base],
    });
    expect(prepared({ required: ["own"], allOf: [base, { required: ["a"] }] })).toEqual({
      required: ["own", "a"],
      allOf: [base],
    });
  });

  test("does not touch the document it is given", () => {
    const document = { anyOf: [known, string] };
    prepareSchemas(document);
    expect(document).toEqual({ anyOf: [known, string] });
  });
});
