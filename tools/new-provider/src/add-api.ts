import { parseDocument } from "yaml";

/**
 * Adds a provider's API to the text of `redocly.yaml`, whose comments and order stay.
 *
 * @throws Error when the text has no map `apis`, or the API already
 */
export function addApi(config: string, name: string): string {
  const document = parseDocument(config);
  if (document.hasIn(["apis", name])) throw new Error(`redocly.yaml has an API named ${name} already.`);
  document.addIn(
    ["apis"],
    document.createPair(name, {
      root: `specs/${name}/openapi.yaml`,
      "x-openapi-ts": { output: `packages/${name}/src/gen/types.ts` },
    }),
  );
  return document.toString({ lineWidth: 0 });
}

/** Makes an API a draft: the rules that it breaks are warnings. */
export function setDraftRules(config: string, name: string, rules: readonly string[]): string {
  const document = parseDocument(config);
  document.setIn(["apis", name, "x-payspec-draft"], true);
  document.setIn(["apis", name, "rules"], document.createNode(Object.fromEntries(rules.map((rule) => [rule, "warn"]))));
  return document.toString({ lineWidth: 0 });
}
