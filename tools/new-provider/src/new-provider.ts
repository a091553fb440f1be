import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { progress, run, runCommand, runTool, UserError } from "@payspec/commands";
import { addApi } from "./add-api.ts";
import { fillTemplate, type NewProvider } from "./fill-template.ts";
import { newProviderCommand, readImport, readProvider } from "./read-provider.ts";
import { undoKilledRun, undoOnExit } from "./undo-record.ts";

const root = join(import.meta.dirname, "../../..");

/** Writes files below a folder of the repository. */
function write(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    const file = join(root, folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

async function format(...paths: string[]): Promise<void> {
  const { exitCode, stderr } = await runTool("oxfmt", paths, { cwd: root });
  if (exitCode !== 0) throw new UserError(`${paths.join(", ")} could not be formatted:\n${stderr.trim()}`);
}

async function addProvider(provider: NewProvider): Promise<void> {
  const { name, title } = provider;
  const spec = `specs/${name}`;
  const client = `packages/${name}`;
  const changeset = `.changeset/${name}-first-release.md`;
  const taken = [spec, client, changeset].filter((path) => existsSync(join(root, path)));
  if (taken.length > 0) {
    throw new UserError(`The name ${name} is taken; there is already ${taken.join(", ")}. Choose another.`);
  }
  const config = addApi(readFileSync(join(root, "redocly.yaml"), "utf8"), name);

  const keep = undoOnExit(root, [spec, client, changeset], ["redocly.yaml", "pnpm-lock.yaml"]);
  write(spec, fillTemplate("spec", provider));
  write(client, fillTemplate("package", provider));
  copyFileSync(join(root, "LICENSE"), join(root, client, "LICENSE"));
  const release = `---\n"@payspec/${name}": minor\n---\n\nFirst release: a typed client for the ${title} API.\n`;
  write(
    ".",
    new Map([
      ["redocly.yaml", config],
      [changeset, release],
    ]),
  );
  await format(spec, client, changeset, "redocly.yaml");
  progress(`▶ install @payspec/${name} in the workspace`);
  // Where CI is set, pnpm would refuse to add the package to the lockfile.
  await run("pnpm", ["install", "--no-frozen-lockfile", "--prefer-offline"], root);
  progress(`▶ generate ${client}/src/gen`);
  await run(process.execPath, ["tools/codegen/src/generate.ts", name], root);
  keep();

  process.stdout.write(`Added ${title}:
  ${spec}/  the API: a placeholder with one resource, payments
  ${client}/  the client @payspec/${name}, its README and journey
  ${changeset}
  redocly.yaml and pnpm-lock.yaml  one entry each

Next:
  1. Describe the API in ${spec} from the provider's documentation, as specs/README.md says.
     Replace each evidence "inferred" that speaks of the scaffold.
  2. Write down the same in ${client}/test/facts.yaml, from the documentation and not from the spec.
  3. pnpm generate ${name}
  4. Make ${client}/README.md and test/journey.ts tell of the new operations; add a row to README.md.
  5. pnpm check && pnpm test
  6. Write in ${changeset} what the client is for.
`);
}

/** Makes a draft of a provider from its own document. */
async function addImported(provider: NonNullable<ReturnType<typeof readImport>>): Promise<void> {
  const { name, title, pascal, from } = provider;
  const spec = `specs/${name}`;
  const client = `packages/${name}`;
  const taken = [spec, client].filter((path) => existsSync(join(root, path)));
  if (taken.length > 0) {
    throw new UserError(`The name ${name} is taken; there is already ${taken.join(", ")}. Choose another.`);
  }
  const { openItems, readDocument } = await import("./import/add-draft.ts");
  const imported = await readDocument(root, resolve(process.env["INIT_CWD"] ?? process.cwd(), from), provider);
  const config = addApi(readFileSync(join(root, "redocly.yaml"), "utf8"), name);
  const keep = undoOnExit(root, [spec, client], ["redocly.yaml", "pnpm-lock.yaml"]);
  write(spec, imported.files);
  const baseUrl = "https://api.acme.example";
  const template = fillTemplate("package", { name, title, pascal, baseUrl, auth: "bearer" });
  const kept = new Map([...template].filter(([path]) => !path.startsWith("test/")));
  kept.set(
    "package.json",
    (kept.get("package.json") ?? "").replace('  "license":', '  "private": true,\n  "license":'),
  );
  kept.set(
    "README.md",
    `# @payspec/${name}\n\nA draft of a typed client for the ${title} API, made from its OpenAPI document: see \`${spec}/todo.md\`.\n`,
  );
  write(client, kept);
  copyFileSync(join(root, "LICENSE"), join(root, client, "LICENSE"));
  write(".", new Map([["redocly.yaml", config]]));
  const items = await openItems(root, provider, imported);
  await format(spec, client, "redocly.yaml");
  progress(`▶ install @payspec/${name} in the workspace`);
  await run("pnpm", ["install", "--no-frozen-lockfile", "--prefer-offline"], root);
  progress(`▶ generate ${client}/src/gen`);
  await run(process.execPath, ["tools/codegen/src/generate.ts", name], root);
  keep();
  const confirmed = [...imported.decisions.values()].reduce((sum, lines) => sum + lines.length, 0);
  process.stdout.write(`Made a draft of ${title} from ${from}: ${imported.operations} operations.
  ${spec}/todo.md  ${confirmed} decisions to confirm, ${items.length} open items of ${new Set(items.map(({ rule }) => rule)).size} rules
  ${client}/  the client @payspec/${name}, which cannot be published yet
`);
}

await runCommand(newProviderCommand, async (parsed) => {
  const imported = readImport(parsed);
  if (imported !== undefined) {
    undoKilledRun(root);
    await addImported(imported);
    return;
  }
  const provider = readProvider(parsed);
  const undone = undoKilledRun(root);
  if (undone.length > 0) progress(`Undid what a killed run left: ${undone.join(", ")}`);
  await addProvider(provider);
});
