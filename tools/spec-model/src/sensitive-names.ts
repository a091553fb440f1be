import { UserError } from "@payspec/commands";
import type { Api } from "./apis.ts";
import { isRecord } from "./is-record.ts";
import { pointerOf, resolvePath, segmentsOf } from "./resolve-reference.ts";

/** Keywords whose schema describes the value of the schema around it, its items, or properties that it does not name. */
const oneSchema = new Set(["items", "contains", "additionalProperties", "unevaluatedProperties", "if", "then", "else"]);
/** The same for keywords that hold several schemas, in a list or by key. */
const manySchemas = new Set(["allOf", "anyOf", "oneOf", "prefixItems", "patternProperties", "dependentSchemas"]);

type Path = readonly string[];

/**
 * The names under which the values travel that a spec marks `x-payspec-sensitive`: properties, parameters and response
 * headers. The mark may stand at the schema, at one of its alternatives or items, or at a schema that it refers to.
 *
 * @throws UserError for a mark at a value without a name, such as a whole body: the client could not find it
 */
export function sensitiveNames(document: object, api: Api): string[] {
  const { marks, references } = placesIn(document);
  const names = marks.flatMap((mark) => {
    const found = namesOf(mark, document, references);
    if (found.size === 0) {
      throw new UserError(
        `${api.root}: x-payspec-sensitive at ${pointerOf(mark)} marks a value without a name. ` +
          "Mark the property, parameter or header that holds it.",
      );
    }
    return [...found];
  });
  return [...new Set(names)].toSorted();
}

/** The places of all marks, and of all references by the pointer that they refer to. */
function placesIn(document: object) {
  const marks: Path[] = [];
  const references = new Map<string, Path[]>();
  const visit = (value: unknown, path: Path): void => {
    if (isRecord(value)) {
      if (value["x-payspec-sensitive"] === true) marks.push(path);
      if (typeof value["$ref"] === "string") {
        const target = pointerOf(segmentsOf(value["$ref"]));
        references.set(target, [...(references.get(target) ?? []), path]);
      }
    } else if (!Array.isArray(value)) {
      return;
    }
    for (const [key, item] of Object.entries(value)) {
      // Examples hold values, not schemas; a property may have that name.
      if (path.at(-1) === "properties" || (key !== "example" && key !== "examples")) visit(item, [...path, key]);
    }
  };
  visit(document, []);
  return { marks, references };
}

/** Goes up from a schema to all properties, parameters and headers whose value it describes. */
function namesOf(mark: Path, document: object, references: ReadonlyMap<string, Path[]>): Set<string> {
  const names = new Set<string>();
  const seen = new Set<string>();

  const fromSchema = (path: Path): void => {
    const pointer = pointerOf(path);
    if (seen.has(pointer)) return;
    seen.add(pointer);
    references.get(pointer)?.forEach(fromSchema);
    const key = path.at(-1) ?? "";
    const group = path.at(-2) ?? "";
    if (group === "properties") names.add(key);
    else if (manySchemas.has(group)) fromSchema(path.slice(0, -2));
    else if (oneSchema.has(key)) fromSchema(path.slice(0, -1));
    else if (key === "schema") fromOwner(path.slice(0, -1));
  };

  /** From what holds a schema: a parameter, a header, or a media type. */
  const fromOwner = (path: Path): void => {
    const owner = resolvePath(path, document);
    if (isRecord(owner) && typeof owner["in"] === "string") {
      names.add(String(owner["name"]));
    } else if (path.at(-2) === "content") {
      fromOwner(path.slice(0, -2));
    } else if (path.at(-2) === "headers") {
      // A shared header has the name under which a response refers to it.
      if (path[0] === "components" && path.length === 3) references.get(pointerOf(path))?.forEach(fromOwner);
      else names.add(path.at(-1) ?? "");
    }
  };

  fromSchema(mark);
  return names;
}
