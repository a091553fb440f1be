import { describe, expect, it } from "vitest";
import { storm } from "@payspec/faulty-provider";
import type { Proof, ProofOptions } from "@payspec/test-support";
import { runProofs } from "./run-proofs.ts";

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

/** Runs proofs, and returns what they were asked, the exit code, and what was printed. */
async function prove(proofs: readonly Proof[], ...args: string[]) {
  made.length = 0;
  const printed = { stdout: "", stderr: "" };
  const exitCode = await runProofs(proofs, args, {
    stdout: (text) => (printed.stdout += text),
    stderr: (text) => (printed.stderr += text),
  });
  return { exitCode, ...printed, asked: made.map(({ count, seed }) => ({ count, seed })) };
}

describe("prove", () => {
  it("makes each proof with its full count, says how far it is, and prints seed and figures", async () => {
    const { exitCode, stdout, stderr, asked } = await prove([proof("first"), proof("second")]);
    expect({ exitCode, asked }).toEqual({
      exitCode: 0,
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
    const { asked, stdout } = await prove([proof("first"), proof("second")], "second", "--count", "7", "--seed", "x");
    expect(asked).toEqual([{ count: 7, seed: "x" }]);
    expect(stdout).toMatch(/^second: /);
  });

  it("fails when anything was seen that must not be, after all proofs", async () => {
    const { exitCode, stderr, asked } = await prove([proof("first", "1 charged twice", "2 unpaid"), proof("second")]);
    expect({ exitCode, made: asked.length }).toEqual({ exitCode: 1, made: 2 });
    expect(stderr).toContain("✘ first: 1 charged twice");
    expect(stderr).toContain("✘ first: 2 unpaid");
  });

  it("prints one JSON document and nothing else", async () => {
    const { stdout } = await prove([proof("first", "1 charged twice")], "--json", "--count", "2");
    expect(JSON.parse(stdout)).toEqual([
      { name: "first", count: 2, seed: "1", seconds: 0, head: ["rolls"], rows: [[2]], violations: ["1 charged twice"] },
    ]);
  });

  it("explains itself with --help, and makes nothing", async () => {
    const { exitCode, stdout, asked } = await prove([proof("first")], "--help");
    expect({ exitCode, asked }).toEqual({ exitCode: 0, asked: [] });
    expect(stdout).toMatch(/^Usage: pnpm prove (?s:.*) {2}first {2}that first holds; 1,000,000 rolls\n/);
  });

  it.each([
    [["third"], 'There is no proof "third"; there are: first.'],
    [["--count", "0"], '--count takes a whole number above 0; got "0".'],
    [["--counts", "1"], "Unknown option '--counts'"],
  ])("refuses %j", async (args, message) => {
    const { exitCode, stderr, asked } = await prove([proof("first")], ...args);
    expect({ exitCode, asked }).toEqual({ exitCode: 1, asked: [] });
    expect(stderr).toContain(message);
  });

  it("fails when a proof cannot be made", async () => {
    const broken: Proof = { ...proof("broken"), run: () => Promise.reject(new Error("no port is free")) };
    const { exitCode, stderr } = await prove([broken]);
    expect({ exitCode, said: stderr.includes("✘ no port is free") }).toEqual({ exitCode: 1, said: true });
  });

  it("pays 100,000 times in each class of the storm", () => {
    expect(storm).toMatchObject({ name: "storm", full: 100_000 });
  });
});
