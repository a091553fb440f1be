import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readCache, updateCache } from "./cache.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "payspec-cache-test-"));
});
afterEach(() => rmSync(root, { recursive: true }));

const file = () => join(root, "node_modules/.cache/payspec/generate.json");
const entry = (hash: string) => ({ inputs: `${hash} in`, outputs: `${hash} out` });

test("what was added is read again, and what others added stays", () => {
  updateCache(root, new Map([["acme", entry("a")]]));
  updateCache(root, new Map([["bolt", entry("b")]]));
  updateCache(root, new Map([["acme", entry("c")]]));
  expect([...readCache(root)]).toEqual([
    ["acme", entry("c")],
    ["bolt", entry("b")],
  ]);
});

test("no file is an empty cache", () => {
  expect([...readCache(root)]).toEqual([]);
});

test.each(["{", "", "null", "[1]", '"acme"', '{"acme":1,"bolt":{"inputs":"b"},"cash":{"inputs":1,"outputs":"c"}}'])(
  "a damaged file is an empty cache, and mended by the next entry: %s",
  (text) => {
    updateCache(root, new Map([["acme", entry("a")]]));
    writeFileSync(file(), text);
    expect([...readCache(root)]).toEqual([]);
    updateCache(root, new Map([["acme", entry("a")]]));
    expect(JSON.parse(readFileSync(file(), "utf8"))).toEqual({ acme: entry("a") });
  },
);
