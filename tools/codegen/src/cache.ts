import { join } from "node:path";
import { isRecord } from "@payspec/spec-model";
import { readIfPresent } from "./output-folder.ts";
import { writeFiles } from "./write-files.ts";

/** What a provider was last generated from and to, as hashes. */
export interface CacheEntry {
  readonly inputs: string;
  readonly outputs: string;
}

const CACHE_FILE = "node_modules/.cache/payspec/generate.json";

/** Reads the cache. A missing or damaged file is an empty cache: it only saves time. */
export function readCache(root: string): Map<string, CacheEntry> {
  const entries = new Map<string, CacheEntry>();
  for (const [name, entry] of Object.entries(parse(readIfPresent(join(root, CACHE_FILE))))) {
    if (isRecord(entry) && typeof entry["inputs"] === "string" && typeof entry["outputs"] === "string") {
      entries.set(name, { inputs: entry["inputs"], outputs: entry["outputs"] });
    }
  }
  return entries;
}

/** Adds entries to the cache. It is read again first, for a run on another provider may have ended meanwhile. */
export function updateCache(root: string, entries: ReadonlyMap<string, CacheEntry>): void {
  const all = Object.fromEntries([...readCache(root), ...entries]);
  writeFiles(root, [{ path: CACHE_FILE, text: `${JSON.stringify(all, null, 2)}\n` }]);
}

function parse(text = "{}"): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}
