import type { CallResult } from "../contract/call-result.js";
import { OPERATION, type OperationInfo } from "../contract/operation-info.js";

/** A place where a success is not what the spec describes. It names types, never values. */
export interface Mismatch {
  /** Where it is, as a JSON pointer into `data`; empty for the whole response. */
  readonly pointer: string;
  /** What the spec describes there: `string`, `object or null`, `status 200`. */
  readonly expected: string;
  /** What came: `array`, `nothing`, `status 202`. */
  readonly got: string;
}

/** What a value must look like: the part of JSON Schema that tells one type from another. */
export interface Shape {
  readonly type?: string | readonly string[];
  readonly required?: readonly string[];
  readonly properties?: ShapesByName;
  readonly additionalProperties?: Shape;
  readonly items?: Shape;
  readonly allOf?: readonly Shape[];
  readonly anyOf?: readonly Shape[];
  /** Tells by a property's value which named shape of `anyOf` is meant. */
  readonly discriminator?: { readonly propertyName: string; readonly mapping: { readonly [value: string]: string } };
  /** The name of a shape in the table. */
  readonly $ref?: string;
}

interface ShapesByName {
  readonly [name: string]: Shape;
}

/** What the successes of a provider look like: the table that `pnpm generate` writes to `src/gen/mismatches.ts`. */
export interface Shapes {
  /** The provider's name. */
  readonly provider: string;
  /** By `operationId`, then by status as the spec writes it (`200`, `2XX`). */
  readonly operations: { readonly [operationId: string]: ShapesByName };
  /** The shapes that others refer to. */
  readonly named: ShapesByName;
}

/** The most mismatches that are reported. */
const MAX_MISMATCHES = 20;

/** Deeper than any response that the client accepts. */
const MAX_DEPTH = 100;

/**
 * Finds the first 20 places where a success is not what the spec describes; none for a refusal. Properties that the spec
 * does not name are not mismatches, nor is a body where it describes none. Never throws.
 */
export function mismatchesOf(result: CallResult<unknown>, shapes: Shapes): Mismatch[] {
  // JavaScript callers may pass anything, for example a promise.
  const { ok, status, data, [OPERATION]: call }: Partial<CallResult<unknown> & Asked> = Object(result);
  if (ok === false) return [];
  const described = call?.provider === shapes.provider ? own(shapes.operations, call.id) : undefined;
  if (described === undefined) {
    return [{ pointer: "", expected: `a result of ${shapes.provider}'s client`, got: "another value" }];
  }
  const compare = comparer(shapes.named);
  const shape = own(described, `${status}`) ?? own(described, "2XX");
  if (shape !== undefined) return compare(data, shape);
  const expected = `status ${Object.keys(described).join(" or ")}`;
  // Its type is that of the documented ones.
  const inBody = compare(data, { anyOf: Object.values(described) });
  return [{ pointer: "", expected, got: `status ${status}` }, ...inBody].slice(0, MAX_MISMATCHES);
}

interface Asked {
  readonly [OPERATION]: OperationInfo;
}

/** Returns a function that compares a value with a shape. Each value is compared once with each named shape. */
function comparer(named: ShapesByName) {
  const known = new Map<string, Map<unknown, Mismatch[]>>();

  function compareNamed(value: unknown, name: string, depth: number): Mismatch[] {
    const byValue = known.get(name) ?? new Map<unknown, Mismatch[]>();
    known.set(name, byValue);
    let found = byValue.get(value);
    if (found === undefined) {
      // A shape that leads to itself adds nothing.
      byValue.set(value, []);
      byValue.set(value, (found = compare(value, own(named, name) ?? {}, depth)));
    }
    return found;
  }

  function compare(value: unknown, shape: Shape, depth = 0): Mismatch[] {
    const { type, $ref, allOf = [], anyOf } = shape;
    const kind = kindOf(value);
    if (type !== undefined && !isOf(kind, type)) {
      return [{ pointer: "", expected: typeof type === "string" ? type : type.join(" or "), got: kind }];
    }
    if (kind === "integer" && type !== undefined && !Number.isSafeInteger(value) && !isOf("number", type)) {
      // It was rounded when it was read.
      return [{ pointer: "", expected: "integer up to 2^53", got: "integer that is not exact" }];
    }
    const found: Mismatch[] = [];
    const add = (prefix: string, mismatches: readonly Mismatch[]) => {
      for (const mismatch of mismatches) {
        const pointer = prefix + mismatch.pointer;
        // Several parts of a shape may describe one place.
        const isNew = found.length < MAX_MISMATCHES && !found.some((one) => one.pointer === pointer);
        if (isNew) found.push({ ...mismatch, pointer });
      }
    };
    if ($ref !== undefined) add("", compareNamed(value, $ref, depth));
    for (const part of allOf) add("", compare(value, part, depth));
    if (anyOf !== undefined) {
      const alternatives = chosenBy(value, shape) ?? anyOf;
      const each = alternatives.map((part) => compare(value, part, depth));
      add("", fewest(kind, each));
    }
    if (typeof value === "object" && value !== null && depth < MAX_DEPTH) {
      for (const [segment, inner, innerShape] of partsOf(value, shape)) {
        const mismatches = compare(inner, innerShape, depth + 1);
        if (mismatches.length > 0) add(`/${segment.replaceAll("~", "~0").replaceAll("/", "~1")}`, mismatches);
        if (found.length === MAX_MISMATCHES) break;
      }
    }
    return found;
  }

  return compare;
}

/** The properties and items that a shape describes, and the required ones that are not there. */
function* partsOf(value: object, shape: Shape): Generator<[segment: string, inner: unknown, shape: Shape]> {
  const { required = [], properties = {}, additionalProperties, items } = shape;
  if (Array.isArray(value)) {
    if (items !== undefined) for (const [index, item] of value.entries()) yield [`${index}`, item, items];
    return;
  }
  for (const name of required) {
    if (!Object.hasOwn(value, name)) yield [name, undefined, { allOf: [own(properties, name) ?? {}, ANY] }];
  }
  for (const [name, property] of Object.entries(value)) {
    const inner = own(properties, name) ?? additionalProperties;
    if (inner !== undefined) yield [name, property, inner];
  }
}

/** Required, and of any type: the type `nothing` never matches it. */
const ANY: Shape = { type: "any value" };

/** The alternative that the value itself names. */
function chosenBy(value: unknown, { discriminator }: Shape): Shape[] | undefined {
  if (discriminator === undefined) return undefined;
  const tag: unknown = Object(value)[discriminator.propertyName];
  const name = typeof tag === "string" ? own(discriminator.mapping, tag) : undefined;
  return name === undefined ? undefined : [{ $ref: name }];
}

/** The mismatches of the closest alternative; if no alternative has the value's type, one mismatch that lists all types. */
function fewest(kind: string, alternatives: readonly Mismatch[][]): Mismatch[] {
  const inside = alternatives.filter((one) => one.every(({ pointer }) => pointer !== ""));
  if (inside.length > 0) return inside.reduce((best, one) => (one.length < best.length ? one : best));
  const kinds = alternatives.flat().flatMap(({ expected }) => expected.split(" or "));
  return [{ pointer: "", expected: [...new Set(kinds)].join(" or "), got: kind }];
}

/** The JSON Schema type of a value; `nothing` for undefined. */
function kindOf(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
}

/** Whether a shape allows a type. */
function isOf(kind: string, type: string | readonly string[]): boolean {
  return typeof type === "string"
    ? kind === type || (kind === "integer" && type === "number")
    : type.some((one) => isOf(kind, one));
}

function own<T>(table: { readonly [name: string]: T }, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
