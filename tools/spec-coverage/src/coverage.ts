import { type Spec, examplesOf, isOpenEnum, isRecord, operationsOf, recordAt, schemasOf } from "@payspec/spec-model";

/** Where a fact may come from, strongest first. See specs/vocabulary.md. */
export const SOURCES = ["seed", "docs", "sdk", "observed", "inferred"] as const;

/** How much a spec says. */
export interface Coverage {
  readonly operations: number;
  /** The operations by the strongest of their sources. */
  readonly evidence: Readonly<Record<(typeof SOURCES)[number], number>>;
  /** Schemas with a name. */
  readonly schemas: number;
  /** Properties where they are written, and how many of them say what they hold. */
  readonly properties: { readonly total: number; readonly described: number };
  /** Lists of values that may grow, lists that are complete, and the values on them. */
  readonly enums: { readonly open: number; readonly closed: number; readonly values: number };
  readonly examples: number;
  readonly errorCodes: number;
  readonly webhookEvents: number;
  /** What no source says. */
  readonly gaps: number;
}

/** Counts what a bundled spec says. */
export function coverageOf(spec: Spec): Coverage {
  const operations = operationsOf(spec);
  const strongest = operations.map(({ evidence }) => SOURCES.find((source) => evidence.includes(source)));
  const count = (source: (typeof SOURCES)[number]) => strongest.filter((one) => one === source).length;
  const properties = schemasOf(spec).filter(({ role }) => role === "property");
  return {
    operations: operations.length,
    evidence: {
      seed: count("seed"),
      docs: count("docs"),
      sdk: count("sdk"),
      observed: count("observed"),
      inferred: count("inferred"),
    },
    schemas: Object.keys(spec.components.schemas ?? {}).length,
    properties: {
      total: properties.length,
      // A property that is a named schema may leave the words to it.
      described: properties.filter(({ schema }) => "description" in schema || "description" in recordAt(spec, schema))
        .length,
    },
    enums: countEnums(spec),
    examples: examplesOf(spec).length,
    errorCodes: Object.keys(spec["x-payspec-errors"]?.codes ?? {}).length,
    webhookEvents: Object.keys(spec.webhooks ?? {}).length,
    gaps: spec["x-payspec-gaps"]?.length ?? 0,
  };
}

/** A list with a name that only open enums use is one of them, not a closed one besides. */
function countEnums(spec: Spec): Coverage["enums"] {
  const schemas = schemasOf(spec).map(({ schema }) => schema);
  const open = schemas.filter((schema) => isOpenEnum(spec, schema));
  const members = new Set(open.flatMap(({ anyOf }) => (Array.isArray(anyOf) ? [anyOf[0] as unknown] : [])));
  const references = schemas.filter(({ $ref }) => typeof $ref === "string");
  const opened = new Set(references.filter((one) => members.has(one)).map((one) => recordAt(spec, one)));
  const usedClosed = new Set(references.filter((one) => !members.has(one)).map((one) => recordAt(spec, one)));
  const lists = schemas.filter((schema) => Array.isArray(schema["enum"]));
  const closed = lists.filter((list) => !members.has(list) && (!opened.has(list) || usedClosed.has(list)));
  const values = lists.reduce((sum, { enum: list }) => sum + (Array.isArray(list) ? list.length : 0), 0);
  return { open: open.length, closed: closed.length, values };
}

/** The coverage of several specs together. */
export function totalCoverage(coverages: readonly Coverage[]): Coverage {
  // Every member is a number or an object of numbers, and the sum has the same form.
  return coverages.reduce<unknown>(add, coverageOf(NOTHING)) as Coverage;
}

const NOTHING: Spec = { servers: [], security: [], paths: {}, components: { schemas: {}, securitySchemes: {} } };

function add(one: unknown, other: unknown): unknown {
  if (typeof one === "number" && typeof other === "number") return one + other;
  if (!isRecord(one) || !isRecord(other)) return one;
  return Object.fromEntries(Object.entries(one).map(([key, value]) => [key, add(value, other[key])]));
}
