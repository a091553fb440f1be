import { type Schema, type Spec, isRecord, recordAt } from "@payspec/spec-model";

/** Texts of the formats that our specs use for parameters. */
const FORMATS: Readonly<Record<string, string>> = {
  date: "2026-01-31",
  "date-time": "2026-01-31T12:00:00Z",
  email: "payer@example.com",
  uri: "https://shop.example/done?order=1&page=2",
  uuid: "6f9619ff-8b86-4d01-b42d-00cf4fc964ff",
};

/**
 * A value made from a parameter's schema: its own example, a value that it lists, or one of its type. What has narrower
 * rules (a pattern, conditions) needs an example in the spec.
 */
export function sampleValue(spec: Spec, anySchema: unknown): unknown {
  const schema = recordAt(spec, anySchema);
  const { example, examples, default: preset, enum: values, anyOf, oneOf, allOf, properties } = schema;
  if (example !== undefined) return example;
  for (const list of [examples, values]) if (Array.isArray(list)) return list[0];
  if (preset !== undefined) return preset;
  for (const list of [anyOf, oneOf, allOf]) if (Array.isArray(list)) return sampleValue(spec, list[0]);
  switch ([schema["type"]].flat()[0]) {
    case "integer":
    case "number":
      return schema["minimum"] ?? 1;
    case "boolean":
      return true;
    case "array":
      return sampleItems(spec, schema);
    case "object":
      return Object.fromEntries(
        Object.entries(isRecord(properties) ? properties : {}).map(([name, one]) => [name, sampleValue(spec, one)]),
      );
    default:
      return FORMATS[String(schema["format"])] ?? sampleText(schema);
  }
}

/** Two items where the schema admits two, so that it shows how a list is written. */
function sampleItems(spec: Spec, { items, maxItems = 2 }: Schema): unknown[] {
  const { enum: values, anyOf } = recordAt(spec, items);
  const known = values ?? recordAt(spec, Array.isArray(anyOf) ? anyOf[0] : undefined)["enum"];
  const item = sampleValue(spec, items);
  return (Array.isArray(known) ? known : [item, item]).slice(0, Math.min(Number(maxItems), 2));
}

/** A text that must be encoded in a path and in a query, and is as long as the schema wants. */
function sampleText({ minLength = 0, maxLength = 255 }: Schema): string {
  return "a b/c".padEnd(Number(minLength), "d").slice(0, Number(maxLength));
}
