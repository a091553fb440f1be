import { describe, expect, it, vi } from "vitest";
import { storm } from "@payspec/payment-storm";
import type { Proof, ProofOptions } from "@payspec/test-support";
import { type ProveOptions, runProofs, usageOf } from "./run-proofs.ts";

const made: ProofOptions[] = [];
const proof = (name: string, ...violations: string[]): Proof => ({
  name,
  shows: `${name} holds`,
  unit: "rolls",
  full: 1_000_000,
  run(options) {
    made.push(options);
    options.progress("half of it");
    return Promise.resolve({ head: ["rolls"], rows: [[options.count]], violations });
  },
});

/** Runs proofs, and returns what they were asked, what was printed, and the message of a failure. */
async function prove(proofs: readonly Proof[], options: Partial<ProveOptions> = {}) {
  made.length = 0;
  const printed = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    vi.spyOn(process[name], "write").mockImplementation((text) => Boolean((printed[name] += String(text))));
  }
  try {
    const all = { names: [], count: undefined, seed: "1", json: false, ...options };
    const failure = await runProofs(proofs, all).then(
      () => undefined,
      (error: Error) => error.message,
    );
    return { failure, ...printed, asked: made.map(({ count, seed }) => ({ count, seed })) };
  } finally {
    vi.restoreAllMocks();
  }
}

describe("prove", () => {
  it("makes each proof with its full count, says how far it is, and prints seed and figures", async () => {
    const { failure, stdout, stderr, asked } = await prove([proof("first"), proof("second")]);
    expect({ failure, asked }).toEqual({
      failure: undefined,
      asked: [
        { count: 1_000_000, seed: "1" },
        { count: 1_000_000, seed: "1" },
      ],
    });
    expect(stderr).toBe(
      ["first", "second"]
        .map((name) => `${name}: that ${name} holds; 1,000,000 rolls, seed "1"\n  half of it\n`)
        .join(""),
    );
    expect(stdout).toMatch(/^first: that first holds; 1,000,000 rolls, seed "1"\n┌(?s:.*)│ 1000000 │/);
    expect(stdout).toContain('second: that second holds; 1,000,000 rolls, seed "1"');
  });

  it("makes the named ones, with another count and seed", async () => {
    const { asked, stdout } = await prove([proof("first"), proof("second")], {
      names: ["second"],
      count: 7,
      seed: "x",
    });
    expect(asked).toEqual([{ count: 7, seed: "x" }]);
    expect(stdout).toMatch(/^second: /);
  });

  it("fails when anything was seen that must not be, after all proofs", async () => {
    const { failure, asked } = await prove([proof("first", "1 charged twice", "2 unpaid"), proof("second")]);
    expect({ failure, made: asked.length }).toEqual({ failure: "first: 1 charged twice\nfirst: 2 unpaid", made: 2 });
  });

  it("prints one JSON document and nothing else", async () => {
    const { stdout } = await prove([proof("first", "1 charged twice")], { json: true, count: 2 });
    expect(JSON.parse(stdout)).toEqual([
      { name: "first", count: 2, seed: "1", seconds: 0, head: ["rolls"], rows: [[2]], violations: ["1 charged twice"] },
    ]);
  });

  it("names the proofs in its usage", () => {
    expect(usageOf([proof("first")])).toMatch(
      /^Usage: pnpm prove (?s:.*) {2}first {2}that first holds; 1,000,000 rolls\n/,
    );
  });

  it("refuses a name that no proof has, and makes nothing", async () => {
    const { failure, asked } = await prove([proof("first")], { names: ["first", "third"] });
    expect({ failure, asked }).toEqual({ failure: 'There is no proof "third"; there are: first.', asked: [] });
  });

  it("fails when a proof cannot be made", async () => {
    const broken: Proof = { ...proof("broken"), run: () => Promise.reject(new Error("no port is free")) };
    expect(await prove([broken])).toMatchObject({ failure: "no port is free" });
  });

  it("pays 100,000 times in each class of the storm", () => {
    expect(storm).toMatchObject({ name: "storm", full: 100_000 });
  });
});
