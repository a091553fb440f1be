import {
  type Spec,
  examplesOf,
  isNumber,
  isOpenEnum,
  isRecord,
  operationsOf,
  recordAt,
  schemasOf,
  unitOf,
} from "@payspec/spec-model";

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
  /** Numbers that are amounts of money, and those that are moments, by the strongest source of their unit. */
  readonly amounts: UnitCoverage;
  readonly times: UnitCoverage;
  readonly examples: number;
  readonly errorCodes: number;
  readonly webhookEvents: number;
  /** What no source says. */
  readonly gaps: number;
}

/** The fields that have a unit, by its strongest source, and those whose unit nobody says. */
export type UnitCoverage = Readonly<Record<(typeof SOURCES)[number] | "unknown", number>>;

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
    amounts: countUnits(spec, "amount"),
    times: countUnits(spec, "time"),
    examples: examplesOf(spec).length,
    errorCodes: Object.keys(spec["x-payspec-errors"]?.codes ?? {}).length,
    webhookEvents: Object.keys(spec.webhooks ?? {}).length,
    gaps: spec["x-payspec-gaps"]?.length ?? 0,
  };
}

/** The properties and parameters that state a unit of an amount, or of a time. */
function countUnits(spec: Spec, kind: "amount" | "time"): UnitCoverage {
  const properties = schemasOf(spec).filter(({ role }) => role === "property");
  const parameters = operationsOf(spec).flatMap((operation) => operation.parameters);
  // A shared parameter is written once.
  const ofParameters = new Map(parameters.map(({ schemaAt, schema }) => [schemaAt, schema]));
  const counts = { seed: 0, docs: 0, sdk: 0, observed: 0, inferred: 0, unknown: 0 };
  for (const schema of [...properties.map((place) => place.schema), ...ofParameters.values()]) {
    const unit = spec["x-payspec-units"]?.[unitOf(schema, spec) ?? "none"];
    if (unit?.[kind] === undefined || !isNumber(schema, spec)) continue;
    const sources = unit["x-payspec-evidence"]?.map(({ source }) => source) ?? [];
    const strongest = SOURCES.find((source) => sources.includes(source));
    counts[unit[kind] === "unknown" ? "unknown" : (strongest ?? "unknown")]++;
  }
  return counts;
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
