import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { bundleCode, type ExportedNames } from "./bundle-code.ts";
import { bundleTypes } from "./bundle-types.ts";
import { entryPoints } from "./entry-points.ts";
import { manifestFields } from "./manifest-fields.ts";
import { type Manifest, readManifest } from "./read-manifest.ts";

/**
 * Builds a package into its `dist` from the entry points that its `package.json` exports.
 *
 * @param folder the path of the package
 * @throws Error when `package.json` does not say where the built files are, or the sources cannot be built
 */
export async function buildPackage(folder: string): Promise<void> {
  const manifest = readManifest(folder);
  const entries = entryPoints(folder, manifest);
  checkFields(manifest, manifestFields(entries));
  rmSync(join(folder, "dist"), { recursive: true, force: true });
  const external = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
  const [exported] = await Promise.all([bundleCode(folder, entries, external), bundleTypes(folder, entries)]);
  writeNodeModules(folder, exported);
}

function checkFields(manifest: Manifest, expected: ReturnType<typeof manifestFields>): void {
  const { main, types, typesVersions, exports } = manifest;
  const actual = { main, types, ...(typesVersions !== undefined && { typesVersions }), exports };
  // The order of conditions decides which one is taken, and only the text tells it.
  if (isDeepStrictEqual(actual, expected) && JSON.stringify(exports) === JSON.stringify(expected.exports)) return;
  throw new Error(
    `The package.json of ${manifest.name} must say where its files are built:\n${JSON.stringify(expected, undefined, 2)}`,
  );
}

/** Writes what Node's `import` gets: the names of the module that `require` gets. */
function writeNodeModules(folder: string, exported: ExportedNames): void {
  for (const [name, names] of exported) {
    const list = names.map((each) => `  ${each},\n`).join("");
    writeFileSync(
      join(folder, "dist", `${name}.node.js`),
      `// One copy for a process, whether it is imported or required.\nexport {\n${list}} from "./${name}.cjs";\n`,
    );
  }
}
