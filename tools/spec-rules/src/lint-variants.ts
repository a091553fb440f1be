import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse, stringify } from "yaml";

/** Replaces a text that stands once in a file; without `from` the file is new. */
export interface Edit {
  readonly file: string;
  readonly from?: string;
  readonly to: string;
}

/** What the linter found, with the text of the line it points at. */
export interface Problem {
  readonly rule: string;
  readonly file: string;
  readonly line: string;
  readonly message: string;
}

const acme = fileURLToPath(new URL("../fixtures/acme", import.meta.url));
const plugin = fileURLToPath(new URL("./plugin.ts", import.meta.url));
const config = fileURLToPath(new URL("../../../redocly.yaml", import.meta.url));
const cli = createRequire(import.meta.url).resolve("@redocly/cli/bin/cli.js");

/**
 * Lints one edited copy of the good spec per variant with the repository's own configuration, all in one process,
 * and lists the problems of each.
 */
export function lintVariants(variants: readonly (readonly Edit[])[]): Problem[][] {
  // The real path, because Redocly names files relative to it.
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "spec-rules-")));
  try {
    for (const [index, edits] of variants.entries()) {
      cpSync(acme, join(folder, `${index}`), { recursive: true });
      for (const edit of edits) apply(edit, join(folder, `${index}`));
    }
    const apis = Object.fromEntries(variants.map((_, index) => [index, { root: `${index}/openapi.yaml` }]));
    const settings = { ...parse(readFileSync(config, "utf8")), apis, plugins: [plugin] };
    writeFileSync(join(folder, "redocly.yaml"), stringify(settings));

    const command = [cli, "lint", "--format=github-actions"];
    const { stdout, stderr } = spawnSync(process.execPath, command, { cwd: folder, encoding: "utf8" });
    const linted = stderr.match(/openapi\.yaml: validated in/g)?.length ?? 0;
    if (linted !== variants.length) throw new Error(`Linted ${linted} of ${variants.length} variants:\n${stderr}`);

    const lines = stdout.split("\n").filter(Boolean);
    return variants.map((_, index) =>
      lines.filter((line) => line.includes(`,file=${index}/`)).map((line) => problemOf(line, join(folder, `${index}`))),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function apply({ file, from, to }: Edit, folder: string) {
  const path = join(folder, file);
  if (!from) return writeFileSync(path, to);
  const parts = readFileSync(path, "utf8").split(from);
  if (parts.length !== 2) throw new Error(`"${from}" stands ${parts.length - 1} times in ${file}, not once.`);
  writeFileSync(path, parts.join(to));
}

/** Reads one line of GitHub's format, the only one of Redocly's that is a line per problem with its place. */
function problemOf(line: string, folder: string): Problem {
  const [, rule = "", file = "", number, message = ""] =
    /^::error title=(.+?),file=\d+\/(.+?),line=(\d+),.*?::(.*)$/.exec(line) ?? [];
  const text = readFileSync(join(folder, file), "utf8").split("\n")[Number(number) - 1] ?? "";
  // What follows the first paragraph is a link to Redocly's page.
  const [paragraph = ""] = message.split("%0A%0A");
  return { rule, file, line: text.trim(), message: paragraph.replaceAll("%25", "%") };
}
