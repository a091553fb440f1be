import { UserError } from "@payspec/commands";
import { decide, type Draft, isJson, type Json, listOf, operationsIn, parametersOf, partOf, target } from "./draft.ts";

/** Takes out of a document what the client cannot send or read, and says so; makes addresses absolute. */
export function normalise(draft: Draft, baseUrl: string | undefined): void {
  const { document } = draft;
  document["openapi"] = "3.1.0";
  serversOf(draft, baseUrl);
  for (const one of operationsIn(document)) {
    const { operation } = one;
    inlineBody(document, operation);
    if ("callbacks" in operation) {
      delete operation["callbacks"];
      decide(
        draft,
        "webhooks",
        `the callbacks of ${one.method.toUpperCase()} ${one.path} are left out: describe them under webhooks`,
      );
    }
    keepOneBody(draft, operation, `${one.method.toUpperCase()} ${one.path}`);
    // A response has a description; an operation has one at least.
    if (!isJson(operation["responses"]) || Object.keys(operation["responses"]).length === 0) {
      operation["responses"] = { "200": { description: "The success." } };
    }
    for (const response of Object.values(operation["responses"] as Json)) keepOneType(target(document, response));
  }
  for (const one of operationsIn(document)) dropUnsendable(draft, one);
  for (const item of Object.values(partOf(document, "paths"))) if (isJson(item)) delete item["servers"];
  sharedHeaders(draft);
}

function serversOf(draft: Draft, baseUrl: string | undefined): void {
  const servers = listOf(draft.document["servers"])
    .filter(isJson)
    .map((server) => {
      const variables = isJson(server["variables"]) ? server["variables"] : {};
      const url = String(server["url"]).replace(/\{([^}]+)\}/g, (whole, name: string) => {
        const variable = variables[name];
        return isJson(variable) ? String(variable["default"]) : whole;
      });
      return {
        url: url.replace(/\/$/, ""),
        description: String(server["description"] ?? "Say what this server is for."),
      };
    });
  const absolute = servers.filter(({ url }) => /^https:\/\/[^{}]+$/.test(url) && URL.canParse(url));
  const chosen =
    baseUrl === undefined ? absolute : [{ url: baseUrl, description: "Say whether test and live share this address." }];
  if (chosen.length === 0) {
    throw new UserError(
      `The document names no https server${servers.length > 0 ? ` (but ${servers.map(({ url }) => url).join(", ")})` : ""}. Give one: --base-url https://api.acme.com/v1`,
    );
  }
  draft.document["servers"] = chosen.filter(({ url }, index) => chosen.findIndex((one) => one.url === url) === index);
  if (chosen.length > 1) {
    decide(
      draft,
      "servers",
      `calls go to ${chosen[0]?.url ?? ""}; mark the server of test keys with x-payspec-mode: test`,
    );
  }
}

function inlineBody(document: Json, operation: Json): void {
  const body = target(document, operation["requestBody"]);
  if (isJson(body)) operation["requestBody"] = structuredClone(body);
}

/** Of several forms of a body the client writes one: JSON where it may. */
function keepOneBody(draft: Draft, operation: Json, place: string): void {
  const body = operation["requestBody"];
  const content = isJson(body) && isJson(body["content"]) ? body["content"] : undefined;
  if (content === undefined || !isJson(body)) return;
  const types = Object.keys(content);
  const chosen =
    types.find((type) => /^application\/(.*\+)?json/.test(type)) ??
    types.find((type) => /urlencoded/.test(type)) ??
    types[0];
  if (chosen === undefined) {
    delete operation["requestBody"];
    return;
  }
  if (types.length > 1) decide(draft, "forms of bodies", `${place} is sent as ${chosen}, of ${types.join(", ")}`);
  const media = isJson(content[chosen]) ? content[chosen] : {};
  const type = chosen.split(";")[0]?.trim() ?? chosen;
  if (/urlencoded/.test(type)) nestedKeys(draft, media, place);
  body["content"] = { [type]: media };
}

/** Nested values of a form are written as `card[number]`, as most gateways take them. */
function nestedKeys(draft: Draft, media: Json, place: string): void {
  const schema = target(draft.document, media["schema"]);
  const properties = isJson(schema) && isJson(schema["properties"]) ? schema["properties"] : {};
  const nested = Object.entries(properties).filter(([, value]) => {
    const property = target(draft.document, value);
    return isJson(property) && (property["type"] === "object" || isJson(property["properties"]));
  });
  if (nested.length === 0) return;
  const encoding = partOf(media, "encoding");
  for (const [name] of nested) encoding[name] ??= { style: "deepObject", explode: true };
  decide(draft, "forms of bodies", `${place} writes ${nested.map(([name]) => `${name}[…]`).join(", ")} in brackets`);
}

function keepOneType(response: unknown): void {
  if (!isJson(response)) return;
  response["description"] ??= "The response.";
  delete response["links"];
  if (!isJson(response["content"])) return;
  const json = Object.entries(response["content"]).filter(([type]) => /json/.test(type));
  const [first] = json.filter(([type]) => type.startsWith("application/json")).concat(json);
  if (first !== undefined) response["content"] = { [first[0].split(";")[0]?.trim() ?? ""]: first[1] };
}

/** Takes out parameters that no client of ours sends. */
function dropUnsendable(
  draft: Draft,
  { item, operation, method, path }: ReturnType<typeof operationsIn>[number],
): void {
  const isSendable = (written: unknown) => {
    const parameter = target(draft.document, written);
    if (!isJson(parameter)) return false;
    const name = String(parameter["name"]);
    if (parameter["in"] === "cookie") {
      decide(draft, "parameters", `the cookie \`${name}\` of ${method.toUpperCase()} ${path} is left out`);
      return false;
    }
    // OpenAPI ignores these; the client writes them itself.
    return !(parameter["in"] === "header" && /^(authorization|content-type|accept)$/i.test(name));
  };
  for (const holder of [item, operation]) {
    if (Array.isArray(holder["parameters"])) holder["parameters"] = holder["parameters"].filter(isSendable);
  }
}

/** Headers that every operation takes, such as that of a dated version. */
function sharedHeaders(draft: Draft): void {
  const operations = operationsIn(draft.document);
  const counts = new Map<string, number>();
  for (const one of operations) {
    for (const { name, in: place } of parametersOf(draft.document, one)) {
      if (place === "header") counts.set(String(name), (counts.get(String(name)) ?? 0) + 1);
    }
  }
  for (const [name, count] of counts) {
    if (count < operations.length / 2 || operations.length < 2 || /idempoten/i.test(name)) continue;
    const isVersion = /version/i.test(name);
    decide(
      draft,
      "parameters",
      `\`${name}\` is a header of ${count} of ${operations.length} operations${isVersion ? ": pin the version that this description is of" : ""}; an application can set it once by middleware`,
    );
  }
}
