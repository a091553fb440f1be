import {
  type Contents,
  type SecurityScheme,
  type Spec,
  type SpecOperation,
  type SpecParameter,
  isRecord,
  recordAt,
  samplesOf,
} from "@payspec/spec-model";
import type { LooseCall } from "./offline-provider.ts";
import { sampleValue } from "./sample-value.ts";
import type { WireRequest } from "./wire-recorder.ts";

/** The kinds of key. */
export type KeyKind = SecurityScheme["x-payspec-key"]["kind"];

/** The option of a client that carries each kind of key. */
export const KEY_OPTIONS = { secret: "secretKey", publishable: "publishableKey", platform: "platformToken" } as const;

/** The key that the sample calls carry as `idempotencyKey`. */
const IDEMPOTENCY_KEY = "order-5678";

/** A request without what only transports it. */
export interface PlainRequest {
  readonly method: string;
  readonly path: string;
  /** The names and values of the query, in order. */
  readonly query: readonly (readonly [string, string])[];
  readonly headers: Readonly<Record<string, unknown>>;
  readonly contentType: string | undefined;
  readonly body: unknown;
}

/** What the spec says a success looks like. */
export interface SampleResponse {
  readonly status: number;
  readonly contentType: string | undefined;
  readonly data: unknown;
}

/** The value a sample call gives a parameter: its first example, or one made from its schema. */
export function parameterSample(spec: Spec, parameter: SpecParameter): unknown {
  const [sample] = samplesOf(spec, parameter);
  return sample === undefined ? sampleValue(spec, parameter.schema) : sample[1];
}

/** A call with every parameter, and with the first example of the request body. */
export function sampleCall(spec: Spec, operation: SpecOperation): LooseCall {
  const params: Record<SpecParameter["in"], Record<string, unknown>> = { path: {}, query: {}, header: {} };
  for (const parameter of callerParameters(operation)) {
    params[parameter.in][parameter.name] = parameterSample(spec, parameter);
  }
  const body = sampleBody(spec, operation);
  return {
    params,
    ...(body && { body: body.value }),
    ...(operation.idempotencyHeader !== undefined && { idempotencyKey: IDEMPOTENCY_KEY }),
  };
}

/** What the sample call must look like on the wire, apart from its credentials; computed from the spec alone. */
export function expectedRequest(spec: Spec, operation: SpecOperation): PlainRequest {
  const { method, path, idempotencyHeader } = operation;
  const samples = callerParameters(operation).map((parameter) => ({
    parameter,
    value: parameterSample(spec, parameter),
  }));
  const within = (place: SpecParameter["in"]) => samples.filter(({ parameter }) => parameter.in === place);
  const values = new Map(
    within("path").map(({ parameter, value }) => [parameter.name, encodeURIComponent(String(value))]),
  );
  const headers = within("header").map(({ parameter, value }) => [parameter.name.toLowerCase(), String(value)]);
  const body = sampleBody(spec, operation);
  return {
    method,
    path: path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => values.get(name) ?? "missing"),
    query: within("query").flatMap(({ parameter, value }) => serialised(parameter, value)),
    headers: Object.fromEntries([
      ...headers,
      ...(idempotencyHeader === undefined ? [] : [[idempotencyHeader.toLowerCase(), IDEMPOTENCY_KEY]]),
    ]),
    contentType: body?.contentType,
    body: body?.expected,
  };
}

/** The success that the Prism server responds with: the lowest 2xx. */
export function successOf({ responses, id }: SpecOperation): { status: number; contents: Contents } {
  const [status] = Object.keys(responses)
    .filter((one) => one.startsWith("2"))
    .toSorted();
  if (status === undefined) throw new Error(`${id} describes no response that begins with 2.`);
  // For a range Prism responds with its first status.
  return { status: Number(status.replaceAll("X", "0")), contents: responses[status] ?? {} };
}

/** What that response looks like: the first example of its first media type. */
export function expectedResponse(spec: Spec, operation: SpecOperation): SampleResponse {
  const { status, contents } = successOf(operation);
  const [content] = Object.entries(contents);
  return { status, contentType: content?.[0], data: content && samplesOf(spec, content[1])[0]?.[1] };
}

/** The kinds of key that an operation takes. */
export function keyKindsOf(spec: Spec, { security }: SpecOperation): KeyKind[] {
  return [...new Set(schemesOf(spec, security).map((scheme) => scheme["x-payspec-key"].kind))];
}

