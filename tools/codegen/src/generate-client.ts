import { callsOf } from "./calls-of.ts";
import { keyRules, keysOf } from "./key-rules.ts";
import { hasOpenEnums, knownValuesSource, namesKnownTypes } from "./known-values.ts";
import { bodySerializer } from "./request-bodies.ts";
import { type Api, identifierOf, isRecord, providerName, WRITE_METHODS } from "@payspec/spec-model";
import type { OpenApiDocument } from "@payspec/spec-model/openapi";

/** How a doc comment calls a kind of key, by the client's option: alone, and where the client takes several. */
const keyWords: Readonly<Record<string, readonly [alone: string, ofSeveral: string]>> = {
  secretKey: ["A secret key", "a secret key (server only)"],
  publishableKey: ["A publishable key", "a publishable key"],
  platformToken: ["A platform's token", "a platform's token"],
};

/** Writes what a provider's package exports, but for the names of its spec: the client, the `fetch`, webhooks, errors. */
export function generateClient(document: OpenApiDocument, api: Api): string {
  const name = providerName(api.name, document);
  const identifier = identifierOf(name);
  const codes = Object.values(document["x-payspec-errors"]?.codes ?? {});
  const parts = {
    hasKinds: codes.some(({ kind }) => kind !== undefined),
    hasWebhooks: document["x-payspec-webhook-signature"] !== undefined,
    hasOpenEnums: hasOpenEnums(document, api),
    namesKnownTypes: namesKnownTypes(document, api),
  };
  return [
    imports(parts),
    clientSource(name, identifier, keySentence(document, api), document.externalDocs?.url),
    ...(parts.hasWebhooks ? [webhookSource(name, identifier, document)] : []),
    unwrapSource(name, parts.hasKinds),
    knownValuesSource(document, api),
    sharedExports(document, api),
  ].join("\n");
}

/** What the parts of the file need to import. */
interface Parts {
  readonly hasKinds: boolean;
  readonly hasWebhooks: boolean;
  readonly hasOpenEnums: boolean;
  readonly namesKnownTypes: boolean;
}

function imports({ hasKinds, hasWebhooks, hasOpenEnums: hasEnums, namesKnownTypes: namesTypes }: Parts): string {
  const runtime = [
    ..."type Client,type ClientOptions,type ContextOptions,createClient,createFetch".split(","),
    ...(hasEnums ? ["isOneOf"] : []),
    ...(hasKinds ? ["unwrapWith"] : []),
    ...(hasWebhooks
      ? "verifyWebhook,type WebhookDelivery,type WebhookEvent,type WebhookOptions,type WebhookRequest".split(",")
      : []),
  ];
  const table = [
    ...(hasKinds ? ["errorKinds"] : []),
    "type KnownErrorCode",
    "provider",
    ...(hasWebhooks ? ["webhookRule"] : []),
  ];
  const types = ["operations", "paths", ...(hasWebhooks ? ["webhooks"] : [])];
  return `import { ${runtime.join(", ")} } from "@payspec/runtime";
import { ${table.join(", ")} } from "./provider.js";
${namesTypes ? 'import type * as types from "./types.js";\n' : ""}import type { ${types.join(", ")} } from "./types.js";
`;
}

function clientSource(name: string, identifier: string, keys: string, documentation: string | undefined): string {
  const failures = "`missing-key`, `malformed-key`, `wrong-key`, `invalid-base-url` or `invalid-option`";
  return `${comment([keys])}
export type ${identifier}Options = ClientOptions<typeof provider>;

${comment([`The operations of ${name}, by name and by path.`])}
export type ${identifier}Client = Client<paths, operations, typeof provider.operations, KnownErrorCode>;

${comment([`The error codes of ${name}: those that are known, and any that may come.`])}
export type ${identifier}ErrorCode = KnownErrorCode | (string & {});

${comment([`Makes a client for the API of ${name}.`, "", `@throws PaySpecError ${failures}`, ...see(documentation)])}
export function create${identifier}Client(options: ${identifier}Options): ${identifier}Client {
  return createClient<paths, operations, typeof provider, KnownErrorCode>(provider, options);
}

${comment([
  `Makes a \`fetch\` for the API of ${name} that obeys the law of retries: credentials, idempotency key, retries and`,
  "verdict, for whatever calls a `fetch`. `reportOf(response)` tells the verdict.",
  "",
  `@throws PaySpecError ${failures}`,
])}
export function create${identifier}Fetch(options: ContextOptions<typeof provider>): typeof fetch {
  return createFetch(provider, options);
}
`;
}

function webhookSource(name: string, identifier: string, document: OpenApiDocument): string {
  const signature = document["x-payspec-webhook-signature"] ?? {};
  const { algorithm, eventType, verifyWith } = signature;
  const fallback = algorithm === "rsa-pkcs1-sha256" ? "The public key of the webhook." : "The secret of the webhook.";
  const evidence: unknown = signature["x-payspec-evidence"];
  const sources = Array.isArray(evidence) ? evidence : [];
  const page = sources.map((source) => (isRecord(source) ? source["url"] : undefined)).find(isText);
  return `${comment([`The events of ${name}, told apart by \`${String(eventType).slice(1)}\`.`])}
