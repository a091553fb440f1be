import { globSync } from "node:fs";
import { join } from "node:path";
import type { Manifest } from "./read-manifest.ts";

/** One way into a package. */
export interface EntryPoint {
  /** The key in `exports`: `.` or `./mismatches`. */
  readonly subpath: string;
  /** The name of its files in `dist`: `index` or `mismatches`. */
  readonly name: string;
  /** The path of its source module. */
  readonly source: string;
}

/**
 * The entry points that a package exports, each with its source: `.` is `src/index.ts`, and `./x` is the one `x.ts`, or
 * `x/index.ts`, below `src`, in whatever folder.
 *
 * @throws Error when a source is missing, or is not the only one of its name
 */
export function entryPoints(folder: string, { exports }: Pick<Manifest, "exports">): EntryPoint[] {
  const subpaths = Object.keys(exports).filter((subpath) => subpath !== "./package.json");
  return subpaths.map((subpath) => {
    const name = subpath === "." ? "index" : subpath.slice("./".length);
    const patterns = subpath === "." ? ["index.ts"] : [`**/${name}.ts`, `**/${name}/index.ts`];
    const [source, ...others] = globSync(patterns, { cwd: join(folder, "src") }).toSorted();
    if (source === undefined) {
      throw new Error(
        `"exports" has "${subpath}", but ${folder} has no source for it: src/${patterns.join(" or src/")}.`,
      );
    }
    if (others.length > 0) {
      throw new Error(
        `"${subpath}" of ${folder} could be any of ${[source, ...others].join(", ")}. Rename all but one.`,
      );
    }
    return { subpath, name, source: join(folder, "src", source) };
  });
}
