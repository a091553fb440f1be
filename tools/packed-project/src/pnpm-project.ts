import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "@payspec/commands";
import { emptyProject, type PackedProject } from "./packed-project.ts";

/**
 * Installs tarballs with pnpm in a project of their own: what they depend on is not in its `node_modules`, and cannot be
 * imported, or named by a declaration, from there.
 *
 * @param tarballs the path of each package's tarball, by package name
 * @param direct the packages that the project asks for; the others are there for these alone
 */
export async function createPnpmProject(
  tarballs: ReadonlyMap<string, string>,
  direct: readonly string[],
): Promise<Pick<PackedProject, "folder" | "remove">> {
  const project = emptyProject();
  try {
    const files = Object.fromEntries([...tarballs].map(([name, file]) => [name, `file:${file}`]));
    const dependencies = Object.fromEntries(direct.map((name) => [name, files[name]]));
    writeFileSync(
      join(project.folder, "package.json"),
      JSON.stringify({ name: "consumer", private: true, type: "module", dependencies }),
    );
    // A workspace of its own, where what depends on another tarball gets that one.
    writeFileSync(join(project.folder, "pnpm-workspace.yaml"), JSON.stringify({ overrides: files }));
    await run("pnpm", ["install", "--prefer-offline", "--ignore-scripts"], project.folder);
    return project;
  } catch (error) {
    project.remove();
    throw error;
  }
}
