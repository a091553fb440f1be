import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { type Api, configFile } from "@payspec/spec-model";
import { toolVersion } from "@payspec/commands";

/** What lint, bundle and format read beside the spec itself, from the repository's root. */
const sharedInputs = [
  configFile,
  ".redocly.lint-ignore.yaml",
  ".oxfmtrc.json",
  ".oxfmtrc.jsonc",
  ".editorconfig",
  "tools/spec-rules",
];

const tools = ["@redocly/cli", "openapi-typescript", "oxfmt", "typescript", "yaml"];

/** Makes the hash of everything that the files of a provider are made from. It changes when any of it does. */
export function inputHasher(root: string): (api: Api) => string {
  const shared = createHash("sha256");
  for (const input of sharedInputs) {
    addFiles(shared, root, join(root, input));
  }
  addFiles(shared, import.meta.dirname, import.meta.dirname);
  shared.update(JSON.stringify([process.version, tools.map((tool) => toolVersion(tool, import.meta.url))]));
  const sharedHash = shared.digest("hex");
  return (api) => {
    const hash = createHash("sha256").update(sharedHash);
    addFiles(hash, root, join(root, dirname(api.root)));
    return hash.digest("hex");
  };
}

/** Adds the file, or all files of the folder, each with its path from `root`; adds nothing where there is none. */
function addFiles(hash: ReturnType<typeof createHash>, root: string, path: string): void {
  if (!existsSync(path)) {
    return;
  }
  const isFolder = statSync(path).isDirectory();
  const files = isFolder ? filesIn(path) : [path];
  for (const file of files) {
    const text = readFileSync(file);
    // The length keeps one file's end from being read as the next one's beginning.
    hash.update(`${relative(root, file).replaceAll(sep, "/")}\0${text.length}\0`).update(text);
  }
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => name !== "node_modules" && name !== ".turbo")
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        return filesIn(path);
      }
      return entry.isFile() ? [path] : [];
    });
}
