import { isRecord } from "@payspec/spec-model";
import { METHODS } from "@payspec/spec-model/methods";

/** The components that requests are made of, as references: `#/components/schemas/CreateRefundRequest`. */
export function sentComponents(document: object): ReadonlySet<string> {
  const sent = new Set<string>();
  const paths = "paths" in document && isRecord(document.paths) ? document.paths : {};
  for (const item of Object.values(paths)) {
    if (!isRecord(item)) continue;
    follow(item["parameters"], document, sent);
    for (const method of METHODS) {
      const operation = item[method];
      if (!isRecord(operation)) continue;
      follow(operation["parameters"], document, sent);
      follow(operation["requestBody"], document, sent);
    }
  }
  return sent;
}

function follow(value: unknown, document: object, found: Set<string>): void {
  if (Array.isArray(value)) for (const item of value) follow(item, document, found);
  if (!isRecord(value)) return;
  const reference = value["$ref"];
  if (typeof reference === "string" && reference.startsWith("#/") && !found.has(reference)) {
    found.add(reference);
    const target = reference
      .slice(2)
      .split("/")
      .reduce<unknown>(
        (at, segment) =>
          isRecord(at) ? at[decodeURIComponent(segment).replaceAll("~1", "/").replaceAll("~0", "~")] : undefined,
        document,
      );
    follow(target, document, found);
  }
  for (const item of Object.values(value)) follow(item, document, found);
}
