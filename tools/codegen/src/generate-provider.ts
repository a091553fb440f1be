import { type Call, callsOf } from "./calls-of.ts";
import { docComment } from "./doc-comment.ts";
import { errorRules } from "./error-rules.ts";
import { generateWebhookRule } from "./generate-webhook-rule.ts";
import { keyRules, keysOf } from "./key-rules.ts";
import { isJson } from "./media-types.ts";
import { minorAmounts } from "./minor-amounts.ts";
import { parametersOf } from "./parameters-of.ts";
import { queryStyles } from "./query-styles.ts";
import { bodySerializer, requestBodyOf } from "./request-bodies.ts";
import { ownBaseUrl, serverFields } from "./servers.ts";
import { type SuccessBody, successesOf } from "./success-bodies.ts";
import { UserError } from "@payspec/commands";
import { type Api, follow, isRecord, sensitiveNames, WRITE_METHODS } from "@payspec/spec-model";
import type { OpenApiDocument } from "@payspec/spec-model/openapi";

/**
 * Writes the table of a provider that the runtime reads: the spec's behaviour, by operation.
 * Lint vouches for the form of the extensions; what is checked here again would make a call unsafe with money.
 */
export function generateProvider(document: OpenApiDocument, api: Api): string {
  const calls = callsOf(document, api);
  const idempotency = idempotencyProfiles(document, calls, api);
  const pagination = paginationProfiles(document, calls, api);
  const success = successRules(document, calls, api);
  const serializers = new Set<string>();
  const operations = calls.map((call) => {
    const serializer = bodySerializer(document, call, api);
    if (serializer !== undefined) serializers.add(serializer.imported);
    const fields = [
      `method: ${literal(call.method.toUpperCase())}`,
      `path: ${literal(call.path)}`,
      ...optional("baseUrl", ownBaseUrl(document, call, api)),
      `keys: ${literal(keysOf(document, call, api))}`,
      ...(serializer === undefined ? [] : [`body: ${serializer.source}`]),
      ...optional("bodyRequired", requestBodyOf(document, call)?.required || undefined),
      ...optional("query", filled(queryStyles(document, call, api))),
      ...optional("accept", acceptOf(document, call)),
      success.fieldOf(call),
      ...("429" in (call.operation.responses ?? {}) ? ["rateLimited: true"] : []),
      ...idempotencyOf(document, call, idempotency),
      ...paginationOf(call),
      ...lookUpOf(call, calls, api),
    ];
    return `${literal(call.operation.operationId)}: { ${fields.join(", ")} },`;
  });
  const kinds = errorKinds(document);
  const webhookRule = generateWebhookRule(document, api);
  const runtime = [
    ...serializers,
    ...(kinds ? ["type ErrorKinds"] : []),
    "type Provider",
    ...(success.constant ? ["type SuccessBody"] : []),
    ...(webhookRule ? ["type WebhookRule"] : []),
  ];
  const { baseUrl, testBaseUrl, hosts } = serverFields(document, calls, api);
  const amounts = minorAmounts(document, api);
  const fields = [
    `name: ${literal(api.name)}`,
    `baseUrl: ${literal(baseUrl)}`,
    ...optional("testBaseUrl", testBaseUrl),
    `hosts: ${literal(hosts)}`,
    `keys: ${literal(keyRules(document, api))}`,
    `errors: ${literal(errorRules(document))}`,
    `sensitive: ${literal(sensitiveNames(document, api))}`,
    ...optional("minorAmounts", amounts.length > 0 ? amounts : undefined),
  ];
  return `import { ${runtime.join(", ")} } from "@payspec/runtime";
${success.constant}${constant("idempotency", idempotency)}${constant("pagination", pagination)}
export const provider = {
  ${fields.join(",\n  ")},
  operations: {
    ${operations.join("\n")}
  },
} as const satisfies Provider;

/** What the error codes that the spec knows mean, each with the statuses it comes with. */
export interface ErrorCodes {
${errorCodes(document)}
}

/** The error codes that the spec knows; others may come. */
export type KnownErrorCode = keyof ErrorCodes;
${kinds}${webhookRule}`;
}

