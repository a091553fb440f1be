import { isRecord } from "./is-record.ts";
import { resolveReference } from "./resolve-reference.ts";

/** The names of the properties that a spec marks `x-payspec-sensitive`, where they stand or at the schema they name. */
export function sensitiveFields(document: object): string[] {
  const names = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) {
      value.forEach(visit);
    } else if (isRecord(value)) {
      for (const [name, property] of Object.entries(isRecord(value["properties"]) ? value["properties"] : {})) {
        if (isSensitive(property, document)) names.add(name);
      }
      Object.values(value).forEach(visit);
    }
  };
  visit(document);
  return [...names].toSorted();
}

function isSensitive(schema: unknown, document: object): boolean {
  if (!isRecord(schema)) return false;
  if (schema["x-payspec-sensitive"] === true) return true;
  return typeof schema["$ref"] === "string" && isSensitive(resolveReference(schema["$ref"], document), document);
}
