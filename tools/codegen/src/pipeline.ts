import { join } from "node:path";
import { type Api, bundleSpecs, readYaml, refuseForeignReferences } from "@payspec/spec-model";
import { readCache, updateCache } from "./cache.ts";
import { compareFiles } from "./compare-files.ts";
import type { Difference } from "./compare-files.ts";
import type { UnwrittenFile } from "@payspec/commands";
import { inputHasher } from "./input-hash.ts";
import { lintSpecs } from "./lint-specs.ts";
import { leftovers, outputHash, readIfPresent, removeLeftovers } from "./output-folder.ts";
import { writeFiles } from "./write-files.ts";

/** What became of one provider. */
export type Outcome =
  /** Neither the inputs nor the files on disk changed since they were generated. */
  | { readonly provider: string; readonly status: "unchanged" }
  /** Generated again, to the same bytes. */
  | { readonly provider: string; readonly status: "same" }
  | { readonly provider: string; readonly status: "written"; readonly files: readonly string[] }
  /** `--check`: the files on disk are what the spec gives. */
  | { readonly provider: string; readonly status: "current" }
  | { readonly provider: string; readonly status: "outdated"; readonly differences: readonly Difference[] };

/** Told before each step that takes time, with what it is about. */
export type OnStep = (step: string) => void;

/** Generates the providers whose inputs or outputs changed. Nothing is written before everything is made. */
export async function generate(root: string, apis: readonly Api[], onStep: OnStep): Promise<Outcome[]> {
  const { inputs, changed } = changesSince(root, apis);
  const made = await makeFiles(root, changed, onStep);
  const outdated = new Map(
    [...made].map(([api, files]) => [api, files.filter(({ path, text }) => readIfPresent(join(root, path)) !== text)]),
  );
  writeFiles(root, [...outdated.values()].flat());
  for (const api of changed) removeLeftovers(root, api);
  if (changed.length > 0) {
    updateCache(
      root,
      new Map(changed.map((api) => [api.name, { inputs: inputs.get(api) ?? "", outputs: outputHash(root, api) }])),
    );
  }

  return apis.map((api): Outcome => {
    const files = outdated.get(api);
    if (files === undefined) return { provider: api.name, status: "unchanged" };
    return files.length === 0
      ? { provider: api.name, status: "same" }
      : { provider: api.name, status: "written", files: files.map((file) => file.path) };
  });
}

/**
 * Compares the files on disk with what the specs give now, and writes nothing. What the cache knows to be made from these
 * very inputs is not made again.
 */
export async function check(root: string, apis: readonly Api[], onStep: OnStep): Promise<Outcome[]> {
  const made = await makeFiles(root, changesSince(root, apis).changed, onStep);
  return apis.map((api): Outcome => {
    const differences = compareFiles(root, api, made.get(api) ?? []);
    return differences.length === 0
      ? { provider: api.name, status: "current" }
      : { provider: api.name, status: "outdated", differences };
  });
}

/** The hashes of the inputs, and the providers whose inputs or files differ from those of the last time. */
function changesSince(root: string, apis: readonly Api[]): { inputs: ReadonlyMap<Api, string>; changed: Api[] } {
  const cache = readCache(root);
  const inputHash = inputHasher(root);
  const inputs = new Map(apis.map((api) => [api, inputHash(api)]));
  const changed = apis.filter((api) => {
    const entry = cache.get(api.name);
    const isUnchanged =
      entry?.inputs === inputs.get(api) &&
      entry?.outputs === outputHash(root, api) &&
      leftovers(root, api).length === 0;
    return !isUnchanged;
  });
  return { inputs, changed };
}

async function makeFiles(root: string, apis: readonly Api[], onStep: OnStep): Promise<Map<Api, UnwrittenFile[]>> {
  const made = new Map<Api, UnwrittenFile[]>();
  if (apis.length === 0) return made;
  for (const api of apis) {
    readYaml(root, join(root, api.root)); // Redocly names no line when it cannot read the entry itself.
  }
  refuseForeignReferences(root, apis);
  onStep("lint");
  await lintSpecs(root, apis);
  onStep("bundle");
  const documents = await bundleSpecs(root, apis);
  // Only now: it brings the TypeScript compiler, which takes longer to load than to find that nothing changed.
  const { generateFiles } = await import("./generate-files.ts");
  for (const [api, document] of documents) {
    onStep(`[${made.size + 1}/${apis.length}] ${api.name}`);
    made.set(api, await generateFiles(root, api, document));
  }
  return made;
}
