import { copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundleSpecs, findRoot, identifierOf, providerName, readApis, sensitiveNames } from "@payspec/spec-model";
import { rolldown } from "rolldown";
import { compileDefinition } from "./compile-definition.ts";
import { compileValidators } from "./compile-validators.ts";
import { partsOf, type Signer, webhooksModule } from "./webhooks-module.ts";

/**
 * Builds the package: compiles each spec of `redocly.yaml` to `src/gen/<provider>`, then bundles all of it into few files,
 * so that it starts fast.
 */
const folder = join(import.meta.dirname, "..");
const gen = join(folder, "src/gen");
const dist = join(folder, "dist");

const root = findRoot(folder);
const apis = readApis(root);
const bundles = await bundleSpecs(root, apis);
rmSync(gen, { recursive: true, force: true });
const signers: Signer[] = [];
for (const [api, bundle] of bundles) {
  const { name, outputFolder } = api;
  // A bundle is a JSON object; its type in the generator names the parts that the generator reads.
  const document = bundle as Readonly<Record<string, unknown>>;
  const definition = compileDefinition(name, document, sensitiveNames(document, api));
  const { requests, responses } = compileValidators(document, definition.operations);
  const target = join(gen, name);
  mkdirSync(target, { recursive: true });
  // For the tests, which hold the sandbox against the spec itself; it is not part of the package.
  writeFileSync(join(target, "bundle.json"), JSON.stringify(document));
  // Parsing JSON is faster than evaluating the same as an object literal.
  const json = JSON.stringify(JSON.stringify(definition));
  write(
    target,
    "definition",
    `export const definition = JSON.parse(${json});\n`,
    "definition: Definition",
    "definition",
  );
  const validators = "validators: Readonly<Record<string, Validator>>";
  write(target, "requests", requests, validators, "provider-spec");
  write(target, "responses", responses, validators, "provider-spec");
  // The types of the events are those of the client.
  copyFileSync(join(root, outputFolder, "types.ts"), join(target, "types.ts"));
  if (definition.signature !== undefined) {
    const title = providerName(name, bundle);
    signers.push({ name, title, word: identifierOf(title), ...partsOf(definition.signature) });
  }
}
writeFileSync(join(gen, "webhooks.ts"), webhooksModule(signers));
writeFileSync(join(gen, "specs.ts"), specsModule(apis.map(({ name }) => name)));

rmSync(dist, { recursive: true, force: true });
const build = await rolldown({
  input: Object.fromEntries(["index", "server", "cli"].map((name) => [name, join(folder, `src/${name}.ts`)])),
  platform: "node",
  external: [/^node:/, /^hono/, /^@hono/],
  resolve: { extensionAlias: { ".js": [".ts", ".js"] } },
});
await build.write({
  dir: dist,
  format: "esm",
  minify: { mangle: false, compress: false },
  chunkFileNames: "[name]-[hash].js",
});
await build.close();

/** Writes a module with the types of its one export. */
function write(target: string, name: string, code: string, exported: string, typesOf: string): void {
  writeFileSync(join(target, `${name}.js`), code);
  const type = /: .*?(\w+)>*$/.exec(exported)?.[1];
  writeFileSync(
    join(target, `${name}.d.ts`),
    `import type { ${type} } from "../../spec/${typesOf}.js";\n\nexport declare const ${exported};\n`,
  );
}

/** Each provider's spec is loaded when it is first used. */
function specsModule(providers: readonly string[]): string {
  const entries = providers.map(
    (name) => `  ${JSON.stringify(name)}: async () => {
    const [{ definition }, requests, responses] = await Promise.all([
      import("./${name}/definition.js"),
      import("./${name}/requests.js"),
      import("./${name}/responses.js"),
    ]);
    return { definition, requests: requests.validators, responses: responses.validators };
  },`,
  );
  return `import type { ProviderSpec } from "../spec/provider-spec.js";

/** The providers of the sandbox. */
export type ProviderName = ${providers.map((name) => JSON.stringify(name)).join(" | ")};

/** Loads the compiled spec of a provider. */
export const specs: Readonly<Record<ProviderName, () => Promise<ProviderSpec>>> = {
${entries.join("\n")}
};
`;
}
