import type { Api } from "./apis.ts";
import { type Call, callsOf, writeMethods } from "./calls-of.ts";
import { GenerateError } from "./generate-error.ts";
import { generateWebhookRule } from "./generate-webhook-rule.ts";
import type { OpenApiDocument, Parameter, Reference, RequestBody, SecurityScheme } from "./openapi.ts";
import { resolveReference } from "./resolve-reference.ts";
import { sensitiveFields } from "./sensitive-fields.ts";

/** The client's option for each kind of key, in the order in which the table has them. */
const keyOptions: Record<string, string> = {
  secret: "secretKey",
  publishable: "publishableKey",
  platform: "platformToken",
};

/**
 * Writes the table of a provider that the runtime reads: the spec's behaviour, by operation.
 * Lint vouches for the form of the extensions; what is checked here again would make a call unsafe with money.
 */
export function generateProvider(document: OpenApiDocument, api: Api): string {
  const calls = callsOf(document, api);
  const idempotency = idempotencyProfiles(document, calls, api);
  const pagination = paginationProfiles(document, calls, api);
  const operations = calls.map((call) => {
    const fields = [
      `method: ${literal(call.method.toUpperCase())}`,
      `path: ${literal(call.path)}`,
      `keys: ${literal(keysOf(document, call, api))}`,
      ...(isMultipart(document, call) ? ["body: formData"] : []),
      ...idempotencyOf(document, call, idempotency),
      ...paginationOf(call),
      ...lookUpOf(call, calls, api),
    ];
    return `${literal(call.operation.operationId)}: { ${fields.join(", ")} },`;
  });
  const kinds = errorKinds(document);
  const webhookRule = generateWebhookRule(document, api);
  const runtime = [
    ...(calls.some((call) => isMultipart(document, call)) ? ["formData"] : []),
    ...(kinds ? ["type ErrorKinds"] : []),
    "type Provider",
    ...(webhookRule ? ["type WebhookRule"] : []),
  ];
  return `import { ${runtime.join(", ")} } from "@payspec/runtime";
${constant("idempotency", idempotency)}${constant("pagination", pagination)}
export const provider = {
  name: ${literal(api.name)},
  ${baseUrls(document, api).join("\n  ")}
  keys: ${literal(keyPrefixes(document, api))},
  errors: ${literal(errorRules(document))},
  sensitive: ${literal(sensitiveFields(document))},
  operations: {
    ${operations.join("\n")}
  },
} as const satisfies Provider;

/** The error codes that the spec knows; others may come. */
export type KnownErrorCode = ${errorCodes(document)};
${kinds}${webhookRule}`;
}

/** The first server, and the one that test keys have for themselves. */
function baseUrls({ servers = [] }: OpenApiDocument, api: Api): string[] {
  const test = servers.findIndex((server) => server["x-payspec-mode"] === "test");
  return [`baseUrl: ${literal(baseUrlAt(0))},`, ...(test === -1 ? [] : [`testBaseUrl: ${literal(baseUrlAt(test))},`])];

  function baseUrlAt(index: number): string {
    const url = servers[index]?.url;
    if (url === undefined || !URL.canParse(url) || url.includes("{")) {
      throw new GenerateError(
        `${api.root}: servers[${index}].url must be the provider's full address, like https://api.example/v1.`,
      );
    }
    return url.replace(/\/+$/, "");
  }
}

function keyPrefixes(document: OpenApiDocument, api: Api): Record<string, object> {
  const keys = new Map<string, { test?: string; live?: string }>();
  for (const [name, scheme] of Object.entries(document.components?.securitySchemes ?? {})) {
    const { kind, prefixes } = keyOf(scheme, name, api);
    const known = keys.get(kind);
    // Basic and bearer carry the same key, so they cannot tell it apart in two ways.
    if (known !== undefined && JSON.stringify(known) !== JSON.stringify(prefixes)) {
      throw new GenerateError(
        `${api.root}: securitySchemes.${name} gives the ${kind} key other prefixes than an earlier scheme. Give both the same.`,
      );
    }
    keys.set(kind, prefixes);
  }
  const kinds = Object.keys(keyOptions).filter((kind) => keys.has(kind));
  return Object.fromEntries(kinds.map((kind) => [keyOptions[kind], keys.get(kind)]));
}

