import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { runCommand, UserError } from "@payspec/commands";
import { bundleSpecs, readApis } from "@payspec/spec-model";
import { describeApi, type DescribedSpec } from "./described-api.ts";
import { landingPage } from "./landing-page.ts";
import { markdownPage } from "./markdown-page.ts";
import { writeReferencePage } from "./write-reference-page.ts";

const usage = `Usage: pnpm docs:build [--out <folder>]

Writes the documentation site: a reference page for each API of redocly.yaml, the vocabulary, and a landing page.
Every page is one file that loads nothing else; open index.html, or serve the folder.

  --out <folder>  a new or empty folder; docs/dist by default, which is emptied first
  --help          print this
`;

const root = join(import.meta.dirname, "../../..");

/** Only our own folder is emptied: a mistyped --out must not cost anyone their files. */
function emptyFolder(out: string | undefined): string {
  const folder = out === undefined ? join(root, "docs/dist") : resolve(out);
  if (out === undefined) rmSync(folder, { recursive: true, force: true });
  if (existsSync(folder) && (!statSync(folder).isDirectory() || readdirSync(folder).length > 0)) {
    throw new UserError(`--out takes a new or empty folder; ${folder} is neither. Name another one.`);
  }
  mkdirSync(folder, { recursive: true });
  return folder;
}

function write(folder: string, name: string, html: string): string {
  writeFileSync(join(folder, name), html);
  return join(folder, name);
}

await runCommand({ usage, options: { out: { type: "string" } } }, async ({ values: { out } }) => {
  const start = performance.now();
  const folder = emptyFolder(out);
  const apis = readApis(root);
  const pages: string[] = [];
  const show = (label: string, page: string, since: number) => {
    pages.push(page);
    const [path, ms] = [relative(process.cwd(), page), performance.now() - since];
    console.log(`${label.padEnd(12)} ${path}  ${size([page])}  ${(ms / 1000).toFixed(1)} s`);
  };

  const described = [];
  for (const [api, document] of await bundleSpecs(root, apis)) {
    const since = performance.now();
    const page = join(folder, api.name, "index.html");
    await writeReferencePage(root, api, document, page);
    // The recommended rules want a title and a description of every spec.
    described.push(describeApi(root, api, document as unknown as DescribedSpec));
    show(api.name, page, since);
  }
  let since = performance.now();
  const vocabulary = markdownPage(readFileSync(join(root, "specs/vocabulary.md"), "utf8"));
  show("vocabulary", write(folder, "vocabulary.html", vocabulary), since);
  since = performance.now();
  show("landing page", write(folder, "index.html", landingPage(described)), since);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    `${pages.length} pages, ${size(pages)} in ${seconds} s: open ${relative(process.cwd(), join(folder, "index.html"))}`,
  );
});

function size(files: readonly string[]): string {
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  return bytes < 100_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