/** The kinds of the codes, apart from the table: only `unwrap` needs them. Nothing where the spec gives none. */
function errorKinds(document: OpenApiDocument): string {
  const codes = Object.entries(document["x-payspec-errors"]?.codes ?? {});
  const kinds = Map.groupBy(
    codes.filter(([, { kind }]) => kind !== undefined),
    ([, { kind }]) => kind,
  );
  const properties = [...kinds].map(([kind, told]) => {
    const marks = told.flatMap(([code, { statuses = [] }]) => statuses.map((status) => `${status} ${code}`));
    return `${literal(kind)}: ${literal(marks)},`;
  });
  if (properties.length === 0) return "";
  return `
/** The kinds of the codes whose status does not tell it. */
export const errorKinds = {
  ${properties.join("\n")}
} as const satisfies ErrorKinds;
`;
}

/** The codes that the spec knows, as properties of a type: they cost nothing at run time. */
function errorCodes(document: OpenApiDocument): string {
  const codes = Object.entries(document["x-payspec-errors"]?.codes ?? {});
  const properties = codes.map(([code, { meaning, statuses = [] }]) => {
    const doc = meaning === undefined ? "" : `${docComment([meaning.trim()])}\n`;
    return `${doc}${literal(code)}: ${statuses.join(" | ") || "number"};`;
  });
  return properties.join("\n");
}

/** What the successes look like: each rule once, under the name of the schema that it comes from. */
function successRules(document: OpenApiDocument, calls: readonly Call[], api: Api) {
  const rules = new Map<string, readonly SuccessBody[]>();
  const fields = new Map(
    calls.map((call) => {
      const properties = successesOf(document, call, api).map(({ status, name, bodies }) => {
        const operationId = call.operation.operationId ?? "";
        const suffix = bodies.some((one) => "empty" in one) ? "OrNothing" : "";
        const wanted = bodies.every(({ body }) => body === "none") ? "nothing" : `${name ?? operationId}${suffix}`;
        // The last one is nobody else's.
        const names = [wanted, operationId, `${operationId}${status}`];
        const free = names.find((one) => JSON.stringify(rules.get(one) ?? bodies) === JSON.stringify(bodies));
        rules.set(free ?? "", bodies);
        return `${literal(status)}: ${property("success", free ?? "")}`;
      });
      return [call, `success: { ${properties.join(", ")} }`];
    }),
  );
  const names = [...rules.keys()].map(literal).join(" | ");
  const properties = [...rules].map(([name, bodies]) => `${literal(name)}: ${literal(bodies)},`);
  // The type is given, so that the declaration of each operation does not repeat the whole of its rule.
  const text = `\nconst success: Readonly<Record<${names}, readonly SuccessBody[]>> = {\n${properties.join("\n")}\n};\n`;
  return { constant: rules.size === 0 ? "" : text, fieldOf: (call: Call) => fields.get(call) ?? "success: {}" };
}

/** The media types of the successes, where one of them is not JSON. */
function acceptOf(document: OpenApiDocument, { method, operation }: Call): string | undefined {
  if (method === "head") return undefined;
  const types = Object.entries(operation.responses ?? {})
    .filter(([status]) => status.startsWith("2"))
    .flatMap(([, written]) => {
      return Object.keys(follow(written, document).content ?? {});
    });
  return types.every(isJson) ? undefined : [...new Set(types)].join(", ");
}

