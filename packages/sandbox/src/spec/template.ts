import { valueAt } from "./pointer.js";
import type { Comparison, Condition, Template } from "./definition.js";
import type { Dice } from "../world/dice.js";

/** What the placeholders of a template stand for. */
export interface Sources {
  /** Values by name: `body`, `query`, `path`, `header`, `own`, `parent`, `payer`, `event` and others. */
  readonly values: Readonly<Record<string, unknown>>;
  /** The time, in milliseconds since the epoch. */
  readonly now: number;
  readonly dice: Dice;
}

const ALPHABETS: Readonly<Record<string, string>> = {
  digits: "0123456789",
  hex: "0123456789abcdef",
  letters: "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789",
  alphanumeric: "0123456789abcdefghijklmnopqrstuvwxyz",
};

type Part = { readonly text: string } | { readonly alternatives: readonly Term[] };

type Term =
  | { readonly kind: "reference"; readonly source: string; readonly pointer: string }
  | { readonly kind: "literal"; readonly value: unknown }
  | { readonly kind: "now"; readonly count: Term | undefined; readonly unit: string; readonly format: string }
  | { readonly kind: "random"; readonly alphabet: string; readonly length: number }
  | { readonly kind: "uuid" };

// Only texts of the spec get here, so these stay as small as the spec.
const parsed = new Map<string, readonly Part[]>();
const parsedTerms = new Map<string, Term>();

/**
 * Fills the placeholders of a template:
 *
 * - `{body/amount}`: the value at a JSON pointer into a source; `{event}`: the source itself
 * - `{now}`, `{now+24h}`, `{now:seconds}`, `{now+1M:milliseconds}`, `{now:date}`: a time, in ISO 8601 where nothing is
 *   said; `{now+body/minutes*m}`: a time as far away as a value says
 * - `{digits:6}`, `{hex:24}`, `{letters:14}` (capitals and digits), `{alphanumeric:24}` (small letters and digits), `{uuid}`
 * - `{body/label|own/name|"none"}`: the first that is there; literals are JSON
 *
 * A text that is one placeholder becomes its value; in a longer text, values become text. An object
 * `{ when, use, otherwise }` becomes one of its two sides, and the key `...` takes over the properties of an object. What has
 * no value is left out.
 */
export function fill(template: Template, sources: Sources): unknown {
  if (typeof template === "string") return fillText(template, sources);
  if (typeof template !== "object" || template === null) return template;
  if (isList(template)) return template.map((item) => fill(item, sources)).filter((item) => item !== undefined);
  if ("when" in template && "use" in template) {
    // The schema of the vocabulary holds `when` to be a condition.
    const side = holds(template["when"] as Condition, sources) ? template["use"] : template["otherwise"];
    return side === undefined ? undefined : fill(side, sources);
  }
  const filled: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(template)) {
    const value = fill(part, sources);
    if (key === "...") Object.assign(filled, value);
    else if (value !== undefined) filled[key] = value;
  }
  return filled;
}

/** The value of a reference such as `body/amount`. */
export function refer(reference: string, sources: Sources): unknown {
  return valueOf(termOf(reference), sources);
}

/** Whether all comparisons of a condition hold. */
export function holds(condition: Condition, sources: Sources): boolean {
  return Object.entries(condition).every(([reference, comparison]) => compares(refer(reference, sources), comparison));
}

/** Whether a value is what a comparison wants; what is not there is null. */
function compares(value: unknown, comparison: Comparison): boolean {
  const known = value ?? null;
  if (isList(comparison)) return comparison.some((one) => one === known);
  if (typeof comparison !== "object" || comparison === null) return comparison === known;
  if ("present" in comparison) return (known !== null) === comparison.present;
  return !compares(known, comparison.not);
}

function isList<Item>(value: Item | readonly Item[]): value is readonly Item[] {
  return Array.isArray(value);
}

