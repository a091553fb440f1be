import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { codeBlocks } from "@payspec/test-support";

const page = join(import.meta.dirname, "../../docs/opentelemetry.md");

test("the page shows the client as it is here", () => {
  const source = readFileSync(join(import.meta.dirname, "observed-elebne.ts"), "utf8");
  const excerpts = codeBlocks(readFileSync(page, "utf8"), "typescript").map(({ code }) => code);
  expect(excerpts.length).toBeGreaterThan(0);
  expect(excerpts.filter((excerpt) => !source.includes(`${excerpt}\n`))).toEqual([]);
});