function keyOf(scheme: SecurityScheme | undefined, name: string, api: Api) {
  const key = scheme?.["x-payspec-key"];
  if (key === undefined) {
    throw new GenerateError(
      `${api.root}: securitySchemes.${name} has no x-payspec-key. Say which kind of key it carries.`,
    );
  }
  const { test, live } = key.prefixes ?? {};
  return { kind: key.kind, prefixes: { ...(test !== undefined && { test }), ...(live !== undefined && { live }) } };
}

/** The options with the distinct kinds of key that one of the alternatives of `security` takes. */
function keysOf(document: OpenApiDocument, { operation }: Call, api: Api): string[] {
  const alternatives = operation.security ?? document.security ?? [];
  const schemes = alternatives.flatMap((requirement) => Object.keys(requirement));
  const kinds = new Set(schemes.map((name) => keyOf(document.components?.securitySchemes?.[name], name, api).kind));
  return Object.entries(keyOptions).flatMap(([kind, option]) => (kinds.has(kind) ? option : []));
}

function errorRules(document: OpenApiDocument) {
  const {
    code = [],
    codes = {},
    message,
    field,
    noField,
    requestId,
    requestIdHeader,
  } = document["x-payspec-errors"] ?? {};
  // A 429 is retryable whatever its code.
  const retryable = Object.entries(codes).flatMap(([name, { retryable: marked, statuses = [] }]) =>
    marked === true ? statuses.filter((status) => status !== 429).map((status) => `${status} ${name}`) : [],
  );
  // What the spec leaves out is left out here: JSON has no undefined.
  return { code, retryable, message, field, noField, requestId, requestIdHeader };
}

/** The kinds of the codes, apart from the table: only `unwrap` needs them. Nothing where the spec gives none. */
function errorKinds(document: OpenApiDocument): string {
  const codes = Object.entries(document["x-payspec-errors"]?.codes ?? {});
  const kinds = Map.groupBy(
    codes.filter(([, { kind }]) => kind !== undefined),
    ([, { kind }]) => kind,
  );
  const members = [...kinds].map(([kind, told]) => {
    const marks = told.flatMap(([code, { statuses = [] }]) => statuses.map((status) => `${status} ${code}`));
    return `${literal(kind)}: ${literal(marks)},`;
  });
  if (members.length === 0) return "";
  return `
/** The kinds of the codes whose status does not tell it. */
export const errorKinds = {
  ${members.join("\n")}
} as const satisfies ErrorKinds;
`;
}

/** The codes that the spec knows, as a type: they cost nothing at run time. */
function errorCodes(document: OpenApiDocument): string {
  const codes = Object.keys(document["x-payspec-errors"]?.codes ?? {});
  return codes.map(literal).join(" | ") || "never";
}

/** Whether the body is a form with parts, as for the upload of a file. */
function isMultipart(document: OpenApiDocument, { operation: { requestBody = {} } }: Call): boolean {
  // A reference in `requestBody` leads to a request body: lint has checked it.
  const { content = {} } =
    "$ref" in requestBody ? (resolveReference(requestBody.$ref, document) as RequestBody) : requestBody;
  return "multipart/form-data" in content;
}

/** The idempotency profiles that operations name, as the runtime reads them. */
function idempotencyProfiles(document: OpenApiDocument, calls: readonly Call[], api: Api): Map<string, object> {
  const profiles = new Map<string, object>();
  for (const call of calls) {
    const name = call.operation["x-payspec-idempotency"];
    if (name === undefined && writeMethods.has(call.method)) {
      throw new GenerateError(
        `${api.root}: ${call.operation.operationId} writes and states no x-payspec-idempotency. Name a profile, or none.`,
      );
    }
    if (name === undefined || name === "none") {
      continue;
    }
    const profile = document["x-payspec-idempotency-profiles"]?.[name];
    if (profile === undefined) {
      throw unknownProfile(api, call, "x-payspec-idempotency", name);
    }
    const { guarantee, header, ttlSeconds } = profile;
    const lengths = new Set(
      calls
        .filter(({ operation }) => operation["x-payspec-idempotency"] === name)
        .map((other) => maxLengthOf(document, other, header)),
    );
    // One length for all operations is a fact of the profile; otherwise each operation adds its own.
    const [maxLength] = lengths.size === 1 ? lengths : [];
    profiles.set(name, {
      guarantee,
      header,
      ...(ttlSeconds !== undefined && { ttlSeconds }),
      ...(maxLength !== undefined && { maxLength }),
    });
  }
  return profiles;
}