/** A test key of a kind. */
export function sampleKey(spec: Spec, kind: KeyKind, mode: "test" | "live" = "test"): string {
  const scheme = Object.values(spec.components.securitySchemes).find((one) => one["x-payspec-key"].kind === kind);
  return `${scheme?.["x-payspec-key"].prefixes?.[mode] ?? ""}offline`;
}

/** The values of the Authorization header by which the spec admits the sample key of a kind. */
export function expectedCredentials(spec: Spec, { security }: SpecOperation, kind: KeyKind): string[] {
  const key = sampleKey(spec, kind);
  return schemesOf(spec, security)
    .filter((scheme) => scheme["x-payspec-key"].kind === kind)
    .map(({ scheme }) => (scheme === "bearer" ? `Bearer ${key}` : `Basic ${btoa(`${key}:`)}`));
}

function schemesOf(spec: Spec, security: SpecOperation["security"]): SecurityScheme[] {
  const names = security.flatMap((requirement) => Object.keys(requirement));
  return names.flatMap((name) => spec.components.securitySchemes[name] ?? []);
}

/** Headers that `fetch` adds by itself; their values are for it to say, unless the operation declares them. */
const TRANSPORT = new Set(
  "accept accept-encoding accept-language connection content-length content-type host sec-fetch-mode user-agent".split(
    " ",
  ),
);

/** Reads a recorded request of an operation. */
export async function plainRequest(
  { method, target, headers, body }: WireRequest,
  { parameters }: SpecOperation,
): Promise<PlainRequest> {
  const [path = "", ...query] = target.split("?");
  const contentType = headers["content-type"];
  const declared = new Set(parameters.map(({ name }) => name.toLowerCase()));
  return {
    method,
    path,
    query: [...new URLSearchParams(query.join("?"))],
    headers: Object.fromEntries(Object.entries(headers).filter(([name]) => declared.has(name) || !TRANSPORT.has(name))),
    contentType: contentType?.split(";")[0],
    body: body.length === 0 ? undefined : await parsed(contentType, body),
  };
}

async function parsed(contentType: string | undefined, body: Buffer<ArrayBuffer>): Promise<unknown> {
  if (contentType?.startsWith("multipart/form-data") !== true) return JSON.parse(body.toString());
  const form = await new Response(body, { headers: { "Content-Type": contentType } }).formData();
  const parts = [...form].map(async ([name, part]) => [
    name,
    typeof part === "string" ? part : { file: await part.text() },
  ]);
  return Object.fromEntries(await Promise.all(parts));
}

/** The parameters a caller passes: the idempotency key has an option of its own. */
function callerParameters({ parameters, idempotencyHeader }: SpecOperation): readonly SpecParameter[] {
  const name = idempotencyHeader?.toLowerCase();
  return parameters.filter((one) => !(one.in === "header" && one.name.toLowerCase() === name));
}

/** The first example of the request body, as the caller passes it and as it must arrive; undefined where there is none. */
function sampleBody(spec: Spec, { requestBody }: SpecOperation) {
  const [content] = Object.entries(requestBody);
  if (content === undefined) return undefined;
  const [contentType, media] = content;
  const value = samplesOf(spec, media)[0]?.[1];
  if (contentType !== "multipart/form-data" || !isRecord(value)) return { contentType, value, expected: value };
  const properties = recordAt(spec, recordAt(spec, media.schema)["properties"]);
  const isFile = (name: string) => recordAt(spec, properties[name])["format"] === "binary";
  const parts = Object.entries(value);
  return {
    contentType,
    value: Object.fromEntries(parts.map(([name, part]) => [name, isFile(name) ? new Blob([String(part)]) : part])),
    expected: Object.fromEntries(parts.map(([name, part]) => [name, isFile(name) ? { file: part } : String(part)])),
  };
}

/** The pairs by which a query parameter is written (OpenAPI 3.1, "Style Examples"). */
function serialised(
  { name, style = "form", explode = style === "form" }: SpecParameter,
  value: unknown,
): [string, string][] {
  if (Array.isArray(value) && style === "form") {
    return explode ? value.map((item) => [name, String(item)]) : [[name, value.join(",")]];
  }
  if (isRecord(value) && style === "deepObject") {
    return Object.entries(value).map(([property, one]) => [`${name}[${property}]`, String(one)]);
  }
  if (typeof value !== "object") return [[name, String(value)]];
  throw new Error(
    `The query parameter ${name} has the style ${style}, of which this test does not know how it is written.`,
  );
}
