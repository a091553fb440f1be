import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { parseArgs } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundleSpecs } from "@payspec/spec-model";
import { execute, run } from "@payspec/commands";
import { startPrism } from "@payspec/prism-server";
import { codeBlocks } from "@payspec/test-support";
import { addApi } from "./add-api.ts";
import { newProviderCommand, readProvider } from "./read-provider.ts";
import type { JourneyStep } from "./run-journey.ts";

/** Reads arguments as the command does. */
const read = (args: string[]) => readProvider(parseArgs({ args, ...newProviderCommand }));

const root = join(import.meta.dirname, "../../..");
const url = ["--base-url", "https://api.mercury.test/v1"];

describe("the arguments", () => {
  test("a name and an address are enough: title and factory follow from the name, the key is a bearer token", () => {
    expect(read(["mercury-pay2", ...url])).toEqual({
      name: "mercury-pay2",
      title: "Mercury Pay2",
      pascal: "MercuryPay2",
      baseUrl: "https://api.mercury.test/v1",
      auth: "bearer",
    });
  });

  test("a title keeps its spelling, and its words make the factory's name", () => {
    expect(read(["mp", ...url, "--title", "MercuryPay & sons", "--auth", "basic"])).toMatchObject({
      title: "MercuryPay & sons",
      pascal: "MercuryPaySons",
      auth: "basic",
    });
  });

  test("a slash at the end of the address is dropped", () => {
    expect(read(["mercury", "--base-url", "https://api.mercury.test/"])?.baseUrl).toBe("https://api.mercury.test");
  });

  test.each([
    "Mercury",
    "mercury_pay",
    "mercury pay",
    "1mercury",
    "-mercury",
    "mercury-",
    "mercury--pay",
    "../mercury",
    "",
  ])('the name "%s" is refused with an example of a good one', (name) =>
    expect(() => read([...url, "--", name])).toThrow("like acme-pay"),
  );

  test("dist is refused as a name: Git would ignore its folders", () => {
    expect(() => read(["dist", ...url])).toThrow("Git ignores");
  });

  test.each([[], ["mercury", "venus"]])("names %j: exactly one is taken", (...names) => {
    expect(() => read([...names, ...url])).toThrow("One name is needed");
  });

  test.each([
    "http://api.mercury.test",
    "api.mercury.test",
    "https://user:secret@api.mercury.test",
    "https://api.mercury.test?key=1",
    "https://api.mercury.test#top",
    "https://api.mercury.test/{version}",
    "https://api.mercury.test/a b",
    "https://",
    "",
  ])('the address "%s" is refused', (baseUrl) => {
    expect(() => read(["mercury", `--base-url=${baseUrl}`])).toThrow("must be an https address");
  });

  test.each(["https://api.example.com", "https://localhost:8080"])(
    "the address %s is nobody's, and refused",
    (baseUrl) => {
      expect(() => read(["mercury", "--base-url", baseUrl])).toThrow("the provider's own address");
    },
  );

  test("a missing address is asked for", () => {
    expect(() => read(["mercury"])).toThrow("--base-url is needed");
  });

  test.each(["", "3D Pay", "Mercury: pay", "Mercury\npay", "`Mercury`", "Mercury "])(
    'the title "%s" is refused',
    (title) => {
      expect(() => read(["mercury", ...url, `--title=${title}`])).toThrow("--title must");
    },
  );

  test("an unknown way to send the key and an unknown option are refused", () => {
    expect(() => read(["mercury", ...url, "--auth", "digest"])).toThrow("bearer or basic");
    expect(() => read(["mercury", ...url, "--fast"])).toThrow("--fast");
  });
});

describe("the entry in redocly.yaml", () => {
  const config = "# The list.\napis:\n  # The first.\n  one:\n    root: one.yaml # here\n\nrules:\n  a: error # why\n";

  test("comes last, and leaves every other line as it is", () => {
    expect(addApi(config, "two")).toBe(
      config.replace(
        "one.yaml # here\n",
        "one.yaml # here\n  two:\n    root: specs/two/openapi.yaml\n    x-openapi-ts:\n      output: packages/two/src/gen/types.ts\n",
      ),
    );
  });

  test("is refused when the name is there", () => {
    expect(() => addApi(config, "one")).toThrow("has an API named one already");
  });
});

