import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Api, redoclyMessage } from "@payspec/spec-model";
import { runTool, temporaryFolder } from "@payspec/commands";
import { explainExtensions } from "./explain-extensions.ts";

const template = join(import.meta.dirname, "../theme/reference.hbs");

/** Writes the reference page of an API: one file that needs no network. */
export async function writeReferencePage(root: string, api: Api, document: object, output: string): Promise<void> {
  using folder = temporaryFolder("docs");
  const spec = join(folder.path, `${api.name}.json`);
  writeFileSync(spec, JSON.stringify(explainExtensions({ ...document })));
  const args = [spec, "--inlineBundle", `--template=${template}`, `--output=${output}`];
  const { exitCode, stderr } = await runTool("redocly", ["build-docs", ...args], { cwd: root });
  if (exitCode !== 0) throw new Error(`The page of ${api.root} could not be made:\n${redoclyMessage(root, stderr)}`);
  writeFileSync(output, withHashLinks(readFileSync(output, "utf8")));
}

/** Redoc renders menu links as paths of a server; in a browser it uses the hash, which a file has too. */
function withHashLinks(html: string): string {
  const script = html.indexOf('<script type="module">');
  return html.slice(0, script).replaceAll('href="/', 'href="#/') + html.slice(script);
}
