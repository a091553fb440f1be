import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readApis } from "../../codegen/src/apis.ts";
import { type BundleSize, bundleSize } from "../src/bundle-size.ts";
import { createPackedProject, type PackedProject } from "../src/packed-project.ts";
import { providerPackage } from "./provider-package.ts";

const root = join(import.meta.dirname, "../../..");
const providers = readApis(root).map(({ name }) => name);

/** What a client is meant to cost without pages, look-ups and webhooks, in bytes after gzip; it does not yet. */
const AIM = 6 * 1024;

/** What it costs at most until then: lower it with every saving, and raise it for safety alone. */
const CEILING = 11.25 * 1024;

/** Words that only the code behind each export has. */
const MARKS = { items: "take a list operation of a client", lookUp: "whose spec names a look-up" };

let project: PackedProject;

beforeAll(async () => {
  project = await createPackedProject(["runtime", ...providers]);
});
// Undefined when it could not be made, which is then what fails.
afterAll(() => (project as PackedProject | undefined)?.remove());

/** Bundles an application that makes a client, and uses what else it names. */
async function application(provider: string, ...also: string[]): Promise<BundleSize> {
  const { factory } = await providerPackage(project.folder, `@payspec/${provider}`);
  const names = [factory, ...also].join(", ");
  return bundleSize(
    project.folder,
    [provider, ...also].join("-"),
    `import { ${names} } from "@payspec/${provider}";\nglobalThis.app = [${names}];\n`,
  );
}

describe("min + gzip", () => {
  test("elebne's client, all its operations in it, stays below the ceiling", async () => {
    const { gzipped } = await application("elebne");
    console.info(`elebne: ${gzipped} bytes; the ceiling is ${CEILING}, the aim ${AIM}`);
    expect(gzipped).toBeLessThanOrEqual(CEILING);
  });

  test.for(providers)("%s's client holds neither pages nor look-ups until they are imported", async (provider) => {
    const [client, withItems] = await Promise.all([application(provider), application(provider, "items")]);
    console.info(`${provider}: ${client.gzipped} bytes, ${withItems.gzipped} with items`);
    for (const mark of Object.values(MARKS)) expect(client.code).not.toContain(mark);
    expect(withItems.code).toContain(MARKS.items);
    expect(withItems.code).not.toContain(MARKS.lookUp);
    expect(client.gzipped).toBeLessThan(withItems.gzipped);
  });

  test.for(["elepay", "wooshpay"])("%s's look-ups are there when they are imported", async (provider) => {
    const { code, gzipped } = await application(provider, "lookUp");
    console.info(`${provider}: ${gzipped} bytes with lookUp`);
    expect(code).toContain(MARKS.lookUp);
  });
});
