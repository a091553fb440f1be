import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";

/** What a module costs the user of a web page. */
export interface BundleSize {
  /** The module, with all it needs, minified. */
  readonly code: string;
  /** Bytes after gzip. */
  readonly gzipped: number;
}

/** Bundles a module of a project for browsers, as an application's build would. */
export async function bundleSize(project: string, name: string, code: string): Promise<BundleSize> {
  const input = join(project, `${name}.js`);
  writeFileSync(input, code);
  const build = await rolldown({ input, platform: "browser", cwd: project });
  try {
    const { output } = await build.generate({ format: "esm", minify: true, codeSplitting: false });
    const bundled = output[0].code;
    return { code: bundled, gzipped: gzipSync(bundled, { level: 9 }).byteLength };
  } finally {
    await build.close();
  }
}
