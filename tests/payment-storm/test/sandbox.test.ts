import { expect, test } from "vitest";
import { flatMemory, hostileBytes, killedStorage } from "../src/index.ts";

// In full: `pnpm prove flat-memory killed-storage hostile-bytes`.
test.each([
  [flatMemory, 10_000],
  [killedStorage, 3],
  [hostileBytes, 1_500],
] as const)("$name: $shows", async (proof, count) => {
  const { rows, violations } = await proof.run({ count, seed: "1", progress: () => {} });
  expect({ rows: rows.length, violations }).toEqual({ rows: 1, violations: [] });
});
