import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

/** The files that the runtimes load, in `dist/`. */
export const entries = {
  process: fileURLToPath(new URL("../dist/process.js", import.meta.url)),
  worker: fileURLToPath(new URL("../dist/worker.js", import.meta.url)),
  page: fileURLToPath(new URL("../dist/page.js", import.meta.url)),
};

/**
 * Writes the entries: the built runtime package is left for Node.js, Deno and Bun to resolve, and is part of the file
 * where people bundle.
 */
export async function bundle(): Promise<void> {
  if (!existsSync(new URL("../node_modules/@payspec/runtime/dist/index.js", import.meta.url))) {
    throw new Error("@payspec/runtime is not built, and the runtimes load what is built. Run: pnpm build");
  }
  for (const [name, file] of Object.entries(entries)) {
    const build = await rolldown({
      input: fileURLToPath(new URL(`entry-${name}.ts`, import.meta.url)),
      platform: name === "process" ? "node" : "browser",
      external: name === "process" ? ["@payspec/runtime"] : [],
    });
    await build.write({ file, format: "esm" });
    await build.close();
  }
}
