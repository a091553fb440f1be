import type {
  Action,
  DeliveryRule,
  Definition,
  ErrorRules,
  EventType,
  Idempotency,
  KeyScheme,
  Operation,
  Pagination,
  Parameter,
  RefusalRules,
  Resource,
  SignatureRule,
  Success,
} from "../src/spec/definition.ts";
import { isUnsendable, keySchemeOf } from "@payspec/spec-model/key-scheme";
import { withValueAt } from "../src/spec/pointer.ts";
import {
  type Bundle,
  examplesOf,
  isNode,
  listOf,
  type Node,
  nodeOf,
  operationsOf,
  successOf,
  type WrittenOperation,
} from "./bundle.ts";
import { sampleOf } from "./sample.ts";
import { propertiesOf, schemaAt } from "./schema-properties.ts";

/**
 * Compiles a bundled spec to what the sandbox reads of it. Lint has checked the vocabulary.
 *
 * @param sensitive the names under which values travel that are not shown
 */
export function compileDefinition(provider: string, bundle: Bundle, sensitive: readonly string[]): Definition {
  const resources = cleaned(bundle["x-payspec-resources"] ?? {}) as Readonly<Record<string, Partial<Resource>>>;
  const signature = bundle["x-payspec-webhook-signature"];
  const definition: Definition = {
    provider,
    title: String(nodeOf(bundle, bundle["info"])["title"]),
    servers: listOf(bundle["servers"]).map((server) => String(nodeOf(bundle, server)["url"]).replace(/\/$/, "")),
    schemes: schemesOf(bundle),
    sensitive,
    operations: [],
    errors: errorsOf(bundle),
    refusals: {
      situations: {},
      invalid: [],
      ...(cleaned(bundle["x-payspec-refusals"] ?? {}) as Partial<RefusalRules>),
    },
    resources: Object.fromEntries(
      Object.entries(resources).map(([name, resource]) => {
        // The rule `vocabulary` has checked the rest.
        return [name, { initial: {}, transitions: {}, ...resource } as Resource];
      }),
    ),
    events: eventsOf(bundle),
    ...(signature === undefined ? {} : { signature: cleaned(signature) as SignatureRule }),
    delivery: { waitSeconds: [], ...(cleaned(bundle["x-payspec-webhook-delivery"] ?? {}) as Partial<DeliveryRule>) },
  };
  const operations = operationsOf(bundle).map((operation) => compileOperation(bundle, definition, operation));
  return { ...definition, operations, resources: withProperties(definition.resources, operations) };
}

/** The resources with the properties that their operations show. */
function withProperties(
  resources: Readonly<Record<string, Resource>>,
  operations: readonly Operation[],
): Record<string, Resource> {
  return Object.fromEntries(
    Object.entries(resources).map(([name, resource]) => {
      const views = operations
        .filter(({ action, success }) => {
          return action?.resource === name && action.response === undefined && success.contentType !== undefined;
        })
        .map(({ success }) => success.properties);
      if (views.length === 0 || views.includes(undefined)) return [name, resource];
      return [name, { ...resource, properties: [...new Set(views.flatMap((properties) => properties ?? []))] }];
    }),
  );
}

function compileOperation(bundle: Bundle, definition: Definition, written: WrittenOperation): Operation {
  const { id, method, path, node } = written;
  const action = actionOf(bundle, definition, written);
  const idempotency = idempotencyOf(bundle, node["x-payspec-idempotency"]);
  const pagination = paginationOf(bundle, node["x-payspec-pagination"]);
  const requestBody = nodeOf(bundle, node["requestBody"]);
  return {
    id,
    method,
    path,
    keys: listOf(node["security"] ?? bundle["security"]).flatMap((one) => Object.keys(nodeOf(bundle, one))),
    parameters: written.parameters.flatMap((parameter) => compileParameter(bundle, parameter)),
    ...(node["requestBody"] === undefined
      ? {}
      : {
          body: {
            required: requestBody["required"] === true,
            types: Object.keys(nodeOf(bundle, requestBody["content"])).map(mediaType),
          },
        }),
    success: compileSuccess(bundle, definition, written, { action, pagination }),
    ...(idempotency === undefined ? {} : { idempotency }),
    ...(pagination === undefined ? {} : { pagination }),
    ...(action === undefined ? {} : { action }),
  };
}

function mediaType(contentType: string): string {
  return contentType.split(";", 1)[0]?.trim().toLowerCase() ?? "";
}

function compileSuccess(
  bundle: Bundle,
  { resources }: Definition,
  operation: WrittenOperation,
  { action, pagination }: { action: Action | undefined; pagination: Pagination | undefined },
): Success {
  const { written, contentType, media } = successOf(bundle, operation);
  const status = /^\d+$/.test(written) ? Number(written) : 200;
  if (contentType === undefined) return { status, written };
  const { schema } = media;
  const [shown] = Object.values(examplesOf(bundle, media));
  const whole = shown ?? sampleOf(bundle, schema);
  const made = shown === undefined ? ({ made: true } as const) : {};
  if (action === undefined) return { status, written, contentType, example: whole, ...made };
  const at = action.action === "list" ? (pagination?.items ?? "") : (action.at ?? resources[action.resource]?.at ?? "");
  const properties = propertiesOf(bundle, schemaAt(bundle, schema, action.action === "list" ? `${at}/0` : at));
  // What stands around the object or the items; the example's own ones would only be carried along.
  const frame = at === "" ? undefined : withValueAt(whole, at, action.action === "list" ? [] : {});
  return {
    status,
    written,
    contentType,
    ...(frame === undefined ? {} : { example: frame }),
    ...(properties === undefined ? {} : { properties }),
  };
}

