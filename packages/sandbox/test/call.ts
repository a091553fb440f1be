import type { Sandbox } from "../src/index.js";
import { isOwnRefusal } from "./is-own-refusal.ts";
import { bundleOf, operationOf, type Provider, requestOf, type RequestChanges } from "./spec-requests.ts";

/** A response, with its body read. */
export interface Called {
  readonly status: number;
  // The body is what the test says that it is.
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly body: any;
}

/** Calls operations of a sandbox by name, with what a test changes of the spec's example. */
export function caller(sandbox: Sandbox, provider: Provider, key = "alice") {
  const bundle = bundleOf(provider);
  return async (operation: string, changes: RequestChanges = {}): Promise<Called> => {
    return send(sandbox, provider, requestOf(bundle, operationOf(provider, operation), { key, ...changes }));
  };
}

/** Sends a request, and holds a refusal to be the provider's own. */
export async function send(sandbox: Sandbox, provider: Provider, request: Request): Promise<Called> {
  const response = await sandbox.fetch(request);
  const problem = response.headers.get("Sandbox-Problem");
  if (problem !== null) throw new Error(problem);
  const text = await response.text();
  const body: unknown = text === "" ? undefined : JSON.parse(text);
  if (!response.ok && !isOwnRefusal(bundleOf(provider), body)) throw new Error(`Not a refusal of ${provider}: ${text}`);
  return { status: response.status, body };
}
