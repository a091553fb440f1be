import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify, stripVTControlCharacters } from "node:util";
import { CHROMIUM_MISSING, codeBlocks, findChromium } from "@payspec/test-support";
import { expect, test } from "vitest";

const run = promisify(execFile);
const require = createRequire(import.meta.url);

/** Runs the command line of a package in a folder here, and returns all that it printed. */
async function command(name: string, file: string, folder: string, args: string[], env: Record<string, string>) {
  const cli = join(dirname(require.resolve(`${name}/package.json`)), file);
  const cwd = join(import.meta.dirname, folder);
  const { stdout, stderr } = await run(process.execPath, [cli, ...args], {
    cwd,
    env: { ...process.env, ...env },
  }).catch((error: { stdout: string; stderr: string }) => error);
  return stripVTControlCharacters(stdout + stderr);
}

test("the example for jest passes in jest", async () => {
  const printed = await command("jest", "bin/jest.js", "jest", [], { NODE_OPTIONS: "--experimental-vm-modules" });
  expect(printed).toContain("Tests:       2 passed, 2 total");
});

test("the example for Playwright passes in Playwright", async () => {
  const chromium = findChromium();
  if (chromium === undefined) throw new Error(CHROMIUM_MISSING);
  const printed = await command("@playwright/test", "cli.js", "playwright", ["test"], { CHROMIUM: chromium });
  expect(printed).toContain("1 passed");
});

test("the page shows the examples as they are here", () => {
  const page = readFileSync(join(import.meta.dirname, "../../docs/testing-offline.md"), "utf8");
  const files = [
    "shop.ts",
    "shop.test.ts",
    "jest/payment.test.mjs",
    "jest/jest.config.mjs",
    "playwright/checkout.spec.ts",
  ];
  const sources = files.map((file) => readFileSync(join(import.meta.dirname, file), "utf8"));
  const excerpts = ["typescript", "javascript"]
    .flatMap((language) => codeBlocks(page, language))
    .map(({ code }) => code);
  expect(excerpts.length).toBeGreaterThanOrEqual(5);
  expect(excerpts.filter((excerpt) => !sources.some((source) => source.includes(excerpt)))).toEqual([]);
});