function actionOf(bundle: Bundle, { resources }: Definition, { node }: WrittenOperation): Action | undefined {
  const written = node["x-payspec-resource"];
  if (!isNode(written)) return undefined;
  const { omit, ...rest } = cleaned(written) as Action & { readonly omit?: readonly string[] };
  const resource = resources[rest.resource];
  const content = nodeOf(bundle, nodeOf(bundle, node["requestBody"])["content"]);
  const bodies = Object.values(content).map((media) => nodeOf(bundle, media)["schema"]);
  const sent = propertiesOf(bundle, { anyOf: bodies }) ?? [];
  const left = new Set([
    ...(omit ?? []),
    ...(rest.action === "create" ? Object.keys(resource?.initial ?? {}) : []),
    resource?.id.slice(1),
    resource?.state?.slice(1),
  ]);
  if (rest.action !== "create" && rest.action !== "update") return rest;
  return { ...rest, copied: sent.filter((property) => !left.has(property)) };
}

function compileParameter(bundle: Bundle, parameter: Node): Parameter[] {
  const { name, in: place } = parameter;
  if (typeof name !== "string" || (place !== "path" && place !== "query" && place !== "header")) return [];
  const schema = nodeOf(bundle, parameter["schema"]);
  // A default beside a reference is the parameter's own.
  const preset = nodeOf(
    { ...bundle },
    { ...schema, ...(isNode(parameter["schema"]) ? parameter["schema"] : {}), $ref: undefined },
  )["default"];
  const type = simpleType(schema["type"]);
  const items = simpleType(nodeOf(bundle, schema["items"])["type"]);
  return [
    {
      name,
      in: place,
      type,
      ...(type === "array" && (items === "integer" || items === "number" || items === "boolean") ? { items } : {}),
      ...(preset === undefined ? {} : { default: preset }),
    },
  ];
}

function simpleType(type: unknown): Parameter["type"] {
  const [first] = [type].flat();
  switch (first) {
    case "integer":
    case "number":
    case "boolean":
    case "array":
    case "object":
      return first;
    default:
      return "string";
  }
}

function schemesOf(bundle: Bundle): Record<string, KeyScheme> {
  const schemes = nodeOf(bundle, nodeOf(bundle, bundle["components"])["securitySchemes"]);
  return Object.fromEntries(
    Object.entries(schemes).map(([name, written]) => {
      const scheme = nodeOf(bundle, written);
      const sent = keySchemeOf(scheme);
      if (isUnsendable(sent)) throw new Error(`The security scheme ${name} ${sent.problem}`);
      const { kind, prefixes } = nodeOf(bundle, scheme["x-payspec-key"]);
      // The vocabulary admits no other kinds.
      return [name, { kind: kind as KeyScheme["kind"], scheme: sent, ...(isNode(prefixes) ? { prefixes } : {}) }];
    }),
  );
}

function errorsOf(bundle: Bundle): ErrorRules {
  const { code, message, codes } = nodeOf(bundle, bundle["x-payspec-errors"]);
  return {
    code: listOf(code).map(String),
    message: listOf(message).map(String),
    codes: Object.fromEntries(
      Object.entries(nodeOf(bundle, codes)).map(([name, about]) => {
        const { statuses, meaning } = nodeOf(bundle, about);
        return [name, { statuses: listOf(statuses).map(Number), meaning: String(meaning) }];
      }),
    ),
  };
}

function idempotencyOf(bundle: Bundle, name: unknown): Idempotency | undefined {
  const profile = nodeOf(bundle, bundle["x-payspec-idempotency-profiles"])[String(name)];
  if (!isNode(profile)) return undefined;
  const { guarantee, header, required, ttlSeconds } = profile as unknown as Idempotency;
  return { guarantee, header, required, ...(ttlSeconds === undefined ? {} : { ttlSeconds }) };
}

function paginationOf(bundle: Bundle, written: unknown): Pagination | undefined {
  if (!isNode(written)) return undefined;
  const profile = nodeOf(bundle, bundle["x-payspec-pagination-profiles"])[String(written["profile"])];
  const { style = "none", ...fields } = (cleaned(profile ?? {}) ?? {}) as Partial<Pagination>;
  return { ...fields, style, items: String(written["items"]) };
}

function eventsOf(bundle: Bundle): Record<string, EventType> {
  return Object.fromEntries(
    Object.entries(nodeOf(bundle, bundle["webhooks"])).map(([name, item]) => {
      const { media } = requestOf(bundle, item);
      return [name, { examples: examplesOf(bundle, media) }];
    }),
  );
}

/** The JSON body that a webhook sends. */
export function requestOf(bundle: Bundle, item: unknown): { readonly media: Node } {
  const [operation] = Object.values(nodeOf(bundle, item));
  const content = nodeOf(bundle, nodeOf(bundle, nodeOf(bundle, operation)["requestBody"])["content"]);
  return { media: nodeOf(bundle, Object.values(content)[0]) };
}

/** A copy of an extension's value without the extensions in it: evidence is for readers of the spec. */
function cleaned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(cleaned);
  if (!isNode(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !key.startsWith("x-payspec-"))
      .map(([key, part]) => [key, cleaned(part)]),
  );
}
