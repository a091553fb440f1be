import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readApis } from "@payspec/spec-model";
import { type BundleSize, bundleSize } from "../src/bundle-size.ts";
import { createPackedProject, type PackedProject } from "@payspec/packed-project";
import { providerPackage } from "../src/provider-package.ts";

const root = join(import.meta.dirname, "../../..");
const providers = readApis(root).map(({ name }) => name);

/** Words that only the code behind each export has. */
const MARKS = {
  items: "take a list operation of a client",
  lookUp: "whose spec names a look-up",
  mismatchesOf: "anyOf",
  tokenAuth: "tokenAuth takes a function",
  unwrap: "RefusedError",
  verifyWebhook: "WebhookError",
};

let project: PackedProject;

beforeAll(async () => {
  project = await createPackedProject(["runtime", ...providers]);
});
// Undefined when it could not be made, which is then what fails.
afterAll(() => (project as PackedProject | undefined)?.remove());

/** Bundles an application that makes a client, and uses what else it names of the runtime. */
async function application(provider: string, ...also: string[]): Promise<BundleSize> {
  const { factory } = await providerPackage(project.folder, `@payspec/${provider}`);
  const imports = `import { ${factory} } from "@payspec/${provider}";\nimport { ${also.join(", ")} } from "@payspec/runtime";`;
  const names = [factory, ...also].join(", ");
  return bundleSize(project.folder, [provider, ...also].join("-"), `${imports}\nglobalThis.app = [${names}];\n`);
}

describe("min + gzip", () => {
  test.for(providers)("%s's client holds nothing of what was not imported", async (provider) => {
    const { code, gzipped } = await application(provider);
    console.info(`${provider}: ${gzipped} bytes`);
    expect(Object.entries(MARKS).filter(([, mark]) => code.includes(mark))).toEqual([]);
  });

  test.for(Object.entries(MARKS))("%s is there when it is imported", async ([name, mark]) => {
    const { code, gzipped } = await application("elebne", name);
    console.info(`elebne: ${gzipped} bytes with ${name}`);
    expect(code.includes(mark)).toBe(true);
  });
});
