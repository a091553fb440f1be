import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { runTool } from "@payspec/commands";

// Real processes on shared cores.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const command = join(import.meta.dirname, "generate.ts");
const fixture = join(import.meta.dirname, "../fixtures/acme");
const folders: string[] = [];
let generated: string;

/** A repository of its own for one test, with everything generated and cached. */
function repository(from = generated): string {
  const folder = mkdtempSync(join(tmpdir(), "payspec-codegen-test-"));
  folders.push(folder);
  cpSync(from, folder, { recursive: true, preserveTimestamps: true });
  return folder;
}

interface Run {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(cwd: string, ...args: string[]): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [command, ...args], { cwd, stdio: ["ignore", "pipe", "pipe"] });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => (stdout += chunk));
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => (stderr += chunk));
    child.on("error", reject);
    child.on("close", (exitCode) => resolve({ exitCode, stdout, stderr }));
  });
}

function edit(root: string, path: string, from: string, to: string): void {
  const text = read(root, path);
  expect(text).toContain(from);
  writeFileSync(join(root, path), text.replace(from, to));
}

function read(root: string, path: string): string {
  return readFileSync(join(root, path), "utf8");
}

/** Every file below a folder with its bytes and the time of its last change. */
function snapshot(root: string, folder = "."): Record<string, string> {
  const entries = readdirSync(join(root, folder), { withFileTypes: true, recursive: true });
  return Object.fromEntries(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(root.length + 1), `${statSync(path).mtimeMs} ${readFileSync(path, "utf8")}`]),
  );
}

const acmeTypes = "packages/acme/src/gen/types.ts";
const acmeProvider = "packages/acme/src/gen/provider.ts";
const acmeMismatches = "packages/acme/src/gen/mismatches.ts";
const fileNames = ["client.ts", "mismatches.ts", "provider.ts", "types.ts"];

let firstCheck: Run;
let firstRun: Run;

beforeAll(async () => {
  generated = repository(fixture);
  firstCheck = await run(generated, "--check");
  firstRun = await run(generated);
});

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe("generate", () => {
  test("writes types.ts, provider.ts, client.ts and mismatches.ts of every provider and says so", () => {
    expect(firstRun).toMatchObject({ exitCode: 0, stderr: "" });
    expect(firstRun.stdout).toContain(
      "acme  4 files written (types.ts, provider.ts, client.ts, mismatches.ts)\nbolt  4 files written",
    );
    expect(readdirSync(join(generated, "packages/acme/src/gen")).toSorted()).toEqual(fileNames);
  });

  test("heads each file with its source and the command, and nothing that changes by itself", () => {
    for (const path of [acmeTypes, acmeProvider, acmeMismatches]) {
      const [head, blank] = read(generated, path).split("\n");
      expect([head, blank]).toEqual([`// Generated from specs/acme/openapi.yaml by "pnpm generate". Do not edit.`, ""]);
    }
  });

  test("formats as oxfmt formats the files", async () => {
    expect(await runTool("oxfmt", ["--check", "packages"], { cwd: generated })).toMatchObject({ exitCode: 0 });
  });

  test("skips a provider when nothing changed, and touches no file", async () => {
    const root = repository();
    const before = snapshot(root);
    const { exitCode, stdout } = await run(root);
    expect(exitCode).toBe(0);
    expect(stdout).toContain("acme  unchanged\nbolt  unchanged\n");
    expect(snapshot(root)).toEqual(before);
  });

  test("gives the same bytes again without the cache", async () => {
    const root = repository();
    const before = snapshot(root, "packages");
    rmSync(join(root, "node_modules"), { recursive: true });
    const { stdout } = await run(root);
    expect(stdout).toContain("acme  regenerated, no difference\nbolt  regenerated, no difference\n");
    expect(snapshot(root, "packages")).toEqual(before);
  });

  test("changes only what the enum that was edited says, in the two files that have it, of the only provider", async () => {
    const root = repository();
    const before = snapshot(root, "packages");
    const linesBefore = read(root, acmeTypes).split("\n");
    edit(root, "specs/acme/schemas/payments.yaml", "[OPEN, SETTLED]", "[OPEN, SETTLED, VOID]");
    const { stdout } = await run(root);
    expect(stdout).toContain("acme  2 files written (types.ts, client.ts)\nbolt  unchanged\n");
    const linesAfter = read(root, acmeTypes).split("\n");
    expect(linesAfter).toHaveLength(linesBefore.length);
    expect(linesAfter.filter((line, index) => line !== linesBefore[index])).toEqual([
      `export type KnownPaymentStatus = "OPEN" | "SETTLED" | "VOID";`,
    ]);
    const client = acmeTypes.replace("types.ts", "client.ts");
    expect(read(root, client)).toContain('isOneOf(["OPEN", "SETTLED", "VOID"])');
    const restored = { [acmeTypes]: before[acmeTypes], [client]: before[client] };
    expect({ ...snapshot(root, "packages"), ...restored }).toEqual(before);
  });

  test("generates only the providers that are named", async () => {
    const root = repository(fixture);
    const { stdout } = await run(root, "bolt");
    expect(stdout).toContain("bolt  4 files written");
    expect(existsSync(join(root, "packages/acme"))).toBe(false);
  });

  test("repairs what a kill between two writes left: a temporary file and a file of another time", async () => {
    const root = repository();
    const before = read(root, acmeProvider);
    writeFileSync(join(root, acmeProvider), before.replace("createPayment", "createPaiment"));
    writeFileSync(join(root, "packages/acme/src/gen/.types.ts.4711.payspec-tmp"), "// half a fi");
    const { stdout } = await run(root);
    expect(stdout).toContain("acme  1 file written (provider.ts)\nbolt  unchanged\n");
    expect(read(root, acmeProvider)).toBe(before);
    expect(readdirSync(join(root, "packages/acme/src/gen")).toSorted()).toEqual(fileNames);
  });

  test("removes what a kill left, also when nothing else is to do", async () => {
    const root = repository();
    writeFileSync(join(root, "packages/acme/src/gen/.types.ts.1.payspec-tmp"), "// half a fi");
    const { exitCode, stdout } = await run(root);
    expect(exitCode).toBe(0);
    expect(stdout).toContain("acme  regenerated, no difference\nbolt  unchanged\n");
    expect(readdirSync(join(root, "packages/acme/src/gen")).toSorted()).toEqual(fileNames);
  });
});

