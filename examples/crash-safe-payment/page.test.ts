import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { codeBlocks } from "@payspec/test-support";

const page = join(import.meta.dirname, "../../docs/crash-safe-payments.md");

// Its other blocks are complete modules, and compiled as such.
test("the page shows the recipe as it is here", () => {
  const files = globSync("*.ts", { cwd: import.meta.dirname });
  const sources = files.map((file) => readFileSync(join(import.meta.dirname, file), "utf8"));
  const excerpts = codeBlocks(readFileSync(page, "utf8"), "typescript").map(({ code }) => code);
  expect(excerpts.length).toBeGreaterThan(0);
  expect(excerpts.filter((excerpt) => !sources.some((source) => source.includes(`${excerpt}\n`)))).toEqual([]);
});
