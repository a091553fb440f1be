import { expect, test } from "vitest";
import { operationsOf, readSpecs } from "@payspec/spec-model";
import { expectJudged, LEAST } from "./judged.ts";

test("every provider whose spec has a source has its counts, and no other", async () => {
  const described = (await readSpecs()).filter(({ spec }) =>
    operationsOf(spec).some(({ evidence }) => evidence.some((source) => source !== "inferred")),
  );
  expect(Object.keys(LEAST).toSorted()).toEqual(described.map(({ provider }) => provider).toSorted());
});

const { examples } = LEAST["chip"]!;

test("as much as there was, and a tenth more, is enough", () => {
  for (const count of [examples, Math.floor(examples * 1.1)]) expectJudged("chip", { examples: count });
});

test.each([
  ["nothing", 0, "fewer examples than"],
  ["one less than there was", examples - 1, "fewer examples than"],
  ["so much that the count no longer holds it", examples * 2, "more examples than"],
])("%s is not", (_, count, message) => {
  expect(() => expectJudged("chip", { examples: count })).toThrow(message);
});

test("a provider without counts is not judged by any", () => {
  expect(() => expectJudged("acme", { examples: 0 })).not.toThrow();
});
