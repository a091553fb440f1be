import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { execute, temporaryFolder } from "@payspec/commands";

const config = join(import.meta.dirname, "../../../.oxlintrc.json");
const oxlint = join(dirname(createRequire(import.meta.url).resolve("oxlint/package.json")), "bin/oxlint");

/** A folder outside the repository that is linted by the repository's rules. */
export interface LintedFolder {
  /** Writes a file: text as it is, an object as JSON. */
  write(path: string, content: string | object): void;
  /** What the rules whose names match say of a file with this content, which is removed again. */
  lint(path: string, code: string, rules: RegExp): Promise<string[]>;
  remove(): void;
}

/** Makes an empty one. */
export function createLintedFolder(): LintedFolder {
  const folder = temporaryFolder("lint");
  const write = (path: string, content: string | object) => {
    mkdirSync(dirname(join(folder.path, path)), { recursive: true });
    writeFileSync(join(folder.path, path), typeof content === "string" ? content : JSON.stringify(content));
  };
  return {
    write,
    async lint(path, code, rules) {
      write(path, code);
      const args = [oxlint, "-c", config, "--format=json", path];
      const { stdout } = await execute(process.execPath, args, { cwd: folder.path });
      rmSync(join(folder.path, path));
      const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string; message: string }[] };
      return diagnostics.filter(({ code: rule }) => rules.test(rule)).map(({ message }) => message);
    },
    remove: () => folder[Symbol.dispose](),
  };
}
