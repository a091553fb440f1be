import { expect, test } from "vitest";
import { Dice } from "../world/dice.js";
import type { Condition, Template } from "./definition.js";
import { fill, holds } from "./template.js";

const values = {
  body: { amount: 500, minutes: 15, label: null, list: [{ id: "a" }], "a/b": 1 },
  own: { state: "PAID" },
  event: "payment.confirmed",
};
const sources = () => ({ values, now: Date.UTC(2026, 3, 4, 10, 30), dice: new Dice(1) });

test.each<[Template, unknown]>([
  ["plain", "plain"],
  [7, 7],
  [null, null],
  ["{body/amount}", 500],
  ["{body/list/0/id}", "a"],
  ["{body/a~1b}", 1],
  ["{event}", "payment.confirmed"],
  ["{body}", values.body],
  ["{body/missing}", undefined],
  ["{missing/amount}", undefined],
  ["{body/missing|own/state}", "PAID"],
  ['{body/missing|"none"}', "none"],
  ["{body/missing|0}", 0],
  ["{body/missing|null}", null],
  ["{body/label}", null],
  ["paid {body/amount} at {own/state}", "paid 500 at PAID"],
  ["[{body/missing}]", "[]"],
])("%j becomes %j", (template, expected) => {
  expect(fill(template, sources())).toEqual(expected);
});

test.each([
  ["{now}", "2026-04-04T10:30:00.000Z"],
  ["{now+24h}", "2026-04-05T10:30:00.000Z"],
  ["{now+7d:date}", "2026-04-11"],
  ["{now:seconds}", 1_775_298_600],
  ["{now+90s:milliseconds}", 1_775_298_690_000],
  ["{now+2w:date}", "2026-04-18"],
  ["{now+1M:date}", "2026-05-04"],
  ["{now+1y:date}", "2027-04-04"],
  ["{now+body/minutes*m}", "2026-04-04T10:45:00.000Z"],
  ["{now+body/missing*m|now+1h}", "2026-04-04T11:30:00.000Z"],
])("the time %s is %j", (template, expected) => {
  expect(fill(template, sources())).toBe(expected);
});

test.each([
  ["{digits:6}", /^\d{6}$/],
  ["{hex:24}", /^[0-9a-f]{24}$/],
  ["PI-3{letters:14}", /^PI-3[0-9A-Z]{14}$/],
  ["{alphanumeric:24}", /^[0-9a-z]{24}$/],
  ["{uuid}", /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/],
])("random %s fits %s, and is the same for the same seed", (template, form) => {
  expect(fill(template, sources())).toMatch(form);
  expect(fill(template, sources())).toBe(fill(template, sources()));
  expect(fill(template, { ...sources(), dice: new Dice(2) })).not.toBe(fill(template, sources()));
});

test("a month that is too short ends with its last day", () => {
  expect(fill("{now+1M:date}", { ...sources(), now: Date.UTC(2026, 0, 31) })).toBe("2026-02-28");
});

test("what has no value is left out of objects and lists", () => {
  expect(fill({ a: "{body/missing}", b: ["{body/missing}", "{own/state}"] }, sources())).toEqual({ b: ["PAID"] });
});

test("an object of when, use and otherwise becomes one side, or nothing", () => {
  const paid = (state: string): Template => ({ when: { "own/state": state }, use: "yes", otherwise: "no" });
  expect(fill(paid("PAID"), sources())).toBe("yes");
  expect(fill(paid("NEW"), sources())).toBe("no");
  expect(fill({ when: { "own/state": "NEW" }, use: "yes" }, sources())).toBeUndefined();
});

test("the key ... takes over the properties of an object", () => {
  expect(fill({ "...": "{own}", event_type: "{event}" }, sources())).toEqual({
    state: "PAID",
    event_type: "payment.confirmed",
  });
});

test.each<[Condition, boolean]>([
  [{}, true],
  [{ "own/state": "PAID" }, true],
  [{ "own/state": "NEW" }, false],
  [{ "own/state": ["NEW", "PAID"] }, true],
  [{ "own/state": { not: "PAID" } }, false],
  [{ "own/state": { not: ["NEW"] } }, true],
  [{ "body/amount": { present: true } }, true],
  [{ "body/label": { present: true } }, false],
  [{ "body/missing": { present: false } }, true],
  [{ "body/missing": null }, true],
  [{ "body/missing": { not: ["x", null] } }, false],
  [{ "body/label": null }, true],
  [{ "own/state": "PAID", "body/amount": 1 }, false],
])("the condition %j holds: %s", (condition, expected) => {
  expect(holds(condition, sources())).toBe(expected);
});
