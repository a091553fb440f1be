import { isRecord } from "./is-record.ts";
import { schemasOf } from "./spec-schemas.ts";
import { pointerOf } from "./resolve-reference.ts";
import { recordAt, samplesOf, type Content, type Spec } from "./spec.ts";

/** An example of a spec, and the schema it must obey. */
export interface SpecExample {
  /** Whose it is: an `operationId`, a webhook, or a component with the operations that use it. */
  readonly owner: string;
  readonly name: string;
  /** Where the schema stands in the document, as a JSON pointer. */
  readonly schema: string;
  readonly value: unknown;
}

/** Every example of a spec: of request bodies, responses, webhook bodies, parameters, headers and schemas. */
export function examplesOf(spec: Spec): SpecExample[] {
  const ofSchemas = schemasOf(spec).flatMap(({ path, schema }) => {
    const own = { owner: ownerOf(spec, path), schema: pointerOf(path) };
    const several = Array.isArray(schema["examples"]) ? schema["examples"] : [];
    const values = "example" in schema ? [schema["example"], ...several] : several;
    return values.map((value: unknown, index) => ({ ...own, name: `the schema's, no. ${index + 1}`, value }));
  });
  return [...ofContents(spec, spec, []), ...ofSchemas];
}

function ofContents(spec: Spec, value: unknown, path: readonly string[]): SpecExample[] {
  if (typeof value !== "object" || value === null) return [];
  if (isRecord(value) && isRecord(value["schema"])) {
    const own = { owner: ownerOf(spec, path), schema: pointerOf([...path, "schema"]) };
    // An object with a schema is a media type, a parameter or a header: OpenAPI has no other.
    return samplesOf(spec, value as Content).map(([name, sample]) => ({ ...own, name, value: sample }));
  }
  return Object.entries(value).flatMap(([key, held]) => {
    if (key === "examples" || key.startsWith("x-payspec-")) return [];
    if (key === "schemas" && path.join("/") === "components") return [];
    return ofContents(spec, held, [...path, key]);
  });
}

function ownerOf(spec: Spec, path: readonly string[]): string {
  const [area = "", name = "", member = ""] = path;
  if (area !== "components") {
    const item = recordAt(spec, area === "paths" ? spec.paths[name] : spec.webhooks?.[name]);
    return String(recordAt(spec, item[member])["operationId"] ?? `${area} ${name}`);
  }
  const reference = `"${pointerOf([area, name, member])}"`;
  const users = Object.values(spec.paths)
    .flatMap((item) => Object.values(item))
    .filter((operation) => JSON.stringify(operation).includes(reference))
    .map((operation) => String(recordAt(spec, operation)["operationId"]));
  const [first, ...others] = users;
  const use = first === undefined ? "" : ` of ${first}${others.length === 0 ? "" : ` and ${others.length} more`}`;
  return `${name}/${member}${use}`;
}
