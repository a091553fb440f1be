import { readFileSync } from "node:fs";
import {
  type Bundle,
  examplesOf,
  isNode,
  listOf,
  type Node,
  nodeOf,
  operationsOf,
  type WrittenOperation,
} from "../build/bundle.ts";
import { sampleOf } from "../build/sample.ts";

/** The providers of `redocly.yaml`, as they were built. */
export const PROVIDERS = ["elebne", "elepay", "elasticpay", "chip", "wooshpay"] as const;

/** A provider's name. */
export type Provider = (typeof PROVIDERS)[number];

const bundles = new Map<Provider, Bundle>();

/** Reads the bundled spec that the sandbox was built from. */
export function bundleOf(provider: Provider): Bundle {
  const known = bundles.get(provider);
  if (known !== undefined) return known;
  const file = new URL(`../src/gen/${provider}/bundle.json`, import.meta.url);
  const bundle = JSON.parse(readFileSync(file, "utf8")) as Bundle;
  bundles.set(provider, bundle);
  return bundle;
}

/** The operations of a provider's spec. */
export function writtenOperations(provider: Provider): WrittenOperation[] {
  return operationsOf(bundleOf(provider));
}

/** An operation of a provider's spec. */
export function operationOf(provider: Provider, id: string): WrittenOperation {
  const found = writtenOperations(provider).find((operation) => operation.id === id);
  if (found === undefined) throw new Error(`${provider} has no operation ${id}.`);
  return found;
}

/** The base URL of a provider. */
export function baseUrlOf(bundle: Bundle): string {
  return String(nodeOf(bundle, listOf(bundle["servers"])[0])["url"]);
}

/** What can be changed of a request that is made from the spec. */
export interface RequestChanges {
  readonly key?: string;
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** The name of the body's example. */
  readonly example?: string;
}

let keys = 0;

/** A request of an operation as the spec shows it: its examples, and what is required. */
export function requestOf(
  bundle: Bundle,
  operation: WrittenOperation,
  { key, path = {}, query = {}, headers = {}, body, example }: RequestChanges = {},
): Request {
  const url = new URL(
    baseUrlOf(bundle).replace(/\/$/, "") +
      operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
        return encodeURIComponent(path[name] ?? String(exampleOf(bundle, operation, name, "path")));
      }),
  );
  const sent = new Headers(headers);
  for (const parameter of operation.parameters) {
    const { name, in: place, required } = parameter;
    if (typeof name !== "string" || required !== true) continue;
    const value = exampleOf(bundle, operation, name, String(place));
    // Each request of a test is a new one.
    if (place === "header" && !sent.has(name)) {
      sent.set(name, /idempotency/i.test(name) ? `test-${(keys += 1)}` : String(value));
    }
    if (place === "query") for (const one of [value].flat()) url.searchParams.append(name, String(one));
  }
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  if (!sent.has("Authorization")) {
    const credentials = credentialsOf(bundle, operation, key);
    if (credentials !== undefined) sent.set("Authorization", credentials);
  }
  const requestBody = nodeOf(bundle, operation.node["requestBody"]);
  const [type, written] = Object.entries(nodeOf(bundle, requestBody["content"]))[0] ?? [];
  if (type === undefined) return new Request(url, { method: operation.method, headers: sent });
  const examples = examplesOf(bundle, nodeOf(bundle, written));
  const value = body ?? (example === undefined ? Object.values(examples)[0] : examples[example]);
  if (type === "multipart/form-data") {
    const form = new FormData();
    for (const [name, part] of Object.entries(nodeOf(bundle, value))) {
      form.set(name, name === "file" ? new File(["x"], "evidence.pdf", { type: "application/pdf" }) : String(part));
    }
    return new Request(url, { method: operation.method, headers: sent, body: form });
  }
  sent.set("Content-Type", sent.get("Content-Type") ?? type);
  return new Request(url, { method: operation.method, headers: sent, body: JSON.stringify(value) });
}

/** The value of the Authorization header for the first scheme of an operation. */
export function credentialsOf(bundle: Bundle, { node }: WrittenOperation, key = "spec"): string | undefined {
  const [requirement] = listOf(node["security"] ?? bundle["security"]);
  const [name] = Object.keys(nodeOf(bundle, requirement));
  return name === undefined ? undefined : authorization(bundle, name, key);
}

/** The value of the Authorization header for a scheme and a key of a world. */
export function authorization(bundle: Bundle, scheme: string, world: string, mode: "test" | "live" = "test"): string {
  const written = nodeOf(bundle, nodeOf(bundle, nodeOf(bundle, bundle["components"])["securitySchemes"])[scheme]);
  const { prefixes } = nodeOf(bundle, written["x-payspec-key"]);
  const whole = `${isNode(prefixes) ? String(prefixes[mode]) : ""}${world}`;
  return written["scheme"] === "basic" ? `Basic ${btoa(`${whole}:`)}` : `Bearer ${whole}`;
}

function exampleOf(bundle: Bundle, { parameters }: WrittenOperation, name: string, place: string): unknown {
  const parameter: Node | undefined = parameters.find((one) => one["name"] === name && one["in"] === place);
  const shown = parameter?.["example"] ?? Object.values(examplesOf(bundle, parameter ?? {}))[0];
  if (shown !== undefined) return shown;
  const sample = sampleOf(bundle, parameter?.["schema"]);
  // An empty list would be no parameter at all.
  return Array.isArray(sample) && sample.length === 0 ? ["text"] : sample;
}
