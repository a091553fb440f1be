import { join } from "node:path";
import { type OutputChunk, type OutputOptions, type Plugin, rolldown } from "rolldown";
import type { EntryPoint } from "./entry-points.ts";

/** What the bundled code exports, by the name of the entry point. */
export type ExportedNames = ReadonlyMap<string, readonly string[]>;

/**
 * Writes the code of each entry point as `dist/<name>.js` (ESM) and `dist/<name>.cjs` (CommonJS), readable, each with a
 * source map that holds the sources. What several entry points share is in `shared`.
 *
 * @param external the packages that stay imports; any other import of a package is an error
 */
export async function bundleCode(
  folder: string,
  entries: readonly EntryPoint[],
  external: readonly string[],
): Promise<ExportedNames> {
  const build = await rolldown({
    input: inputs(entries),
    cwd: folder,
    // No Node built-ins, no `process`: what is published runs wherever there is `fetch`.
    platform: "neutral",
    external: (id) => external.some((name) => id === name || id.startsWith(`${name}/`)),
    transform: { target: "es2022" },
    plugins: [defaultOfCommonJs],
    tsconfig: false,
    // An import that cannot be resolved, or a cycle that breaks at run time, is a defect of the package.
    onLog: (level, log) => {
      if (level === "warn") throw new Error(log.message);
    },
  });
  try {
    const common = {
      dir: join(folder, "dist"),
      sourcemap: true,
      minifyInternalExports: false,
      codeSplitting: { groups: [{ name: "shared", minShareCount: 2 }] },
    } satisfies OutputOptions;
    const { output } = await build.write({
      ...common,
      format: "esm",
      entryFileNames: "[name].js",
      chunkFileNames: "[name].js",
    });
    await build.write({ ...common, format: "cjs", entryFileNames: "[name].cjs", chunkFileNames: "[name].cjs" });
    const chunks = output.filter((file): file is OutputChunk => file.type === "chunk" && file.isEntry);
    return new Map(chunks.map((chunk) => [chunk.name, chunk.exports]));
  } finally {
    await build.close();
  }
}

/**
 * Lets the CommonJS output take `exports.default` of a dependency that says `__esModule`, such as openapi-fetch, as the ESM
 * output takes its default export. rolldown takes all of `exports` instead where the nearest `package.json` of a module
 * has `"type": "module"`, so the modules are resolved without theirs.
 *
 * @see https://github.com/rolldown/rolldown/issues/10800
 */
const defaultOfCommonJs: Plugin = {
  name: "default-of-common-js",
  async resolveId(source, importer, options) {
    const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
    if (resolved === null || resolved.external) return resolved;
    if (/^[^./]/.test(source) && importer !== undefined) {
      this.error(`${importer} imports "${source}", which is not among the dependencies of its package.json.`);
    }
    // As the manifest says of all modules.
    return { id: resolved.id, moduleSideEffects: false };
  },
};

/** The entry points as rolldown takes them. */
export function inputs(entries: readonly Pick<EntryPoint, "name" | "source">[]): Record<string, string> {
  return Object.fromEntries(entries.map(({ name, source }) => [name, source]));
}
