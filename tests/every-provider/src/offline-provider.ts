import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { startPrism } from "@payspec/prism-server";
import type { ProviderSpec } from "@payspec/spec-model";
import { startWireRecorder, type WireRequest } from "./wire-recorder.ts";

/** What a call may hold when its types are left aside. */
export interface LooseCall {
  readonly params?: Readonly<Record<"path" | "query" | "header", Readonly<Record<string, unknown>>>>;
  readonly body?: unknown;
  readonly idempotencyKey?: string;
}

/** A call's result when its types are left aside. */
export interface LooseResult {
  readonly ok: boolean;
  readonly verdict: string;
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/** A provider's client when its types are left aside: its properties by name. */
export type LooseClient = Readonly<Record<string, (call?: LooseCall) => Promise<LooseResult>>>;

/** Makes a provider's client from its options. */
export type ClientFactory = (options: Readonly<Record<string, unknown>>) => LooseClient;

/** A provider's Prism server, its client factory, and a record of what went from one to the other. */
export interface OfflineProvider {
  readonly createClient: ClientFactory;
  /** The base URL under which the record is made. */
  readonly url: string;
  /** Takes what was sent since it was last asked. */
  takeRequests(): WireRequest[];
  close(): Promise<void>;
}

const packages = join(import.meta.dirname, "../../../packages");

/** Starts a provider's Prism server, behind a recorder. */
export async function startOfflineProvider({ provider, spec }: ProviderSpec): Promise<OfflineProvider> {
  const createClient = await importFactory(provider);
  const folder = mkdtempSync(join(tmpdir(), "payspec-offline-"));
  const bundle = join(folder, `${provider}.json`);
  writeFileSync(bundle, JSON.stringify(spec));
  // Prism has read the file when it has started.
  const prism = await startPrism(bundle).finally(() => rmSync(folder, { recursive: true, force: true }));
  const basePath = new URL(spec.servers[0]?.url ?? "").pathname.replace(/\/$/, "");
  const recorder = await startWireRecorder(prism.url, basePath);
  return {
    createClient,
    url: recorder.url,
    takeRequests: () => recorder.requests.splice(0),
    close: async () => {
      await recorder.close();
      await prism.close();
    },
  };
}

/** The one function of the built package that makes a client. */
export async function importFactory(provider: string): Promise<ClientFactory> {
  const entry = join(packages, provider, "dist/index.js");
  const exported = Object.entries((await import(pathToFileURL(entry).href)) as Record<string, unknown>);
  const factories = exported.filter(([name]) => /^create\w+Client$/.test(name));
  const [factory] = factories;
  if (factory === undefined || factories.length > 1) {
    const names = exported.map(([name]) => name).join(", ");
    throw new Error(`${entry} must export one create…Client; it exports ${names}.`);
  }
  // The tests of the types vouch for its own, stricter type.
  return factory[1] as ClientFactory;
}

/** A provider's operation table, which its package does not export. */
export async function importTable(provider: string): Promise<{ readonly sensitive?: readonly string[] }> {
  const entry = join(packages, provider, "src/gen/provider.ts");
  // Its shape is the runtime's `Provider`; the generator's tests hold it.
  return ((await import(pathToFileURL(entry).href)) as { provider: Awaited<ReturnType<typeof importTable>> }).provider;
}
