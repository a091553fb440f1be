import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createPackedProject, createPnpmProject, type PackedProject } from "@payspec/packed-project";
import { readApis } from "@payspec/spec-model";
import { type ProviderPackage, providerPackage } from "../src/provider-package.ts";
import { type CompilerOptions, typeCheck } from "../src/type-check.ts";

const root = join(import.meta.dirname, "../../..");
const packageNames = readApis(root).map(({ name }) => `@payspec/${name}`);

/** A library over our packages, in each layout of `node_modules`. */
const projects = new Map<"npm" | "pnpm", Pick<PackedProject, "folder" | "remove">>();
let described: readonly ProviderPackage[];

beforeAll(async () => {
  const packed = await createPackedProject(["runtime", ...readApis(root).map(({ name }) => name)]);
  projects.set("npm", packed);
  projects.set("pnpm", await createPnpmProject(packed.tarballs, packageNames));
  described = await Promise.all(packageNames.map((name) => providerPackage(packed.folder, name)));
  for (const project of projects.values()) {
    mkdirSync(join(project.folder, "library"));
    for (const provider of described) {
      writeFileSync(join(project.folder, "library", `${provider.name.replace("@payspec/", "")}.ts`), library(provider));
    }
  }
});
afterAll(() => projects.forEach((project) => project.remove()));

/** What a library exports over a provider's package, with all its types inferred: each operation, and all around it. */
function library({ name, factory, operations }: ProviderPackage): string {
  const verify = factory.replace(/^create(\w+)Client$/, "verify$1Webhook");
  const each = Object.entries(operations).map(
    ([id, { pagination }]) => `
export const ${id}Method = client.${id};
export const ${id} = (...options: Parameters<typeof client.${id}>) => client.${id}(...options);
export const ${id}Options = (...options: Parameters<typeof client.${id}>) => options[0];
export const ${id}Data = async (...options: Parameters<typeof client.${id}>) => unwrap(client.${id}(...options));
export const ${id}Refusal = async (...options: Parameters<typeof client.${id}>) => {
  const result = await client.${id}(...options);
  return { result, refusal: refusalOf(result), mismatches: mismatches(result) };
};
${
  pagination === undefined
    ? ""
    : `export const ${id}Pages = (...options: Parameters<typeof client.${id}>) => pages(client.${id}, ...options);
export const ${id}Items = (...options: Parameters<typeof client.${id}>) => items(client.${id}, ...options);
`
}`,
  );
  return `import { ${factory}, isRefusedError, items, pages, PaySpecError, refusalOf, unwrap, ${verify}, WebhookError, webhookReceiver } from "${name}";
import { mismatches } from "${name}/mismatches";

export const make = (options: Parameters<typeof ${factory}>[0]) => ${factory}(options);
export const options = (given: Parameters<typeof ${factory}>[0]) => given;
export const client = make({ secretKey: "" });
export const verify = (...delivery: Parameters<typeof ${verify}>) => ${verify}(...delivery);
export const receive = (settings: Parameters<typeof ${verify}>[1]) =>
  webhookReceiver({ verify: (request) => ${verify}(request, settings), async handle() {} });
export const problem = (error: unknown) =>
  error instanceof PaySpecError || error instanceof WebhookError || isRefusedError(error) ? error : undefined;
${each.join("")}`;
}

/** The compiler's errors, and the declarations that it has written. */
async function emit(layout: "npm" | "pnpm", version: "5.9" | "7.0", options: CompilerOptions) {
  const { folder = "" } = projects.get(layout) ?? {};
  const outDir = join(folder, `types-${version}-${String(options["module"])}`);
  const emitting = {
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: join(folder, "library"),
    outDir,
  };
  const errors = await typeCheck(folder, "library", version, { ...options, ...emitting });
  return { errors, declarations: () => readdirSync(outDir).map((file) => readFileSync(join(outDir, file), "utf8")) };
}

// TypeScript 5.9 takes a minute where the machine is slow.
test.each([
  ["npm", "7.0", { module: "nodenext" }],
  ["pnpm", "5.9", { module: "esnext", moduleResolution: "bundler" }],
] as const)(
  "a library over every operation has declarations, in the layout of %s, by TypeScript %s",
  { timeout: 240_000 },
  async (layout, version, options) => {
    const { errors, declarations } = await emit(layout, version, options);
    expect(errors).toEqual([]);
    const written = declarations();
    expect(written).toHaveLength(packageNames.length);
    // A type that could not be had is written as any. So is one within itself (CHIP's error fields): TypeScript elides it.
    const elided = /& (\/\*elided\*\/ )?any\)/g;
    const named = written.map((text) => text.replaceAll(elided, ")").replaceAll(/\/\*.*?\*\//gs, ""));
    expect(named.flatMap((text) => text.match(/^.*\bany\b.*$/m) ?? [])).toEqual([]);
    const exported = written.join("").match(/^export declare const \w+/gm) ?? [];
    const operations = described.flatMap((provider) => Object.keys(provider.operations));
    expect(exported.length).toBeGreaterThan(5 * operations.length);
  },
);
