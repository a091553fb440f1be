import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { rolldown } from "rolldown";
import { dts } from "rolldown-plugin-dts";
import { inputs } from "./bundle-code.ts";
import type { EntryPoint } from "./entry-points.ts";

const tsc = fileURLToPath(new URL("../node_modules/typescript/bin/tsc", import.meta.url));
const baseConfig = fileURLToPath(new URL("../../../tsconfig.base.json", import.meta.url));

/**
 * Writes the declarations of each entry point, whole, as `dist/<name>.d.ts` and `dist/<name>.d.cts`. Each refers to the
 * declarations of the same kind that a dependency has: to TypeScript, those of the other kind are other types.
 *
 * @throws Error with the compiler's messages, when the sources do not compile without Node's types
 */
export async function bundleTypes(folder: string, entries: readonly EntryPoint[]): Promise<void> {
  const declarations = mkdtempSync(join(tmpdir(), "payspec-types-"));
  try {
    await emitDeclarations(folder, entries, declarations);
    const build = await rolldown({
      input: inputs(
        entries.map(({ name, source }) => ({
          name,
          source: join(declarations, relative(join(folder, "src"), source)).replace(/\.ts$/, ".d.ts"),
        })),
      ),
      external: /^[^./]/,
      plugins: [dts({ dtsOnly: true, tsconfig: false, generator: "oxc" })],
    });
    for (const extension of ["ts", "cts"]) {
      await build.write({
        dir: join(folder, "dist"),
        entryFileNames: `[name].${extension}`,
        chunkFileNames: `[name].${extension}`,
        minifyInternalExports: false,
        codeSplitting: { groups: [{ name: "shared.d", minShareCount: 2 }] },
      });
    }
    await build.close();
  } finally {
    rmSync(declarations, { recursive: true, force: true });
  }
}

/** Compiles what the entry points reach into one declaration file per module. */
async function emitDeclarations(folder: string, entries: readonly EntryPoint[], outDir: string): Promise<void> {
  const config = join(outDir, "tsconfig.json");
  const compilerOptions = {
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: join(folder, "src"),
    outDir,
  };
  writeFileSync(
    config,
    JSON.stringify({ extends: baseConfig, compilerOptions, files: entries.map(({ source }) => source) }),
  );
  await promisify(execFile)(process.execPath, [tsc, "-p", config, "--pretty", "false"], { cwd: folder }).catch(
    ({ stdout, stderr }: { stdout: string; stderr: string }) => {
      throw new Error(`The types do not compile:\n${stdout}${stderr}`.trimEnd());
    },
  );
}