export type ${identifier}Event = WebhookEvent<webhooks, typeof webhookRule>;

${comment([isText(verifyWith) ? verifyWith : fallback])}
export type ${identifier}WebhookOptions = WebhookOptions<typeof webhookRule>;

${comment([
  `Verifies that a delivery comes from ${name} and is unchanged, and gives back its event.`,
  "",
  "@throws WebhookError",
  ...see(page),
])}
export function verify${identifier}Webhook(
  request: WebhookRequest,
  options: ${identifier}WebhookOptions,
): Promise<WebhookDelivery<${identifier}Event>> {
  return verifyWebhook<${identifier}Event>(webhookRule, request, options);
}
`;
}

function unwrapSource(name: string, hasKinds: boolean): string {
  if (!hasKinds) return `export { unwrap } from "@payspec/runtime";\n`;
  const text = `Gives back the data of a call, or throws its refusal: by the kind of the code of ${name}, or by the status.`;
  return `${comment([text])}\nexport const unwrap = /* @__PURE__ */ unwrapWith(errorKinds);\n`;
}

/** What every package exports of the runtime, and what this one needs beside: no user has to install the runtime. */
function sharedExports(document: OpenApiDocument, api: Api): string {
  const calls = callsOf(document, api);
  const serializers = calls.flatMap((call) => bodySerializer(document, call, api)?.imported ?? []);
  const looksUp = calls.some(({ operation }) => operation["x-payspec-lookup"] !== undefined);
  // The types that declarations of a library over this package name.
  const types = [
    ..."Call,CallEvent,CallOptions,CallReport,CallResult,Client as PaySpecClient,NamedOperation,RefusalOf,RefusedCall".split(
      ",",
    ),
    ..."SharedCallOptions,SuccessBody,SucceededCall,WebhookDelivery,WebhookReceiver,WebhookRequest".split(","),
    ...new Set(serializers),
  ];
  return `export { reportOf } from "@payspec/runtime";
export { PaySpecError, type FailureCode, type PaySpecErrorCode, type Verdict } from "@payspec/runtime";
export { type Refusal, refusalOf } from "@payspec/runtime";
export {
  AuthenticationError,
  ConflictError,
  InvalidRequestError,
  isRefusedError,
  NotFoundError,
  PermissionError,
  ProviderFailureError,
  RateLimitedError,
  RefusedError,
  RequestFailedError,
} from "@payspec/runtime";
export { items, ${looksUp ? "lookUp, type LookUpResult, " : ""}type Page, pages } from "@payspec/runtime";
export { majorUnits, minorUnits } from "@payspec/runtime";
export { settle, type SettledDone, type SettledNotDone, type SettledUnknown, type Settlement } from "@payspec/runtime";
export { WebhookError, type WebhookErrorCode, webhookReceiver, type WebhookStore } from "@payspec/runtime";
export type { ErrorCodes as ${identifierOf(providerName(api.name, document))}ErrorCodes, KnownErrorCode } from "./provider.js";
// What the types of calls are made of: the declarations of a library over this package name it.
export type { ${types.join(", ")} } from "@payspec/runtime";
`;
}

/** The sentence on the options: the kinds of key, and for which operations a key other than the secret one is good. */
function keySentence(document: OpenApiDocument, api: Api): string {
  const options = Object.keys(keyRules(document, api));
  const [first, ...others] = options;
  if (first === undefined) return "The options that all clients share: the API takes no key.";
  const words = options.map(
    (option) => (keyWords[option] ?? [option, option])[others.length > 0 ? 1 : 0] + use(option),
  );
  const list = words.length > 2 ? `${words.slice(0, -1).join(", ")} or ${words.at(-1)}` : words.join(" or ");
  return `${list.charAt(0).toUpperCase()}${list.slice(1)}, and the options that all clients share.`;

  function use(option: string): string {
    if (option === "secretKey" || others.length === 0) return "";
    const calls = callsOf(document, api);
    const open = calls.filter((call) => keysOf(document, call, api).flat().includes(option));
    if (open.length === calls.length) return "";
    if (open.length <= 2) return ` (${open.map(({ operation }) => `\`${operation.operationId}\``).join(" and ")} only)`;
    const reads = open.every(({ method }) => !WRITE_METHODS.has(method));
    return ` (${open.length} of ${calls.length} operations${reads ? ", all of them reads" : ""})`;
  }
}

function see(url: string | undefined): string[] {
  return url === undefined ? [] : [`@see ${url}`];
}

/** A doc comment, on one line where it has one. A text of the spec cannot end it. */
function comment(lines: readonly string[]): string {
  const safe = lines.map((line) => line.replaceAll("*/", "*\\/").replaceAll(/\s+/g, " ").trim());
  if (safe.length === 1 && safe.join("").length < 110) return `/** ${safe.join("")} */`;
  return ["/**", ...safe.map((line) => (line === "" ? " *" : ` * ${line}`)), " */"].join("\n");
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}
