import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { UserError } from "@payspec/commands";
import { isRecord } from "./is-record.ts";
import { readYaml } from "./read-yaml.ts";

/** One API of `redocly.yaml`. Paths are relative to the repository's root, as they are written there. */
export interface Api {
  /** The key under `apis`: the provider's name. */
  readonly name: string;
  /** The spec's entry, for example `specs/elebne/openapi.yaml`. */
  readonly root: string;
  /** The folder of `x-openapi-ts.output`, for example `packages/elebne/src/gen`. */
  readonly outputFolder: string;
  /** Set for an API that is being described: it is generated, but no package of it is published, tested or documented. */
  readonly isDraft?: true;
}

/** The name of the configuration that holds the one list of APIs. */
export const CONFIG_FILE = "redocly.yaml";

/** Finds the repository's root: the nearest folder, from `from` upward, that holds `redocly.yaml`. */
export function findRoot(from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, CONFIG_FILE))) return folder;
    if (folder === dirname(folder)) {
      throw new UserError(`No ${CONFIG_FILE} in ${from} or above. Run the command inside the repository.`);
    }
  }
}

/** Reads the APIs that are generated: those of `redocly.yaml` with an `x-openapi-ts.output`, without the drafts. */
export function readApis(root: string): Api[] {
  return readApisAndDrafts(root).filter(({ isDraft }) => isDraft !== true);
}

/** Reads the APIs that are generated, also those that are marked `x-payspec-draft`. */
export function readApisAndDrafts(root: string): Api[] {
  const config = readYaml(root, join(root, CONFIG_FILE));
  const apis = isRecord(config) ? config["apis"] : undefined;
  if (!isRecord(apis) || Object.keys(apis).length === 0) {
    throw new UserError(`${CONFIG_FILE} lists no APIs. Add one: apis.<name>.root and apis.<name>.x-openapi-ts.output.`);
  }
  return Object.entries(apis).map(([name, api]) => {
    const entry = isRecord(api) ? api["root"] : undefined;
    const openapiTs = isRecord(api) ? api["x-openapi-ts"] : undefined;
    const output = isRecord(openapiTs) ? openapiTs["output"] : undefined;
    if (typeof entry !== "string") {
      throw new UserError(
        `${CONFIG_FILE}: apis.${name}.root must be the path of a spec, like specs/${name}/openapi.yaml.`,
      );
    }
    if (typeof output !== "string" || !output.endsWith("/types.ts")) {
      throw new UserError(
        `${CONFIG_FILE}: apis.${name}.x-openapi-ts.output must be a path that ends in /types.ts, like packages/${name}/src/gen/types.ts.`,
      );
    }
    const isDraft = isRecord(api) && api["x-payspec-draft"] === true;
    return { name, root: entry, outputFolder: dirname(output), ...(isDraft && { isDraft }) };
  });
}

/** The named APIs in the order of `redocly.yaml`; all of them when no name is given. */
export function selectApis(apis: readonly Api[], names: readonly string[]): Api[] {
  const unknown = names.filter((name) => !apis.some((api) => api.name === name));
  if (unknown.length > 0) {
    const known = apis.map((api) => api.name).join(", ");
    throw new UserError(`Unknown provider: ${unknown.join(", ")}. Known providers: ${known} (${CONFIG_FILE}, apis).`);
  }
  return apis.filter((api) => names.length === 0 || names.includes(api.name));
}