/** The idempotency profiles that operations name, as the runtime reads them. */
function idempotencyProfiles(document: OpenApiDocument, calls: readonly Call[], api: Api): Map<string, object> {
  const profiles = new Map<string, object>();
  for (const call of calls) {
    const name = call.operation["x-payspec-idempotency"];
    if (name === undefined && WRITE_METHODS.has(call.method)) {
      throw new UserError(
        `${api.root}: ${call.operation.operationId} writes and states no x-payspec-idempotency. Name a profile, or none.`,
      );
    }
    if (name === undefined || name === "none") continue;
    const profile = document["x-payspec-idempotency-profiles"]?.[name];
    if (profile === undefined) throw unknownProfile(api, call, "x-payspec-idempotency", name);
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
  if (name === undefined) return [];
  const profile = profiles.get(name);
  if (profile === undefined) return [`idempotency: { guarantee: "none" }`];
  const header = document["x-payspec-idempotency-profiles"]?.[name]?.header;
  const maxLength = maxLengthOf(document, call, header);
  if (maxLength === undefined || "maxLength" in profile) return [`idempotency: ${property("idempotency", name)}`];
  return [`idempotency: { ...${property("idempotency", name)}, maxLength: ${maxLength} }`];
}

/** How long a key the operation takes, as it declares the header. */
function maxLengthOf(document: OpenApiDocument, call: Call, header = ""): number | undefined {
  const declared = parametersOf(document, call).find(
    (parameter) => parameter.in === "header" && parameter.name.toLowerCase() === header.toLowerCase(),
  );
  const maxLength = isRecord(declared?.schema) ? declared.schema["maxLength"] : undefined;
  return typeof maxLength === "number" ? maxLength : undefined;
}

/** The pagination profiles that operations name. */
function paginationProfiles(document: OpenApiDocument, calls: readonly Call[], api: Api): Map<string, object> {
  const profiles = new Map<string, object>();
  for (const call of calls) {
    const name = call.operation["x-payspec-pagination"]?.profile;
    if (name === undefined || name === "none") continue;
    const profile = document["x-payspec-pagination-profiles"]?.[name];
    if (profile === undefined) throw unknownProfile(api, call, "x-payspec-pagination", name);
    // An extension within the profile (its evidence) is for readers, not for the runtime.
    profiles.set(name, Object.fromEntries(Object.entries(profile).filter(([field]) => !field.startsWith("x-"))));
  }
  return profiles;
}

function paginationOf({ operation }: Call): string[] {
  const pagination = operation["x-payspec-pagination"];
  if (pagination === undefined) return [];
  const { profile, items } = pagination;
  const style = profile === "none" ? `style: "none"` : `...${property("pagination", profile)}`;
  return [`pagination: { ${style}, items: ${literal(items)} }`];
}

function lookUpOf({ operation }: Call, calls: readonly Call[], api: Api): string[] {
  const rule = operation["x-payspec-lookup"];
  if (rule === undefined) return [];
  const asked = calls.find((call) => call.operation.operationId === rule.operation);
  if (asked?.operation["x-payspec-pagination"] === undefined) {
    throw new UserError(
      `${api.root}: ${operation.operationId} is looked up by ${rule.operation}, which is no list of this API.`,
    );
  }
  const { parameters, match, actsWithinSeconds, settleSeconds } = rule;
  return [`lookup: ${literal({ operation: rule.operation, parameters, match, actsWithinSeconds, settleSeconds })}`];
}

function unknownProfile(api: Api, call: Call, extension: string, name: string): UserError {
  return new UserError(
    `${api.root}: ${call.operation.operationId} names the profile "${name}" in ${extension}, which ${extension}-profiles does not have.`,
  );
}

/** A constant that holds the profiles, so that each is written once; nothing where there are none. */
function constant(name: string, profiles: ReadonlyMap<string, object>): string {
  if (profiles.size === 0) return "";
  const properties = [...profiles].map(([profile, fields]) => `${literal(profile)}: ${literal(fields)},`);
  return `\nconst ${name} = {\n${properties.join("\n")}\n} as const;\n`;
}

function property(object: string, name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? `${object}.${name}` : `${object}[${literal(name)}]`;
}

/** A field of the table; none where there is no value. */
function optional(name: string, value: unknown): string[] {
  return value === undefined ? [] : [`${name}: ${literal(value)}`];
}

/** The object, or undefined where it has no properties. */
function filled<T extends object>(object: T): T | undefined {
  return Object.keys(object).length > 0 ? object : undefined;
}

function literal(value: unknown): string {
  return JSON.stringify(value);
}
