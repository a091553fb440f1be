import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { buildPackage } from "./build-package.ts";
import { manifestFields } from "./manifest-fields.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "payspec-build-package-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a package with the entry points `.` and `./counter`. */
function write(files: Readonly<Record<string, string>>, manifest: object = {}): void {
  const fields = manifestFields([
    { subpath: ".", name: "index" },
    { subpath: "./counter", name: "counter" },
  ]);
  const all = {
    "package.json": JSON.stringify({ name: "acme", type: "module", ...fields, ...manifest }),
    "src/count.ts": "/** How many. */\nexport let count = 0;\nexport const add = (): number => ++count;\n",
    "src/counter.ts": 'import { add } from "./count.js";\nexport const addTwo = (): number => add() * 0 + add();\n',
    "src/index.ts": 'export { add, count } from "./count.js";\nexport class Thing {\n  #secret = 1;\n}\n',
    ...files,
  };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

const built = (path: string) => readFileSync(join(folder, "dist", path), "utf8");

test("an entry point becomes ESM, CommonJS, and types; what two of them share is one file more", async () => {
  write({});
  await buildPackage(folder);
  const entry = (name: string) =>
    [".js", ".cjs", ".js.map", ".cjs.map", ".node.js", ".d.cts", ".d.ts"].map((end) => name + end);
  const shared = [".js", ".cjs", ".js.map", ".cjs.map"].map((end) => `shared${end}`);
  expect(readdirSync(join(folder, "dist")).toSorted()).toEqual(
    [...entry("index"), ...entry("counter"), ...shared].toSorted(),
  );
  expect(built("index.d.cts")).toContain("/** How many. */");
});

test("import and require of all entry points share one state", async () => {
  write({});
  await buildPackage(folder);
  const require = createRequire(join(folder, "index.js"));
  const imported = (await import(pathToFileURL(join(folder, "dist/counter.node.js")).href)) as { addTwo(): number };
  const required = require(folder) as { add(): number };
  expect([required.add(), imported.addTwo(), required.add()]).toEqual([1, 3, 4]);
});

test("CommonJS gets the default export of a dependency that was compiled from ESM", async () => {
  const dependencies = { twofold: "1.0.0" };
  write(
    {
      "node_modules/twofold/package.json":
        '{ "name": "twofold", "exports": { "types": "./index.d.mts", "require": "./index.cjs" } }',
      "node_modules/twofold/index.cjs": "exports.__esModule = true;\nexports.default = () => 'called';\n",
      "node_modules/twofold/index.d.mts": "export default function twofold(): string;\n",
      "src/index.ts": 'import twofold from "twofold";\nexport const result: string = twofold();\n',
    },
    { dependencies },
  );
  await buildPackage(folder);
  expect(createRequire(join(folder, "index.js"))(folder)).toMatchObject({ result: "called" });
});

test("a package.json that says something else of its files is refused, with what it must say", async () => {
  write({}, { main: "./dist/index.js" });
  await expect(buildPackage(folder)).rejects.toThrow('"main": "./dist/index.cjs"');
});

test("conditions in another order are refused: the first that holds is taken", async () => {
  const { exports } = manifestFields([{ subpath: ".", name: "index" }]);
  const main = Object.entries(exports["."] as object).toReversed();
  write({}, { typesVersions: undefined, exports: { ...exports, ".": Object.fromEntries(main) } });
  await expect(buildPackage(folder)).rejects.toThrow("must say where its files are built");
});

test.each([
  ["a package that is no dependency", 'export * from "vitest";\n', '"vitest", which is not among the dependencies'],
  ["a built-in module of Node", 'export * from "node:fs";\n', "node:fs"],
  ["a global of Node", "export const folder: string = process.cwd();\n", "Cannot find name 'process'"],
  ["a type that does not fit", 'export const count: number = "1";\n', "src/index.ts(1,14): error TS2322"],
])("%s is refused", async (_, source, message) => {
  write({
    "src/index.ts": source,
    "node_modules/vitest/package.json": '{ "name": "vitest", "main": "index.js" }',
    "node_modules/vitest/index.js": "export const expect = 1;\n",
    "node_modules/vitest/index.d.ts": "export const expect: number;\n",
  });
  await expect(buildPackage(folder)).rejects.toThrow(message);
});
