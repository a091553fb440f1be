import { existsSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { dirname, join, relative, resolve, sep } from "node:path";
import { type Importer, importVisitors, type RuleContext } from "./oxlint.ts";

/** The parts of a `package.json` that say what a package may import. */
interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/**
 * The lint rule `payspec/declared-imports`: a package imports its own files by relative path, and everything else by
 * the name of a package that its `package.json` declares. Turbo reads those declarations: an import that they do not
 * tell is not checked again when the imported file changes.
 */
export const declaredImports = {
  create(context: RuleContext) {
    const here = dirname(context.filename);
    const folder = packageFolder(here);
    const manifest = readManifest(folder);
    const names = namesFor(context.filename, folder, manifest);

    function check(node: Importer): void {
      const specifier = node.source?.value;
      if (typeof specifier !== "string" || isBuiltin(specifier)) return;
      const message = specifier.startsWith(".") ? leavesPackage(specifier) : isUndeclared(specifier);
      if (message !== undefined) context.report({ node, message });
    }

    function leavesPackage(specifier: string): string | undefined {
      const owner = packageFolder(dirname(resolve(here, specifier)));
      if (owner === folder) return undefined;
      const { name } = readManifest(owner);
      return `${specifier} leads out of ${manifest.name}. Import ${name} by its name, and declare it in ${manifestPath(folder)}.`;
    }

    function isUndeclared(specifier: string): string | undefined {
      const name = specifier
        .split("/")
        .slice(0, specifier.startsWith("@") ? 2 : 1)
        .join("/");
      return names.has(name) ? undefined : `${name} is not declared. Add it to ${manifestPath(folder)}.`;
    }

    return importVisitors(check);
  },
};

/** What a file may import. What is published must not import what its users do not install. */
function namesFor(file: string, folder: string, manifest: Manifest): ReadonlySet<string> {
  const { name, dependencies, peerDependencies, devDependencies } = manifest;
  const isPublished =
    manifest.private !== true && file.startsWith(join(folder, "src") + sep) && !file.endsWith(".test.ts");
  const groups = [dependencies, peerDependencies, isPublished ? {} : devDependencies];
  return new Set([name, ...groups.flatMap((group) => Object.keys(group ?? {}))]);
}

/** The nearest folder, from `folder` upward, with a `package.json`. */
function packageFolder(folder: string): string {
  return existsSync(join(folder, "package.json")) ? folder : packageFolder(dirname(folder));
}

function readManifest(folder: string): Manifest {
  // pnpm has read the file when it installed the workspace.
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
}

function manifestPath(folder: string): string {
  return relative(process.cwd(), join(folder, "package.json"));
}
