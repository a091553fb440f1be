import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readApis } from "@payspec/spec-model";
import { createPackedProject, type PackedProject } from "@payspec/packed-project";
import { typeCheck } from "../src/type-check.ts";
import { codeBlocks } from "@payspec/test-support";

const root = join(import.meta.dirname, "../../..");
const providers = readApis(root).map(({ name }) => name);
const documents = globSync(["*.md", "docs/**/*.md", "packages/*/*.md"], {
  cwd: root,
  exclude: ["**/CHANGELOG.md", "**/node_modules/**", "docs/dist/**"],
}).toSorted();

let project: PackedProject;

beforeAll(async () => {
  project = await createPackedProject(["runtime", "sandbox", ...providers]);
});
// Without a project, the error is in what should have made it.
afterAll(() => project?.remove());

test("the packages' READMEs show TypeScript that compiles, and so do all other pages", async () => {
  const pages = documents.map((path) => ({ path, markdown: readFileSync(join(root, path), "utf8") }));
  expect(await errorsIn("pages", pages)).toEqual([]);
});

test.for(providers.map((name) => `packages/${name}/README.md`))("%s shows how to use the client", (path) => {
  expect(existsSync(join(root, path)), `${path} is missing: write it after another provider's`).toBe(true);
  expect(codeBlocks(readFileSync(join(root, path), "utf8"), "ts"), `${path} has no ts block`).not.toEqual([]);
});

test("an error in a block is told by the page's own name and line", async () => {
  const markdown = [
    "# A page",
    "",
    "```ts",
    'import { createElebneClient } from "@payspec/elebne";',
    "",
    "const elebne = createElebneClient({ secretkey: process.env.ELEBNE_KEY! });",
    "await elebne.listPaymentIntents();",
    "```",
    "",
    "- a list",
    "",
    "  ```ts",
    "  const elebne = 1;",
    "  elebne.listPaymentIntents();",
    "  ```",
  ].join("\n");
  expect(await errorsIn("broken", [{ path: "docs/a.md", markdown }])).toEqual([
    expect.stringMatching(/^docs\/a\.md:6: error TS2561: .*secretkey/),
    expect.stringMatching(/^docs\/a\.md:14: error TS2339: /),
  ]);
});

test("only whole blocks of the language count", () => {
  const markdown = [
    "```tsx",
    "1",
    "```",
    "~~~ts",
    "```",
    "2",
    "~~~",
    "````md",
    "```ts",
    "3",
    "```",
    "````",
    "```ts no-run",
    "4",
    "```",
  ];
  expect(codeBlocks(markdown.join("\n"), "ts")).toEqual([
    { line: 4, code: "```\n2" },
    { line: 13, code: "4" },
  ]);
  expect(() => codeBlocks("text\n```ts\n1", "ts")).toThrow("line 2");
});

/** Compiles each block of the pages as a module of its own. */
async function errorsIn(folder: string, pages: readonly { path: string; markdown: string }[]): Promise<string[]> {
  const modules = pages.flatMap(({ path, markdown }) =>
    codeBlocks(markdown, "ts").map((block) => ({ path, ...block })),
  );
  mkdirSync(join(project.folder, folder));
  for (const [index, { line, code }] of modules.entries()) {
    // The module's lines are the page's.
    writeFileSync(join(project.folder, folder, `${index}.ts`), "\n".repeat(line) + code);
  }
  const errors = await typeCheck(project.folder, folder, "7.0", { types: ["node"] });
  return errors.map((error) =>
    error.replace(/^\w+\/(\d+)\.ts\((\d+),\d+\)/, (_, index, line) => `${modules[Number(index)]?.path}:${line}`),
  );
}
