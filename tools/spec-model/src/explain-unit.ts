import type { OpenApiDocument, Unit } from "./openapi.ts";
import { isRecord } from "./is-record.ts";

/** Says in a sentence, in Markdown, the unit of an amount or a moment. */
export function explainUnit({ amount, currency = "", time }: Unit): string {
  if (time !== undefined) return time === "unknown" ? "Unit: not documented." : `Unit: ${time} since 1970 (UTC).`;
  if (amount === "unknown") return "Unit: not documented.";
  const of = /^[A-Z]{3}$/.test(currency)
    ? currency
    : currency.startsWith("/")
      ? `the currency in \`${currency.slice(1).replaceAll("/", ".")}\``
      : `the currency ${currency}`;
  return amount === "minor" ? `Unit: minor units of ${of}.` : `Unit: whole units of ${of}, with decimals.`;
}

/** A copy of a document in which each description of an amount or a moment says its unit. */
export function withUnits(document: OpenApiDocument): OpenApiDocument {
  const units = document["x-payspec-units"] ?? {};
  // The copy of an object is an object.
  return copy(document) as OpenApiDocument;

  function copy(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(copy);
    if (!isRecord(value)) return value;
    const copied = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copy(item)]));
    const { "x-payspec-unit": name, description } = value;
    const unit = typeof name === "string" ? units[name] : undefined;
    if (unit === undefined) return copied;
    const sentence = explainUnit(unit);
    return {
      ...copied,
      description: typeof description === "string" ? `${description.trim()}\n\n${sentence}` : sentence,
    };
  }
}
