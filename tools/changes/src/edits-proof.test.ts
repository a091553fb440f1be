import { expect, it } from "vitest";
import { edits, editsProof } from "./edits-proof.ts";

it("has at least 120 labelled edits, of each level and of every provider", () => {
  expect(edits.length).toBeGreaterThanOrEqual(120);
  expect(new Set(edits.map(({ level }) => level)).size).toBe(4);
  expect(new Set(edits.map(({ provider }) => provider)).size).toBe(5);
});

it("judges a sample of them as they are labelled (all of them: pnpm prove edits)", async () => {
  const { rows, violations } = await editsProof.run({ count: 20, seed: "1", progress: () => {} });
  expect(violations).toEqual([]);
  expect(rows.map(([judge]) => judge)).toEqual(["all three", "wire alone", "types alone", "behaviour alone"]);
  expect(rows[0]?.at(-1)).toBe("20 of 20");
}, 120_000);
