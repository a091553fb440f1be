import { expect } from "vitest";

/** What the tests of all providers count while they judge. */
export type Judged =
  | "operations"
  | "open enums in responses"
  | "closed enums in calls"
  | "examples"
  | "examples of successes"
  | "properties of successes"
  | "values of successes"
  | "examples of refusals"
  | "examples of refusals of writes"
  | "codes with a status"
  | "operations with an idempotency key"
  | "operations without an idempotency key"
  | "operations closed to a kind of key"
  | "operations with path parameters";

/**
 * How much there was to judge when somebody last looked. A test that sees less of a spec than this has gone blind: it
 * would pass whatever stands in the part that it no longer sees.
 */
export const LEAST: Readonly<Record<string, Readonly<Record<Judged, number>>>> = {
  elebne: {
    operations: 20,
    "open enums in responses": 15,
    "closed enums in calls": 3,
    examples: 87,
    "examples of successes": 22,
    "properties of successes": 183,
    "values of successes": 218,
    "examples of refusals": 217,
    "examples of refusals of writes": 169,
    "codes with a status": 17,
    "operations with an idempotency key": 15,
    "operations without an idempotency key": 5,
    "operations closed to a kind of key": 15,
    "operations with path parameters": 12,
  },
  elepay: {
    operations: 51,
    "open enums in responses": 96,
    "closed enums in calls": 26,
    examples: 95,
    "examples of successes": 53,
    "properties of successes": 993,
    "values of successes": 1087,
    "examples of refusals": 459,
    "examples of refusals of writes": 234,
    "codes with a status": 71,
    "operations with an idempotency key": 0,
    "operations without an idempotency key": 51,
    "operations closed to a kind of key": 50,
    "operations with path parameters": 34,
  },
  elasticpay: {
    operations: 12,
    "open enums in responses": 7,
    "closed enums in calls": 1,
    examples: 51,
    "examples of successes": 20,
    "properties of successes": 111,
    "values of successes": 135,
    "examples of refusals": 25,
    "examples of refusals of writes": 15,
    "codes with a status": 3,
    "operations with an idempotency key": 1,
    "operations without an idempotency key": 11,
    "operations closed to a kind of key": 18,
    "operations with path parameters": 6,
  },
  chip: {
    operations: 44,
    "open enums in responses": 178,
    "closed enums in calls": 7,
    examples: 131,
    "examples of successes": 53,
    "properties of successes": 3974,
    "values of successes": 4232,
    "examples of refusals": 558,
    "examples of refusals of writes": 421,
    "codes with a status": 35,
    "operations with an idempotency key": 9,
    "operations without an idempotency key": 35,
    "operations closed to a kind of key": 0,
    "operations with path parameters": 30,
  },
  wooshpay: {
    operations: 87,
    "open enums in responses": 214,
    "closed enums in calls": 8,
    examples: 211,
    "examples of successes": 117,
    "properties of successes": 3157,
    "values of successes": 3378,
    "examples of refusals": 847,
    "examples of refusals of writes": 531,
    "codes with a status": 1,
    "operations with an idempotency key": 41,
    "operations without an idempotency key": 46,
    "operations closed to a kind of key": 86,
    "operations with path parameters": 48,
  },
};

/** A spec may grow by a tenth before its counts must be looked at again. */
const GROWTH = 1.1;

/**
 * Fails when a test judges less of a provider than it did, or so much more that its count no longer holds it.
 * A provider without counts was only scaffolded: `judged.test.ts` asks for them once its spec has a source.
 */
export function expectJudged(provider: string, counts: Partial<Record<Judged, number>>): void {
  for (const [what, count] of Object.entries(counts)) {
    const least = LEAST[provider]?.[what as Judged];
    if (least === undefined) continue;
    const where = `LEAST.${provider}["${what}"] in ${import.meta.filename}`;
    expect(count, `fewer ${what} than ${where} says: does the test still see all of them?`).toBeGreaterThanOrEqual(
      least,
    );
    expect(count, `more ${what} than ${where} holds: raise it`).toBeLessThanOrEqual(least * GROWTH);
  }
}
