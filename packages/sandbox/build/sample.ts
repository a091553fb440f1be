import { type Bundle, listOf, nodeOf } from "./bundle.ts";

const FORMATS: Readonly<Record<string, string>> = {
  date: "2026-01-31",
  "date-time": "2026-01-31T12:00:00.000Z",
  email: "payer@example.com",
  uri: "https://example.com/",
  uuid: "6f9619ff-8b86-4d01-b42d-00cf4fc964ff",
};

/** A value that fits a schema, for a response of which the spec shows no example: required properties only. */
export function sampleOf(bundle: Bundle, written: unknown, depth = 0): unknown {
  const schema = nodeOf(bundle, written);
  for (const key of ["const", "example", "default"]) if (key in schema) return schema[key];
  for (const key of ["examples", "enum"]) {
    const [first] = listOf(schema[key]);
    if (first !== undefined) return first;
  }
  const allOf = listOf(schema["allOf"]);
  if (allOf.length > 0) {
    return Object.assign({}, ...[...allOf, { ...schema, allOf: [] }].map((part) => sampleOf(bundle, part, depth)));
  }
  const [alternative] = [...listOf(schema["oneOf"]), ...listOf(schema["anyOf"])];
  if (alternative !== undefined) return sampleOf(bundle, alternative, depth);
  switch ([schema["type"]].flat()[0] ?? (schema["properties"] === undefined ? undefined : "object")) {
    case "integer":
    case "number":
      return schema["minimum"] ?? 1;
    case "boolean":
      return true;
    case "array":
      return Number(schema["minItems"] ?? 0) === 0 || depth > 8 ? [] : [sampleOf(bundle, schema["items"], depth + 1)];
    case "string":
      return FORMATS[String(schema["format"])] ?? "text".padEnd(Number(schema["minLength"] ?? 0), "-");
    case "object":
      return Object.fromEntries(
        listOf(schema["required"]).map((name) => [
          String(name),
          sampleOf(bundle, nodeOf(bundle, schema["properties"])[String(name)], depth + 1),
        ]),
      );
    default:
      return null;
  }
}
