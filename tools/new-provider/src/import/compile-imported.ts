import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { generateSources } from "@payspec/codegen/generate-sources";
import { runTool } from "@payspec/commands";
import { bundleSpecs } from "@payspec/spec-model";
import type { ImportedSpec } from "./import-document.ts";

/** A client that was generated and compiled. */
export interface CompiledImport {
  /** The path of its module. */
  readonly client: string;
  /** The path of its bundled spec, in JSON. */
  readonly bundle: string;
}

const compilerOptions = {
  target: "es2022",
  lib: ["es2023", "dom", "dom.iterable"],
  module: "nodenext",
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  outDir: "out",
  rootDir: "src",
};

/**
 * Writes imported specs into a folder, generates their clients and compiles them, as a package would: the tests and the
 * proof of the importer call them.
 *
 * @throws Error with the compiler's messages
 */
export async function compileImported(
  folder: string,
  specs: ReadonlyMap<string, ImportedSpec>,
): Promise<Map<string, CompiledImport>> {
  // So that the generated code finds the runtime.
  symlinkSync(join(import.meta.dirname, "../../node_modules"), join(folder, "node_modules"));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["src"] }));
  const compiled = new Map<string, CompiledImport>();
  for (const [title, { files }] of specs) {
    const spec = join(folder, "specs", title);
    for (const [path, text] of files) {
      mkdirSync(dirname(join(spec, path)), { recursive: true });
      writeFileSync(join(spec, path), text);
    }
    const api = { name: title.toLowerCase(), root: `specs/${title}/openapi.yaml`, outputFolder: `src/${title}` };
    const document = (await bundleSpecs(folder, [api])).get(api);
    if (document === undefined) throw new Error(`${title} was not bundled`);
    mkdirSync(join(folder, "src", title), { recursive: true });
    const sources = Object.entries(await generateSources(document, api));
    for (const [name, text] of sources) writeFileSync(join(folder, "src", title, name), text);
    const bundle = join(spec, "bundle.json");
    writeFileSync(bundle, JSON.stringify(document));
    compiled.set(title, { client: join(folder, "out", title, "client.js"), bundle });
  }
  const { exitCode, stdout } = await runTool("tsc", ["--project", folder], { cwd: folder });
  if (exitCode !== 0) throw new Error(`What was generated does not compile:\n${stdout}`);
  return compiled;
}
