import { join } from "node:path";
import { UserError } from "@payspec/commands";
import { isRecord, readYaml } from "@payspec/spec-model";

/** A document that a provider publishes. */
export interface WatchedSource {
  readonly provider: string;
  /** What it is, unique within the provider: `openapi`, `error-codes`. */
  readonly name: string;
  readonly url: string;
  /** What an error code looks like; absent for an OpenAPI document. */
  readonly codes?: RegExp;
}

/**
 * Reads `specs/watched.yaml`.
 *
 * @throws UserError for an entry without a name, a URL or a readable pattern
 */
export function watchedSources(root: string): WatchedSource[] {
  const file = "specs/watched.yaml";
  const document = readYaml(root, join(root, file));
  return Object.entries(isRecord(document) ? document : {}).flatMap(([provider, sources]) =>
    (Array.isArray(sources) ? sources : []).map((source: unknown, index): WatchedSource => {
      const { name, url, codes } = isRecord(source) ? source : {};
      if (typeof name !== "string" || typeof url !== "string" || !URL.canParse(url)) {
        throw new UserError(`${file}: entry ${index + 1} of ${provider} needs a name and a URL.`);
      }
      if (codes === undefined) return { provider, name, url };
      try {
        return { provider, name, url, codes: new RegExp(String(codes)) };
      } catch (cause) {
        throw new UserError(`${file}: the codes of ${provider} ${name} are not a regular expression.`, { cause });
      }
    }),
  );
}
