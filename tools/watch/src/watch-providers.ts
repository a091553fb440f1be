import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { UserError } from "@payspec/commands";
import { bundleSpecs, METHODS, readApis } from "@payspec/spec-model";
import type { OpenApiDocument } from "@payspec/spec-model/openapi";
import { fetchPublished } from "./fetch-published.ts";
import { type Fingerprint, operationKey } from "./fingerprint.ts";
import { type WatchedSource, watchedSources } from "./watched-source.ts";

/** What became of one published document. */
export interface Drift {
  readonly provider: string;
  readonly name: string;
  readonly url: string;
  /** What differs, a sentence each; empty where nothing does. */
  readonly changes: readonly string[];
  /** Why it could not be compared. */
  readonly problem?: string;
}

/**
 * Compares what providers publish with what they published when a person last looked, and with the specs.
 *
 * @param accept also keeps what is published now, as what was looked at
 */
export async function watchProviders(root: string, { accept }: { readonly accept: boolean }): Promise<Drift[]> {
  const sources = watchedSources(root);
  const apis = readApis(root).filter(({ name }) => sources.some(({ provider }) => provider === name));
  const specs = new Map([...(await bundleSpecs(root, apis))].map(([{ name }, document]) => [name, document]));
  const drifts: Drift[] = [];
  for (const source of sources) {
    const { provider, name, url } = source;
    try {
      const now = await fetchPublished(source);
      const changes = [...sinceLastLook(root, source, now), ...besideSpec(specs.get(provider), now)];
      if (accept) keep(root, source, now);
      drifts.push({ provider, name, url, changes });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      drifts.push({ provider, name, url, changes: [], problem: error.message });
    }
  }
  return drifts;
}

const fileOf = (root: string, { provider, name }: WatchedSource) =>
  join(root, `specs/watched/${provider}-${name}.json`);

function keep(root: string, source: WatchedSource, now: Fingerprint): void {
  mkdirSync(dirname(fileOf(root, source)), { recursive: true });
  writeFileSync(fileOf(root, source), `${JSON.stringify(now, null, 2)}\n`);
}

function sinceLastLook(root: string, source: WatchedSource, now: Fingerprint): string[] {
  let before: Fingerprint;
  try {
    before = JSON.parse(readFileSync(fileOf(root, source), "utf8")) as Fingerprint;
  } catch {
    return ["Nobody has looked at it yet: compare it with the spec, then run `pnpm watch:providers --accept`."];
  }
  const [old, renewed] = [before.operations ?? {}, now.operations ?? {}];
  const [oldCodes, newCodes] = [before.codes ?? [], now.codes ?? []];
  return [
    ...Object.keys(renewed).flatMap((one) => (one in old ? [] : [`${one} is new.`])),
    ...Object.keys(old).flatMap((one) => (one in renewed ? [] : [`${one} is gone.`])),
    ...Object.keys(renewed).flatMap((one) => (one in old && old[one] !== renewed[one] ? [`${one} has changed.`] : [])),
    ...newCodes.filter((code) => !oldCodes.includes(code)).map((code) => `The error code ${code} is new.`),
    ...oldCodes.filter((code) => !newCodes.includes(code)).map((code) => `The error code ${code} is gone.`),
  ];
}

/** What is published, and the spec does not have. The spec may have more, from other sources. */
function besideSpec(spec: OpenApiDocument | undefined, { operations = {}, codes = [] }: Fingerprint): string[] {
  if (spec === undefined) return [];
  const ours = new Set(
    Object.entries(spec.paths ?? {}).flatMap(([path, item]) =>
      METHODS.flatMap((method) => (item?.[method] === undefined ? [] : [operationKey(method, path)])),
    ),
  );
  const known = new Set(Object.keys(spec["x-payspec-errors"]?.codes ?? {}));
  // A description may begin its paths with what our server ends in.
  const isKnown = (one: string) => ours.has(one) || [...ours].some((own) => ends(one, own));
  return [
    ...Object.keys(operations)
      .filter((one) => !isKnown(one))
      .map((one) => `The spec does not have ${one}.`),
    ...codes.filter((code) => !known.has(code)).map((code) => `The spec does not have the error code ${code}.`),
  ];
}

/** Whether an operation is another with something before its path: `GET /api/v1/clients` is `GET /clients`. */
function ends(longer: string, shorter: string): boolean {
  const [method, path = ""] = shorter.split(" ");
  return longer.startsWith(`${method} `) && longer.endsWith(path) && path !== "";
}
