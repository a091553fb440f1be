import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { execute } from "./execute.ts";

// Within the package, so that it resolves the same modules.
const folder = join(import.meta.dirname, "../node_modules/.run-command-test");
const command = join(folder, "command.mjs");

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
  const source = `import { existsSync, writeFileSync } from "node:fs";
import { runCommand, temporaryFolder, UserError } from ${JSON.stringify(join(import.meta.dirname, "index.ts"))};

await runCommand(
  { usage: "Usage: greet [--name <name>] [--json]\\n", options: { name: { type: "string" }, json: { type: "boolean" } } },
  async ({ values }) => {
    if (values.name === "nobody") throw new UserError("There is nobody to greet. Name somebody.");
    if (values.name === "bug") throw new TypeError("undefined is not a name");
    if (values.name?.startsWith("SIG")) {
      using folder = temporaryFolder("greet");
      writeFileSync(${JSON.stringify(join(folder, "folder"))}, folder.path);
      process.kill(process.pid, values.name);
      await new Promise((resolve) => setTimeout(resolve, 60_000));
    }
    console.log(\`Hello \${values.name ?? "world"}\`);
  },
);
`;
  writeFileSync(command, source);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const greet = (...args: string[]) =>
  execute(process.execPath, [command, ...args], { cwd: folder, env: { ...process.env, NO_COLOR: "1" } });

test("a command gets its options, and ends with 0", async () => {
  expect(await greet("--name", "Ada")).toEqual({ exitCode: 0, stdout: "Hello Ada\n", stderr: "" });
});

test("--help prints the usage, and nothing runs", async () => {
  expect(await greet("--help")).toEqual({ exitCode: 0, stdout: "Usage: greet [--name <name>] [--json]\n", stderr: "" });
});

test.each([["--nmae", "Ada"], ["--name"], ["Ada"], ["--json=yes"]])(
  "%s is refused with the usage, and exit code 2",
  async (...args) => {
    const { exitCode, stdout, stderr } = await greet(...args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toMatch(/^✘ .+\n\nUsage: greet \[--name <name>\] \[--json\]\n$/s);
  },
);

test.each([
  ["nobody", "There is nobody to greet. Name somebody."],
  ["bug", "undefined is not a name"],
])("a failure is one message without a stack, and exit code 1: %s", async (name, message) => {
  expect(await greet("--name", name)).toEqual({ exitCode: 1, stdout: "", stderr: `✘ ${message}\n` });
});

test("a failure is JSON on standard output too, where JSON was asked for", async () => {
  const { exitCode, stdout } = await greet("--name", "nobody", "--json");
  expect(exitCode).toBe(1);
  expect(JSON.parse(stdout)).toEqual({ ok: false, error: "There is nobody to greet. Name somebody." });
});

test.each([
  ["SIGINT", 130],
  ["SIGTERM", 143],
  ["SIGHUP", 129],
])("%s ends it with %d, and deletes its temporary folders", async (signal, code) => {
  const { exitCode } = await greet("--name", signal);
  expect(exitCode).toBe(code);
  expect(existsSync(readFileSync(join(folder, "folder"), "utf8"))).toBe(false);
});
