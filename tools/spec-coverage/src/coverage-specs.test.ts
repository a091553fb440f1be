import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { execute } from "@payspec/commands";

const script = join(import.meta.dirname, "coverage-specs.ts");

const SPEC = `
openapi: 3.1.0
info: { title: Acme, version: "1" }
servers: [{ url: https://api.acme.example }]
security: [{ key: [] }]
paths:
  /payments:
    get:
      operationId: listPayments
      x-payspec-evidence: [{ source: docs, url: "https://acme.example" }]
      responses: { "204": { description: None. } }
components:
  securitySchemes: { key: { type: http, scheme: bearer } }
`;

const README = "# Acme\n\nBefore.\n\n<!-- coverage -->\n<!-- /coverage -->\n\nAfter.\n";

let folder: string;
const readme = () => readFileSync(join(folder, "README.md"), "utf8");
const run = (...args: string[]) => execute(process.execPath, [script, ...args], { cwd: folder });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "payspec-coverage-"));
  mkdirSync(join(folder, "specs"));
  writeFileSync(
    join(folder, "redocly.yaml"),
    "apis: { acme: { root: specs/acme.yaml, x-openapi-ts: { output: acme/types.ts } } }\n",
  );
  writeFileSync(join(folder, "specs/acme.yaml"), SPEC);
  writeFileSync(join(folder, "README.md"), README);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("pnpm coverage:specs", () => {
  test("prints a table, and writes the summary into README.md and nothing else of it", async () => {
    const { exitCode, stdout, stderr } = await run();
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout).toMatch(/ operations +│ +1 /);
    expect(readme()).toMatch(
      /^# Acme\n\nBefore\.\n\n<!-- coverage -->\n\n\| provider .*\| acme +\| 1 +\| 1 docs .*\n\n<!-- \/coverage -->\n\nAfter\.\n$/s,
    );
  });

  test("is current after it ran, and stays as it is when it runs again", async () => {
    await run();
    const first = readme();
    expect(await run("--check")).toMatchObject({ exitCode: 0, stderr: "" });
    await run();
    expect(readme()).toBe(first);
  });

  test("--json prints the numbers and nothing else", async () => {
    const { stdout } = await run("--json");
    expect(JSON.parse(stdout)).toEqual([expect.objectContaining({ provider: "acme", operations: 1 })]);
  });

  test("--check fails when a spec has changed, names the command, and writes nothing", async () => {
    await run();
    const before = readme();
    writeFileSync(join(folder, "specs/acme.yaml"), SPEC.replace("docs", "inferred"));
    const { exitCode, stderr } = await run("--check");
    expect({ exitCode, stderr }).toEqual({
      exitCode: 1,
      stderr: '✘ The summary in README.md is out of date. Run "pnpm coverage:specs" and commit README.md.\n',
    });
    expect(readme()).toBe(before);
  });

  test("--check sees one digit that differs, wherever it stands", async () => {
    await run();
    const written = readme();
    const digits = [...written.matchAll(/\d/g)].map(({ index }) => index);
    expect(digits.length).toBeGreaterThan(9);
    for (const index of [digits[0]!, digits[4]!, digits.at(-1)!]) {
      const other = (Number(written[index]) + 1) % 10;
      writeFileSync(join(folder, "README.md"), `${written.slice(0, index)}${other}${written.slice(index + 1)}`);
      expect(await run("--check")).toMatchObject({ exitCode: 1 });
    }
  });

  test("leaves a provider whose evidence is only inferred out of README.md, and prints it", async () => {
    writeFileSync(join(folder, "specs/bolt.yaml"), SPEC.replace("docs", "inferred"));
    const config = readFileSync(join(folder, "redocly.yaml"), "utf8");
    const bolt = ", bolt: { root: specs/bolt.yaml, x-openapi-ts: { output: bolt/types.ts } } }\n";
    writeFileSync(join(folder, "redocly.yaml"), config.replace(" }\n", bolt));
    const { stdout } = await run();
    expect(stdout).toContain("bolt");
    expect(readme()).toContain("| acme ");
    expect(readme()).not.toMatch(/bolt|total/);
  });

  test("rounds the share of described properties down: 100 % is all of them", async () => {
    const properties = 'a: { description: "A." }, b: { description: "B." }, c: {}';
    const schemas = `components:\n  schemas: { A: { type: object, properties: { ${properties} } } }`;
    writeFileSync(join(folder, "specs/acme.yaml"), SPEC.replace("components:", schemas));
    await run();
    expect(readme()).toContain("3, 66 % described");
  });

  test("says where the summary goes when README.md has no place for it", async () => {
    writeFileSync(join(folder, "README.md"), "# Acme\n");
    expect(await run()).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('"<!-- coverage -->"') });
  });

  test("--help says what it does, an unknown option what is known, and neither touches README.md", async () => {
    expect(await run("--help")).toMatchObject({ exitCode: 0, stdout: expect.stringContaining("--check") });
    expect(await run("--csv")).toMatchObject({
      exitCode: 2,
      stderr: expect.stringMatching(/^✘ Unknown option '--csv'.*Usage: /s),
    });
    expect(readme()).toBe(README);
  });
});
