import { join } from "node:path";
import { readApis } from "./apis.ts";
import { bundleSpecs } from "./bundle-specs.ts";
import type { Spec } from "./spec.ts";

/** A provider of `redocly.yaml`, with its spec in one document. */
export interface ProviderSpec {
  readonly provider: string;
  readonly spec: Spec;
}

const repository = join(import.meta.dirname, "../../..");

/** Bundles the spec of every provider in the `redocly.yaml` of a folder, by default the repository's. */
export async function readSpecs(root = repository): Promise<ProviderSpec[]> {
  const bundles = await bundleSpecs(root, readApis(root));
  // The generator reads other parts of the same document; lint has checked both.
  return [...bundles].map(([{ name }, document]) => ({ provider: name, spec: document as unknown as Spec }));
}
