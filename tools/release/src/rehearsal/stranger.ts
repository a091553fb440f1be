import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createRequire, stripTypeScriptTypes } from "node:module";
import { execute, runTool, UserError } from "@payspec/commands";
import { programOf } from "@payspec/every-platform/program-of";

/** The package managers that a stranger may have. */
export type Manager = "npm" | "pnpm" | "yarn" | "bun";

/** A project of somebody who knows nothing but the names of the packages. */
export interface Stranger {
  readonly folder: string;
  /** Adds packages from the registry, with the manager that the project uses. */
  add(...packages: readonly string[]): Promise<void>;
  /** The version of an installed package. */
  versionOf(name: string): string;
}

const YARN = createRequire(import.meta.url).resolve("yarn/bin/yarn.js");

/** How each manager adds packages. Scripts of packages do not run: none of ours needs one. */
const ADD: Readonly<Record<Manager, (folder: string) => readonly [command: string, ...args: string[]]>> = {
  npm: () => ["npm", "install", "--no-audit", "--no-fund", "--ignore-scripts"],
  pnpm: () => ["pnpm", "add", "--ignore-scripts", "--ignore-workspace"],
  yarn: (folder) => [
    process.execPath,
    YARN,
    "add",
    "--ignore-scripts",
    "--non-interactive",
    "--cache-folder",
    join(folder, ".yarn-cache"),
  ],
  bun: () => [programOf("bun"), "add", "--ignore-scripts"],
};

/** Makes an empty project that has its packages from a registry. */
export function createStranger(folder: string, manager: Manager, registry: string): Stranger {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "name": "stranger", "private": true, "type": "module" }\n');
  writeFileSync(join(folder, ".npmrc"), `registry=${registry}\n`);
  writeFileSync(join(folder, "bunfig.toml"), `[install]\nregistry = "${registry}"\n`);
  const env = {
    ...process.env,
    npm_config_registry: registry,
    npm_config_update_notifier: "false",
    // What an earlier rehearsal published under the same version must not come back.
    npm_config_cache: join(folder, ".npm-cache"),
    YARN_REGISTRY: registry,
    BUN_INSTALL_CACHE_DIR: join(folder, ".bun-cache"),
  };
  return {
    folder,
    async add(...packages) {
      const [command, ...args] = ADD[manager](folder);
      const { exitCode, stdout, stderr } = await execute(command, [...args, ...packages], { cwd: folder, env });
      if (exitCode !== 0) throw new UserError(`${manager} could not add ${packages.join(", ")}:\n${stdout}${stderr}`);
    },
    versionOf(name) {
      const manifest = readFileSync(join(folder, "node_modules", name, "package.json"), "utf8");
      return (JSON.parse(manifest) as { readonly version: string }).version;
    },
  };
}

/** How a TypeScript project may resolve modules. */
const MODULE_SETTINGS = {
  nodenext: { module: "nodenext", moduleResolution: "nodenext" },
  bundler: { module: "esnext", moduleResolution: "bundler" },
  node16: { module: "node16", moduleResolution: "node16" },
} as const;

export type ModuleSetting = keyof typeof MODULE_SETTINGS;

export const moduleSettings = Object.keys(MODULE_SETTINGS) as ModuleSetting[];

/**
 * Checks the types of a file in the project, without `skipLibCheck`.
 *
 * @throws UserError with what the compiler says
 */
export async function checkTypes({ folder }: Stranger, setting: ModuleSetting, source: string): Promise<void> {
  const compilerOptions = {
    ...MODULE_SETTINGS[setting],
    target: "es2022",
    lib: ["es2022", "dom", "dom.iterable", "esnext.disposable"],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
  };
  writeFileSync(join(folder, "shop.ts"), source);
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["shop.ts"] }));
  const { exitCode, stdout } = await runTool("tsc", ["--pretty", "false", "-p", folder], { cwd: folder });
  if (exitCode !== 0) throw new UserError(`The types of the packages do not compile with "${setting}":\n${stdout}`);
}

/** Writes the JavaScript of a TypeScript file into the project. */
export function writeStripped({ folder }: Stranger, name: string, file: string): void {
  writeFileSync(join(folder, name), stripTypeScriptTypes(readFileSync(file, "utf8")));
}