function idempotencyOf(document: OpenApiDocument, call: Call, profiles: ReadonlyMap<string, object>): string[] {
  const name = call.operation["x-payspec-idempotency"];
  if (name === undefined) {
    return [];
  }
  const profile = profiles.get(name);
  if (profile === undefined) {
    return [`idempotency: { guarantee: "none" }`];
  }
  const header = document["x-payspec-idempotency-profiles"]?.[name]?.header;
  const maxLength = maxLengthOf(document, call, header);
  if (maxLength === undefined || "maxLength" in profile) {
    return [`idempotency: ${member("idempotency", name)}`];
  }
  return [`idempotency: { ...${member("idempotency", name)}, maxLength: ${maxLength} }`];
}

/** How long a key the operation takes, as it declares the header. */
function maxLengthOf(document: OpenApiDocument, { item, operation }: Call, header = ""): number | undefined {
  return [...(operation.parameters ?? []), ...(item.parameters ?? [])]
    .map((parameter) => resolveParameter(parameter, document))
    .find((parameter) => parameter.in === "header" && parameter.name.toLowerCase() === header.toLowerCase())?.schema
    ?.maxLength;
}

function resolveParameter(parameter: Parameter | Reference, document: OpenApiDocument): Parameter {
  // A reference in `parameters` leads to a parameter: lint has checked it.
  return "$ref" in parameter ? (resolveReference(parameter.$ref, document) as Parameter) : parameter;
}

/** The pagination profiles that operations name. */
function paginationProfiles(document: OpenApiDocument, calls: readonly Call[], api: Api): Map<string, object> {
  const profiles = new Map<string, object>();
  for (const call of calls) {
    const name = call.operation["x-payspec-pagination"]?.profile;
    if (name === undefined || name === "none") {
      continue;
    }
    const profile = document["x-payspec-pagination-profiles"]?.[name];
    if (profile === undefined) {
      throw unknownProfile(api, call, "x-payspec-pagination", name);
    }
    // An extension within the profile (its evidence) is for readers, not for the runtime.
    profiles.set(name, Object.fromEntries(Object.entries(profile).filter(([field]) => !field.startsWith("x-"))));
  }
  return profiles;
}

function paginationOf({ operation }: Call): string[] {
  const pagination = operation["x-payspec-pagination"];
  if (pagination === undefined) {
    return [];
  }
  const { profile, items } = pagination;
  const style = profile === "none" ? `style: "none"` : `...${member("pagination", profile)}`;
  return [`pagination: { ${style}, items: ${literal(items)} }`];
}

function lookUpOf({ operation }: Call, calls: readonly Call[], api: Api): string[] {
  const rule = operation["x-payspec-lookup"];
  if (rule === undefined) {
    return [];
  }
  const asked = calls.find((call) => call.operation.operationId === rule.operation);
  if (asked?.operation["x-payspec-pagination"] === undefined) {
    throw new GenerateError(
      `${api.root}: ${operation.operationId} is looked up by ${rule.operation}, which is no list of this API.`,
    );
  }
  const { parameters, match, settleSeconds } = rule;
  return [`lookup: ${literal({ operation: rule.operation, parameters, match, settleSeconds })}`];
}

function unknownProfile(api: Api, call: Call, extension: string, name: string): GenerateError {
  return new GenerateError(
    `${api.root}: ${call.operation.operationId} names the profile "${name}" in ${extension}, which ${extension}-profiles does not have.`,
  );
}

/** A constant that holds the profiles, so that each is written once; nothing where there are none. */
function constant(name: string, profiles: ReadonlyMap<string, object>): string {
  if (profiles.size === 0) {
    return "";
  }
  const members = [...profiles].map(([profile, fields]) => `${literal(profile)}: ${literal(fields)},`);
  return `\nconst ${name} = {\n${members.join("\n")}\n} as const;\n`;
}

function member(object: string, name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? `${object}.${name}` : `${object}[${literal(name)}]`;
}

function literal(value: unknown): string {
  return JSON.stringify(value);
}
