import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The folder names under `packages/` of what npm gets: the packages that are not private. */
export function publishedPackages(root: string): string[] {
  return readdirSync(join(root, "packages")).filter((folder) => {
    const path = join(root, "packages", folder, "package.json");
    // pnpm has read the file when it installed the workspace.
    return existsSync(path) && !(JSON.parse(readFileSync(path, "utf8")) as { private?: boolean }).private;
  });
}