describe("in a copy of the workspace", () => {
  let copy = "";
  const git = (...args: string[]) =>
    run("git", ["-c", "user.name=test", "-c", "user.email=test@acme.example", ...args], copy);
  const changes = async () => (await git("status", "--porcelain")).split("\n").filter((line) => line !== "");
  const newProvider = (args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
    execute(process.execPath, ["tools/new-provider/src/new-provider.ts", ...args], {
      cwd: copy,
      // As a pipeline has it: pnpm would then leave the lockfile as it is, if it were not told otherwise.
      env: { ...process.env, CI: "true", NO_COLOR: "1", ...env },
    });
  const tool = (name: string, ...args: string[]) => run(join(copy, "node_modules/.bin", name), args, copy);

  beforeAll(async () => {
    copy = mkdtempSync(join(tmpdir(), "payspec-new-provider-"));
    const files = await run("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], root);
    for (const path of files.split("\0")) {
      if (path !== "" && existsSync(join(root, path))) cpSync(join(root, path), join(copy, path));
    }
    // A built runtime, without which no client compiles.
    cpSync(join(root, "packages/runtime/dist"), join(copy, "packages/runtime/dist"), { recursive: true });
    await run("pnpm", ["install", "--no-frozen-lockfile", "--prefer-offline"], copy);
    await git("init", "--quiet");
    await git("add", "--all");
    await git("commit", "--quiet", "--message", "Before");
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  test.each([
    ["a bad name", ["Mercury", ...url], "like acme-pay"],
    ["an address without TLS", ["mercury", "--base-url", "http://api.mercury.test"], "https address"],
    ["the name of a provider", ["elebne", ...url], "there is already specs/elebne, packages/elebne"],
    ["the name of a package of our own", ["runtime", ...url], "there is already packages/runtime"],
  ])("%s ends in one message and exit code 1, with nothing written", async (_, args, message) => {
    const { exitCode, stdout, stderr } = await newProvider(args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
    expect(stderr).toContain(message);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(await changes()).toEqual([]);
  });

  /** Adds Venus with a `pnpm` that does this. By then everything is written but the generated code. */
  async function addVenus(...lines: string[]) {
    const stub = mkdtempSync(join(copy, "node_modules/.stub-"));
    writeFileSync(join(stub, "pnpm"), ["#!/bin/sh", "echo half >> pnpm-lock.yaml", ...lines, ""].join("\n"), {
      mode: 0o755,
    });
    return newProvider(["venus", ...url], { PATH: `${stub}${delimiter}${process.env["PATH"]}` });
  }

  test("a failure midway removes all that was made", async () => {
    const { exitCode, stderr } = await addVenus("echo The registry is away. >&2", "exit 1");
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: expect.stringContaining("The registry is away.") });
    expect(await changes()).toEqual([]);
    expect(existsSync(join(copy, "packages/venus"))).toBe(false);
  });

  test.each([
    ["INT", 130],
    ["TERM", 143],
    ["HUP", 129],
  ])("SIG%s midway removes all that was made", async (signal, exitCode) => {
    expect(await addVenus(`kill -${signal} $PPID`, "exec sleep 60")).toMatchObject({ exitCode });
    expect(await changes()).toEqual([]);
  });

  test("after a kill -9 the next run removes all that was made, and says so", async () => {
    await addVenus("kill -9 $PPID");
    expect(await changes()).toContain("?? specs/venus/");
    const { exitCode, stderr } = await addVenus("exit 1");
    expect(exitCode).toBe(1);
    expect(stderr).toContain(
      "Undid what a killed run left: specs/venus, packages/venus, .changeset/venus-first-release.md, redocly.yaml, pnpm-lock.yaml",
    );
    expect(await changes()).toEqual([]);
  });

  // It starts a dozen tools, one after the other.
  test(
    "a new provider passes every check and responds to calls, and nothing else has changed",
    { timeout: 240_000 },
    async () => {
      const { exitCode, stdout, stderr } = await newProvider([
        "mercury",
        ...url,
        "--title",
        "Mercury Pay",
        "--auth",
        "basic",
      ]);
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: expect.any(String) });
      expect(stdout).toContain("Added Mercury Pay");

      expect(await changes()).toEqual([
        " M pnpm-lock.yaml",
        " M redocly.yaml",
        "?? .changeset/mercury-first-release.md",
        "?? packages/mercury/",
        "?? specs/mercury/",
      ]);
      expect((await git("diff", "--numstat", "redocly.yaml")).trim()).toBe("4\t0\tredocly.yaml");
      expect((await git("diff", "--numstat", "pnpm-lock.yaml")).trim()).toMatch(/^\d+\t0\tpnpm-lock\.yaml$/);
      const made = await git("ls-files", "--others", "--exclude-standard");
      expect(made.split("\n")).toEqual(
        expect.arrayContaining(["packages/mercury/LICENSE", "packages/mercury/src/gen/client.ts"]),
      );
      // Neither the template's name nor its ending is left over.
      expect(made).not.toMatch(/acme|\.template/);
      const mentions = await execute("git", ["grep", "--untracked", "-il", "acme", "--", "*mercury*"], { cwd: copy });
      expect(mentions).toMatchObject({ exitCode: 1, stdout: "" });

      await Promise.all([
        tool("oxfmt", "--check", "packages/mercury", "specs/mercury", ".changeset", "redocly.yaml"),
        tool("oxlint", "--deny-warnings", "packages/mercury"),
        tool("redocly", "lint", "mercury"),
        run(process.execPath, ["tools/codegen/src/generate.ts", "--check", "mercury"], copy),
        run(process.execPath, ["tools/spec-coverage/src/coverage-specs.ts", "--check"], copy),
      ]);
      const tsc = join(copy, "packages/mercury/node_modules/.bin/tsc");
      await run(join(copy, "packages/mercury/node_modules/.bin/build-package"), [], join(copy, "packages/mercury"));
      const readme = readFileSync(join(copy, "packages/mercury/README.md"), "utf8");
      for (const { line, code } of codeBlocks(readme, "ts")) {
        writeFileSync(join(copy, `packages/mercury/test/readme-${line}.ts`), code);
      }
      await run(tsc, [], join(copy, "packages/mercury"));

      // The tests of all providers take it up from its spec.
      const files = ["operations", "wire", "mismatches", "facts"].map(
        (file) => `tests/every-provider/test/${file}.test.ts`,
      );
      const shown = ["--testNamePattern", "^mercury", "--hideSkippedTests", "--reporter", "verbose"];
      const report = await tool("vitest", "run", ...files, ...shown);
      expect(report).toContain("mercury 3/3 operations called");
      expect(report).toContain("createPayment refuses any idempotency key");
      expect(report).toContain("getPayment keeps each path parameter");
      expect(report).toContain("has one mismatch where a required property is missing");
      // The report may be in colour between the names.
      expect(report).toMatch(/the facts that a person wrote down agree in the.*operations/);
      expect(await calls("mercury")).toEqual([
        { operation: "createPayment", request: "POST /payments", status: 201, verdict: "done" },
        { operation: "getPayment", request: "GET /payments/pay_1", status: 200, verdict: "done" },
        { operation: "listPayments", request: "GET /payments?page=1", status: 200, verdict: "done" },
      ]);
    },
  );

  /** The calls of a built client's journey to the Prism server of its spec. */
  async function calls(name: string) {
    const api = { name, root: `specs/${name}/openapi.yaml`, outputFolder: `packages/${name}/src/gen` };
    const bundle = join(copy, "bundle.json");
    writeFileSync(bundle, JSON.stringify((await bundleSpecs(copy, [api])).get(api)));
    const prism = await startPrism(bundle);
    try {
      const folder = join(copy, "packages", name, "test");
      cpSync(join(root, "tools/new-provider/src/run-journey.ts"), join(folder, "run-journey.ts"));
      const printed = await run(process.execPath, ["run-journey.ts", "./journey.ts", prism.url], folder);
      const steps = printed.trim().split("\n");
      return steps.map((line) => {
        const { operation, request, status, verdict } = JSON.parse(line) as JourneyStep;
        return { operation, request, status, verdict };
      });
    } finally {
      await prism.close();
    }
  }
});
