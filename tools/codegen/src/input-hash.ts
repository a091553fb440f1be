import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { findPackageJSON } from "node:module";
import { dirname, join, relative, sep } from "node:path";
import { type Api, CONFIG_FILE } from "@payspec/spec-model";
import { toolVersion } from "@payspec/commands";

/** What lint, bundle and format read beside the spec itself, from the repository's root. */
const sharedInputs = [
  CONFIG_FILE,
  ".redocly.lint-ignore.yaml",
  ".oxfmtrc.json",
  ".oxfmtrc.jsonc",
  ".editorconfig",
  "tools/spec-rules",
];

const tools = ["@redocly/openapi-core", "openapi-typescript", "oxfmt", "typescript", "yaml"];

/** Makes the hash of everything that the files of a provider are made from. It changes when any of it does. */
export function inputHasher(root: string): (api: Api) => string {
  const shared = createHash("sha256");
  for (const input of sharedInputs) addFiles(shared, root, join(root, input));
  for (const folder of generatorPackages()) addFiles(shared, folder, join(folder, "src"));
  shared.update(JSON.stringify([process.version, tools.map((tool) => toolVersion(tool, import.meta.url))]));
  const sharedHash = shared.digest("hex");
  return (api) => {
    const hash = createHash("sha256").update(sharedHash);
    addFiles(hash, root, join(root, dirname(api.root)));
    return hash.digest("hex");
  };
}

/** The folders of the generator's own package and of those in the workspace that it is made of. */
function generatorPackages(manifest = join(import.meta.dirname, "../package.json"), found = new Set<string>()) {
  found.add(dirname(manifest));
  const { dependencies = {} } = JSON.parse(readFileSync(manifest, "utf8")) as { dependencies?: object };
  for (const [name, range] of Object.entries(dependencies)) {
    const path = String(range).startsWith("workspace:") ? findPackageJSON(name, manifest) : undefined;
    if (path !== undefined && !found.has(dirname(path))) generatorPackages(path, found);
  }
  return found;
}

/** Adds the file, or all files of the folder, each with its path from `root`; adds nothing where there is none. */
function addFiles(hash: ReturnType<typeof createHash>, root: string, path: string): void {
  if (!existsSync(path)) return;
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
      if (entry.isDirectory()) return filesIn(path);
      return entry.isFile() ? [path] : [];
    });
}
