import type { ProviderPackage } from "./provider-package.ts";

/** Writes a module that compiles only while a provider's types promise what its operation table says. */
export function providerPromises({ name, factory, operations }: ProviderPackage): string {
  const ids = Object.keys(operations).map((id) => JSON.stringify(id));
  const claims = Object.entries(operations).map(([id, { method, path, idempotency }]) => {
    const header = idempotency?.header;
    return `
type ${id} = Client["${id}"];
export type Claims_${id} = [
  Expect<Equal<TakesKey<${id}>, ${header !== undefined}>>,
  Expect<Equal<Extract<HeadersOf<${id}>, ${JSON.stringify(header ?? "Idempotency-Key")}>, never>>,
];
export const byPath_${id} = (...options: Parameters<${id}>): ReturnType<${id}> =>
  client.${method}("${path}", ...options);
`;
  });
  const named = (field: "pagination" | "lookup") =>
    Object.keys(operations)
      .filter((id) => operations[id]?.[field] !== undefined)
      .map((id) => JSON.stringify(id));
  const lists = named("pagination");
  const items = Object.entries(operations).flatMap(([id, { pagination }]) =>
    pagination === undefined ? [] : [`Expect<IsItem<ItemOf<Client["${id}"]>, ${itemAt(id, pagination.items)}>>`],
  );
  return `import type { Client as OpenapiFetchClient } from "openapi-fetch";
import type { ItemOf, ListOperation, LookUpOperation } from "@payspec/runtime";
import type { components, ${factory}, operations, paths } from "${name}";
import type { Equal, Expect, HeadersOf, IsKnown, TakesKey } from "./assert.js";

type Client = ReturnType<typeof ${factory}>;
declare const client: Client;
// The client is an openapi-fetch client, without a cast.
export const assignable: OpenapiFetchClient<paths> = client;

export type Names = [keyof paths, keyof operations, keyof components];
export type Operations = Expect<
  Equal<Exclude<keyof Client, keyof OpenapiFetchClient<paths>>, ${ids.join(" | ")}>
>;
export type Lists = Expect<Equal<NamesOf<Client, ListOperation>, ${lists.join(" | ") || "never"}>>;
export type LookUps = Expect<Equal<NamesOf<Client, LookUpOperation>, ${named("lookup").join(" | ") || "never"}>>;
type NamesOf<Client, Kind> = { [Id in keyof Client]: Client[Id] extends Kind ? Id : never }[keyof Client];
type SuccessBody<Responses> = Responses extends { 200: { content: { "application/json": infer Body } } }
  ? Body
  : Responses extends { "2XX": { content: { "application/json": infer Body } } }
    ? Body
    : never;
type IsItem<Item, Expected> = IsKnown<Item> extends true ? Equal<Item, Expected> : false;
export type Items = [
  ${items.join(",\n  ")},
];
${claims.join("")}`;
}

/** The type of a list's items, step by step from the response that the spec's types have. */
function itemAt(id: string, pointer: string): string {
  const steps = pointer.split("/").slice(1);
  const list = steps.reduce(
    (type, name) => `NonNullable<${type}["${name}"]>`,
    `SuccessBody<operations["${id}"]["responses"]>`,
  );
  return `${list}[number]`;
}