describe("generate --check", () => {
  test("fails before the first run, naming each file and the command", () => {
    expect(firstCheck.exitCode).toBe(1);
    expect(firstCheck.stdout).toContain(`${acmeTypes} is missing`);
    expect(firstCheck.stdout).toContain(`${acmeProvider} is missing`);
    expect(firstCheck.stdout).toContain(`${acmeMismatches} is missing`);
    expect(firstCheck.stderr).toContain("pnpm generate");
  });

  test("passes after it", async () => {
    const { exitCode, stdout, stderr } = await run(generated, "--check");
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout).toContain("acme  up to date\nbolt  up to date\n");
  });

  test("shows the lines that differ and names a file that is not generated, and writes nothing", async () => {
    const root = repository();
    edit(root, acmeTypes, `"OPEN" | "SETTLED"`, `"OPEN" | "CLOSED"`);
    writeFileSync(join(root, "packages/acme/src/gen/old.ts"), "");
    const before = snapshot(root);
    const { exitCode, stdout } = await run(root, "acme", "--check");
    expect(exitCode).toBe(1);
    expect(stdout).toContain(
      `-export type KnownPaymentStatus = "OPEN" | "CLOSED";\n    +export type KnownPaymentStatus = "OPEN" | "SETTLED";`,
    );
    expect(stdout).toContain("packages/acme/src/gen/old.ts is not generated: delete it");
    expect(snapshot(root)).toEqual(before);
  });
});

describe("generate --check, from the cache", () => {
  test("finds a file that is not generated, though neither specs nor files have changed", async () => {
    const root = repository();
    writeFileSync(join(root, "packages/acme/src/gen/old.ts"), "");
    const { exitCode, stdout } = await run(root, "--check", "--json");
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      providers: [
        { provider: "acme", status: "outdated", differences: [{ kind: "unexpected" }] },
        { provider: "bolt", status: "current" },
      ],
    });
  });

  test("makes again what was damaged after it was generated", async () => {
    const root = repository();
    edit(root, acmeTypes, `"OPEN" | "SETTLED"`, `"OPEN" | "CLOSED"`);
    const { exitCode, stdout } = await run(root, "--check");
    expect(exitCode).toBe(1);
    expect(stdout).toContain("bolt  up to date");
  });
});

describe("generate --json", () => {
  test("prints one document and nothing else", async () => {
    const { stdout } = await run(generated, "--json");
    expect(JSON.parse(stdout)).toEqual({
      ok: true,
      durationMs: expect.any(Number),
      providers: [
        { provider: "acme", status: "unchanged" },
        { provider: "bolt", status: "unchanged" },
      ],
    });
  });

  test("says in it what went wrong", async () => {
    const { exitCode, stdout } = await run(generated, "--json", "nope");
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toEqual({ ok: false, error: expect.stringContaining("Unknown provider: nope") });
  });
});

