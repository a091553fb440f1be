import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { run } from "@payspec/commands";
import { codeBlocks } from "@payspec/test-support";

const packageRoot = join(import.meta.dirname, "..");
/** Within this package, whose dependencies the program imports. */
const folder = join(packageRoot, "node_modules/.take-a-payment");
const [{ code: example } = { code: "" }] = codeBlocks(readFileSync(join(packageRoot, "../../README.md"), "utf8"), "ts");

/** What happens to the request, and what the example then prints. */
const CASES = [
  ["nothing goes wrong", undefined, /^charge \S+ is pending$/],
  ["the response is lost, and the charge was made", "reset after commit", /^charge \S+ is pending$/],
  ["the provider's own 500 comes after the charge was made", "error 500 after commit", /^charge \S+ is pending$/],
  ["the request is lost", "reset", /^a charge may exist: ask again at \d{4}-/],
  ["a proxy responds in its place", "html 502", /^a charge may exist: ask again at \d{4}-/],
  ["the provider is never reached", "refused", /^nothing was charged: \S/],
] as const;

let printed: Readonly<Record<string, string>>;

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "example.js"), stripTypeScriptTypes(example));
  writeFileSync(join(folder, "run.js"), driver());
  printed = JSON.parse(await run(process.execPath, [join(folder, "run.js")], packageRoot)) as typeof printed;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the example of the README has ten lines at most", () => {
  expect(example.split("\n").filter((line) => line !== "").length).toBeLessThanOrEqual(10);
  expect(example).toContain("settle(");
});

test.for(CASES)("the example of the README tells the outcome when %s", ([name, , line]) => {
  expect(printed[name]).toMatch(line);
});

/** Runs the example once for each case, each in a world of its own, on the platform's `fetch`. */
function driver(): string {
  return `import { createSandbox } from "@payspec/sandbox";
const printed = {};
for (const [index, [name, fault]] of ${JSON.stringify(CASES.map(([name, fault]) => [name, fault ?? null]))}.entries()) {
  const sandbox = createSandbox("elepay");
  globalThis.fetch = sandbox.fetch;
  process.env.ELEPAY_SECRET_KEY = "sk_test_" + index;
  const world = await sandbox.world(process.env.ELEPAY_SECRET_KEY);
  // The client may try again: no attempt of this call is spared.
  if (fault !== null) world.inject(fault, { operation: "createCharge", times: 100 });
  const lines = [];
  console.log = (...parts) => lines.push(parts.map((part) => (part instanceof Date ? part.toISOString() : String(part))).join(" "));
  await import("./example.js?" + index);
  printed[name] = lines.join("\\n");
}
process.stdout.write(JSON.stringify(printed));
`;
}
