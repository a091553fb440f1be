import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readApis } from "@payspec/spec-model";
import { createPackedProject, type PackedProject } from "@payspec/packed-project";
import { COMPILERS, type CompilerOptions, typeCheck } from "../src/type-check.ts";
import { providerPackage } from "../src/provider-package.ts";
import { providerPromises } from "../src/provider-promises.ts";

const root = join(import.meta.dirname, "../../..");
const providers = readApis(root).map(({ name }) => name);

const versions = Object.keys(COMPILERS) as (keyof typeof COMPILERS)[];
/** Two kinds of users, who differ in every setting that could change what our declarations mean. */
const settings: Readonly<Record<string, CompilerOptions>> = {
  "a bundled app: dom, moduleResolution bundler": { module: "esnext", moduleResolution: "bundler" },
  "a server: no dom, @types/node, moduleResolution nodenext, exactOptionalPropertyTypes": {
    lib: ["es2022"],
    types: ["node"],
    exactOptionalPropertyTypes: true,
  },
};

/** What a type test says of an error it expects: the text that causes it, and the text that would not. */
const EXPECTED_ERROR = /^ *\/\/ @ts-expect-error `(.+)` instead of `(.*)`$/;

let project: PackedProject;

beforeAll(async () => {
  project = await createPackedProject(["runtime", ...providers]);
  const types = join(project.folder, "types");
  cpSync(join(import.meta.dirname, "types"), types, { recursive: true });
  // Checks the declarations of every package, also of those that no type test imports.
  const entries = providers.flatMap((provider) => [provider, `${provider}/mismatches`]);
  const imports = entries.map((entry) => `export * as "${entry}" from "@payspec/${entry}";\n`);
  writeFileSync(join(types, "every-package.ts"), imports.join(""));
});
// Without a project, the error is in what should have made it.
afterAll(() => project?.remove());

describe.for(versions)("TypeScript %s holds every promise of the types for", (version) => {
  test.concurrent.for(Object.entries(settings))("%s", async ([, options]) => {
    expect(await typeCheck(project.folder, "types", version, options)).toEqual([]);
  });
});

test("every error that a type test expects has the cause it names: without it there is none", async () => {
  const corrected = join(project.folder, "corrected");
  mkdirSync(corrected);
  const expected: string[] = [];
  for (const file of readdirSync(join(import.meta.dirname, "types"))) {
    const lines = readFileSync(join(import.meta.dirname, "types", file), "utf8").split("\n");
    for (const [index, line] of lines.entries()) {
      if (!line.includes("@ts-expect-error")) continue;
      const where = `${file}:${index + 1}`;
      const [, wrong = "", right = ""] = EXPECTED_ERROR.exec(line) ?? [];
      expect(
        lines[index + 1]?.split(wrong),
        `${where} must name, once, what is wrong in the line below it`,
      ).toHaveLength(2);
      lines[index + 1] = lines[index + 1]?.replace(wrong, () => right) ?? "";
      expected.push(
        `corrected/${file}(${index + 1},${line.indexOf("//") + 1}): error TS2578: Unused '@ts-expect-error' directive.`,
      );
    }
    writeFileSync(join(corrected, file), lines.join("\n"));
  }
  expect(expected).not.toEqual([]);
  expect((await typeCheck(project.folder, "corrected")).toSorted()).toEqual(expected.toSorted());
});

test.concurrent.for(providers)(
  "every operation of %s is in the client by name and by path, and has idempotencyKey where its table says so",
  async (provider) => {
    const described = await providerPackage(project.folder, `@payspec/${provider}`);
    expect(await promiseErrors(`kept-${provider}`, providerPromises(described))).toEqual([]);
  },
);

test("an operation whose types contradict its table is an error", async () => {
  const described = await providerPackage(project.folder, "@payspec/elebne");
  const rows = Object.entries(described.operations);
  const contrary = rows.map(([id, { idempotency, ...row }]) => [
    id,
    { ...row, path: "/elsewhere", ...(idempotency?.header === undefined && { idempotency: { header: "Key" } }) },
  ]);
  const module = providerPromises({ ...described, operations: Object.fromEntries(contrary) });
  const errors = await promiseErrors("contrary", module);
  for (const [id] of rows) {
    const claim = lineOf(module, `Claims_${id} `) + 1;
    const call = lineOf(module, `byPath_${id} `) + 1;
    expect(errors, `the key of ${id}`).toContainEqual(expect.stringContaining(`(${claim},`));
    expect(errors, `the path of ${id}`).toContainEqual(expect.stringContaining(`(${call},`));
  }
});

/** Type-checks a module of promises, with the newest compiler only: there are hundreds. */
async function promiseErrors(folder: string, module: string): Promise<string[]> {
  mkdirSync(join(project.folder, folder));
  cpSync(join(import.meta.dirname, "types/assert.ts"), join(project.folder, folder, "assert.ts"));
  writeFileSync(join(project.folder, folder, "operations.ts"), module);
  return typeCheck(project.folder, folder);
}

/** The number, from 1, of the line that holds a text. */
function lineOf(text: string, part: string): number {
  return text.slice(0, text.indexOf(part)).split("\n").length;
}
