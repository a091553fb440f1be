import { isRecord } from "./is-record.ts";
import { resolveReference } from "./resolve-reference.ts";

/** Names of properties and parameters that, as a rule, hold an amount of money where they are numbers. */
const AMOUNT_NAME =
  /(^|_)(amounts?|price|total|subtotal|fees?|balance|debt|turnover|discount|reserved|refunded|tax|cost|cents|revenue)(_|$)|(amount|Amount|Price|Total|Fee|Balance|Cost|Discount|Adjustment)($|[A-Z])/;

/** The same for a moment. */
const TIME_NAME = /_(at|on|time|date|by|start|end)$|^(created|updated|timestamp|due|due_by)$|(At|Time|Date)$/;

/** Whether a number of that name looks like an amount of money or a moment; undefined for neither. */
export function kindOfName(name: string): "amount" | "time" | undefined {
  // `paid_on` and `discount_date` are moments.
  if (TIME_NAME.test(name)) return "time";
  return AMOUNT_NAME.test(name) ? "amount" : undefined;
}

/** Whether a schema, with those that it refers to, describes a number. */
export function isNumber(schema: unknown, document: object): boolean {
  return formsOf(schema, document).some(({ type }) =>
    [type].flat().some((one) => one === "integer" || one === "number"),
  );
}

/** The name of the unit that a schema states, itself or by what it refers to; undefined where it states none. */
export function unitOf(schema: unknown, document: object): string | undefined {
  const [unit] = formsOf(schema, document).flatMap((form) => form["x-payspec-unit"] ?? []);
  return typeof unit === "string" ? unit : undefined;
}

/** A schema, the one it refers to, and their alternatives. */
function formsOf(schema: unknown, document: object, seen = new Set<unknown>()): Readonly<Record<string, unknown>>[] {
  if (!isRecord(schema) || seen.has(schema)) return [];
  seen.add(schema);
  const { $ref, anyOf, oneOf, allOf } = schema;
  const others = [
    ...(typeof $ref === "string" ? [resolveReference($ref, document)] : []),
    ...[anyOf, oneOf, allOf].flatMap((list): unknown[] => (Array.isArray(list) ? list : [])),
  ];
  return [schema, ...others.flatMap((other) => formsOf(other, document, seen))];
}
