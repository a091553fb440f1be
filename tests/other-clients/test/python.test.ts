import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { temporaryFolder } from "@payspec/commands";
import { type RunningSandbox, startSandbox } from "@payspec/sandbox/server";
import { operationsOf, readSpecs } from "@payspec/spec-model";
import { afterAll, beforeAll, expect, test } from "vitest";

const script = fileURLToPath(new URL("../src/call_examples.py", import.meta.url));
const run = promisify(execFile);
const specs = await readSpecs();

/** How each provider takes the key of the world `python`. */
const KEYS = {
  elebne: "Bearer sk_test_python",
  elepay: "Bearer sk_test_python",
  elasticpay: "Bearer sk_sandbox_python",
  chip: "Bearer python",
  wooshpay: `Basic ${btoa("sk_test_python:")}`,
} as const;

interface Called {
  readonly operation: string;
  readonly status: number;
  readonly listed: boolean;
  readonly body: unknown;
}

let sandbox: RunningSandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

test.each(Object.entries(KEYS))(
  "%s: a client in Python gets for each example what the spec lists",
  async (name, key) => {
    const spec = specs.find(({ provider }) => provider === name)?.spec;
    if (spec === undefined) throw new Error(`There is no spec of ${name}.`);
    using folder = temporaryFolder("python");
    const bundle = join(folder.path, "bundle.json");
    writeFileSync(bundle, JSON.stringify(spec));
    // The names are those of the providers.
    const baseUrl = sandbox.baseUrl(name as keyof typeof KEYS);
    const { stdout } = await run("python3", [script, bundle, baseUrl, key], { maxBuffer: 50_000_000 });
    const called = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Called);
    expect(called.map(({ operation }) => operation).toSorted()).toEqual(
      operationsOf(spec)
        .map(({ id }) => id)
        .toSorted(),
    );
    // What names an object of the examples is refused: it is not in this world.
    const strange = called.filter(
      ({ status, listed }) => !(status < 300 && listed) && ![400, 404, 409].includes(status),
    );
    expect(strange).toEqual([]);
    expect(called.filter(({ status }) => status < 300).length).toBeGreaterThan(called.length / 4);
  },
);