function fillText(text: string, sources: Sources): unknown {
  const parts = partsOf(text);
  const [first] = parts;
  if (parts.length === 1 && first !== undefined && "alternatives" in first) return firstOf(first.alternatives, sources);
  return parts.map((part) => ("text" in part ? part.text : String(firstOf(part.alternatives, sources) ?? ""))).join("");
}

function firstOf(terms: readonly Term[], sources: Sources): unknown {
  for (const term of terms) {
    const value = valueOf(term, sources);
    if (value !== undefined) return value;
  }
  return undefined;
}

function valueOf(term: Term, sources: Sources): unknown {
  const { values, now, dice } = sources;
  switch (term.kind) {
    case "reference":
      return valueAt(values[term.source], term.pointer);
    case "literal":
      return term.value;
    case "now": {
      const count = term.count === undefined ? 0 : valueOf(term.count, sources);
      return typeof count === "number" ? timeAs(later(now, count, term.unit), term.format) : undefined;
    }
    case "random":
      return dice.text(term.alphabet, term.length);
    case "uuid":
      return dice.uuid();
  }
}

function timeAs(milliseconds: number, format: string): string | number {
  switch (format) {
    case "seconds":
      return Math.floor(milliseconds / 1000);
    case "milliseconds":
      return milliseconds;
    case "date":
      return new Date(milliseconds).toISOString().slice(0, 10);
    default:
      return isoTime(milliseconds);
  }
}

/** The last time that was written: an object has the same one several times. */
let lastTime = { milliseconds: 0, iso: new Date(0).toISOString() };

function isoTime(milliseconds: number): string {
  if (lastTime.milliseconds !== milliseconds) lastTime = { milliseconds, iso: new Date(milliseconds).toISOString() };
  return lastTime.iso;
}

function partsOf(text: string): readonly Part[] {
  const known = parsed.get(text);
  if (known !== undefined) return known;
  const parts = text
    .split(/(\{[^{}]*\})/)
    .filter((part) => part !== "")
    .map((part): Part => {
      if (!part.startsWith("{")) return { text: part };
      return { alternatives: part.slice(1, -1).split("|").map(termOf) };
    });
  parsed.set(text, parts);
  return parts;
}

const UNITS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };

/** A later time; months and years are those of the calendar, and end with their last day where they are too short. */
function later(time: number, count: number, unit: string): number {
  if (unit !== "M" && unit !== "y") return time + count * (UNITS[unit] ?? 0);
  const date = new Date(time);
  const day = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + count * (unit === "y" ? 12 : 1));
  if (date.getUTCDate() !== day) date.setUTCDate(0);
  return date.getTime();
}

function termOf(text: string): Term {
  const known = parsedTerms.get(text) ?? parseTerm(text);
  parsedTerms.set(text, known);
  return known;
}

function parseTerm(text: string): Term {
  if (text === "uuid") return { kind: "uuid" };
  const time = /^now(?:\+(?:(\d+)|([a-z]+(?:\/[^*:]+)?)\*)([smhdwMy]))?(?::(seconds|milliseconds|date))?$/.exec(text);
  if (time !== null) {
    const [, number, reference, unit = "s", format = "iso8601"] = time;
    const count = reference ?? number;
    return { kind: "now", count: count === undefined ? undefined : termOf(count), unit, format };
  }
  const random = /^(digits|hex|letters|alphanumeric):(\d+)$/.exec(text);
  if (random !== null) {
    const [, alphabet = "", length = ""] = random;
    return { kind: "random", alphabet: ALPHABETS[alphabet] ?? "", length: Number(length) };
  }
  if (/^(?:"|-?\d|true$|false$|null$|\[)/.test(text)) return { kind: "literal", value: JSON.parse(text) as unknown };
  const slash = text.indexOf("/");
  return slash === -1
    ? { kind: "reference", source: text, pointer: "" }
    : { kind: "reference", source: text.slice(0, slash), pointer: text.slice(slash) };
}