describe("a mistake stops the command before anything is written", () => {
  const mistakes: [what: string, path: string, from: string, to: string, message: string][] = [
    [
      "a syntax error",
      "specs/acme/parameters.yaml",
      "AcmeKey:",
      "AcmeKey: [",
      "specs/acme/parameters.yaml:3:5 Failed to parse",
    ],
    ["a syntax error in the entry", "specs/acme/openapi.yaml", "info:", "info: [", "specs/acme/openapi.yaml:3:10 "],
    [
      "an unresolved reference",
      "specs/acme/paths/payments.yaml",
      "#/AcmeKey",
      "#/AcmeQuay",
      "specs/acme/paths/payments.yaml:21:16 Can't resolve $ref (no-unresolved-refs)",
    ],
    [
      "a broken rule",
      "specs/acme/paths/tokens.yaml",
      "summary: Create a token",
      "deprecated: false",
      "specs/acme/paths/tokens.yaml:1:1 Operation object should contain `summary` field. (operation-summary)",
    ],
    [
      "a profile that does not exist",
      "specs/acme/paths/tokens.yaml",
      "by-mention",
      "by-hearsay",
      `createToken names the profile "by-hearsay"`,
    ],
    [
      "a missing entry",
      "redocly.yaml",
      "specs/acme/openapi",
      "specs/acme/nowhere",
      "specs/acme/nowhere.yaml cannot be read",
    ],
    ["a syntax error in redocly.yaml", "redocly.yaml", "apis:", "apis: [", "redocly.yaml:4:11 "],
    [
      "an API without output",
      "redocly.yaml",
      "output: packages/acme",
      "put: packages/acme",
      "apis.acme.x-openapi-ts.output",
    ],
    ["a rule that does not exist", "redocly.yaml", "operation-summary:", "operation-sum:", "redocly.yaml:"],
  ];

  test.each(mistakes)("%s", async (_, path, from, to, message) => {
    const root = repository();
    // The other provider has work to do, and must wait too.
    edit(root, "specs/bolt/openapi.yaml", "[up, down]", "[up, down, slow]");
    edit(root, path, from, to);
    const before = snapshot(root);
    const { exitCode, stdout, stderr } = await run(root);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(snapshot(root)).toEqual(before);
  });

  test("a reference that leaves the folder of the spec: nothing is fetched, nothing else is read", async () => {
    const root = repository();
    let requests = 0;
    const server = createServer((_request, response) => {
      requests++;
      response.end("{}");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    try {
      const { port } = server.address() as AddressInfo;
      const reference = `http://127.0.0.1:${port}/parameters.yaml#/AcmeKey`;
      edit(root, "specs/acme/paths/payments.yaml", "../parameters.yaml#/AcmeKey", reference);
      edit(root, "specs/acme/openapi.yaml", "paths/tokens.yaml", "../bolt/tokens.yaml");
      const { exitCode, stdout, stderr } = await run(root);
      expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
      expect(stderr.trimEnd().split("\n")).toEqual([
        expect.stringMatching(
          /^✘ specs\/acme\/openapi\.yaml:\d+:\d+ The reference \.\.\/bolt\/tokens\.yaml leaves the folder of the spec\.$/,
        ),
        expect.stringMatching(/^specs\/acme\/paths\/payments\.yaml:\d+:\d+ The reference http:\/\/127\.0\.0\.1:/),
        "Copy what they refer to into the folder; nothing outside of it was read.",
      ]);
      expect(requests).toBe(0);
    } finally {
      server.close();
    }
  });

  test("an unknown provider, with the known ones", async () => {
    const { exitCode, stderr } = await run(generated, "acne");
    expect({ exitCode, stderr }).toEqual({
      exitCode: 1,
      stderr: "✘ Unknown provider: acne. Known providers: acme, bolt (redocly.yaml, apis).\n",
    });
  });

  test("a folder that cannot be written", async () => {
    const root = repository();
    rmSync(join(root, "packages/bolt/src"), { recursive: true });
    writeFileSync(join(root, "packages/bolt/src"), "");
    const before = snapshot(root);
    const { exitCode, stderr } = await run(root);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/^✘ packages\/bolt\/src\/gen\/types\.ts cannot be written: /);
    expect(snapshot(root)).toEqual(before);
  });

  test("a folder outside any repository", async () => {
    const root = mkdtempSync(join(tmpdir(), "payspec-codegen-test-"));
    folders.push(root);
    const { exitCode, stderr } = await run(root);
    expect(exitCode).toBe(1);
    expect(stderr).toContain("No redocly.yaml");
  });
});

describe("the generated types", () => {
  test("compile, and say what the spec says", async () => {
    const root = repository();
    writeFileSync(
      join(root, "tsconfig.json"),
      JSON.stringify({
        extends: join(import.meta.dirname, "../../../tsconfig.base.json"),
        compilerOptions: {
          allowImportingTsExtensions: true,
          paths: { "@payspec/runtime": [join(import.meta.dirname, "../../../packages/runtime/src/index.ts")] },
        },
        include: ["packages", "use.ts"],
      }),
    );
    writeFileSync(join(root, "package.json"), JSON.stringify({ type: "module" }));
    cpSync(join(import.meta.dirname, "../fixtures/use.ts"), join(root, "use.ts"));
    expect(await runTool("tsc", ["--pretty", "false"], { cwd: root })).toMatchObject({ stdout: "", exitCode: 0 });
  });
});
