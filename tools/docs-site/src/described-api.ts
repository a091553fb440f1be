import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Api, METHODS } from "@payspec/spec-model";

/** The parts of a bundled spec that the landing page shows. Lint has checked that they are there. */
export interface DescribedSpec {
  readonly info: { readonly title: string; readonly description: string };
  readonly paths?: Readonly<Record<string, object>>;
  readonly webhooks?: Readonly<Record<string, object>>;
  readonly components?: { readonly schemas?: Readonly<Record<string, unknown>> };
}

/** What the landing page says of one API. */
export interface DescribedApi {
  /** The provider's name, which is also the folder of its reference page. */
  readonly name: string;
  readonly title: string;
  /** The first sentence of the spec's description, in Markdown. */
  readonly sentence: string;
  readonly operations: number;
  readonly schemas: number;
  readonly webhooks: number;
  /** The name of its npm package. */
  readonly packageName: string;
}

/** Reads what the landing page says of an API from its bundled spec and its package. */
export function describeApi(
  root: string,
  api: Api,
  { info, paths, webhooks, components }: DescribedSpec,
): DescribedApi {
  const operations = Object.values(paths ?? {}).flatMap((item) =>
    Object.keys(item).filter((key) => METHODS.includes(key)),
  );
  return {
    name: api.name,
    title: info.title,
    sentence: firstSentence(info.description),
    operations: operations.length,
    schemas: Object.keys(components?.schemas ?? {}).length,
    webhooks: Object.keys(webhooks ?? {}).length,
    packageName: packageNameOf(root, api),
  };
}

/** The text up to the first full stop that ends a sentence: one before a space or the end, not one within `1.5` or `api.example`. */
export function firstSentence(text: string): string {
  return /^.*?[.!?](?=\s|$)/s.exec(text.trim())?.[0] ?? text.trim();
}

function packageNameOf(root: string, { outputFolder }: Api): string {
  // An npm manifest has a name.
  return (JSON.parse(readFileSync(join(root, outputFolder, "../../package.json"), "utf8")) as { name: string }).name;
}
