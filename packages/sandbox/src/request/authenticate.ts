import type { Definition, KeyScheme, Operation } from "../spec/definition.js";
import { hashOf } from "../world/dice.js";
import type { HeaderReader } from "./received-request.js";
import { Refused } from "./refused.js";

/** Whose request it is. */
export interface Caller {
  /** The world that the key names. */
  readonly world: string;
  readonly kind: KeyScheme["kind"];
  readonly mode: "test" | "live";
}

/** Who calls a public operation without a key. */
export const ANYONE: Caller = { world: "default", kind: "publishable", mode: "test" };

/**
 * Finds out whose key a request carries.
 *
 * Each key is a world of its own: `sk_test_alice` and `pk_test_alice` are two keys of the world `alice`, and live keys
 * have worlds apart. No key is checked any further: whatever has the form of a key is one.
 *
 * @throws Refused
 */
export function authenticate(definition: Definition, operation: Operation, headers: HeaderReader): Caller {
  const sent = readKeyHeader(definition, headers) ?? readAuthorization(headers.get("authorization"));
  if (operation.keys.length === 0) return (sent && callerOf(definition, sent)) ?? ANYONE;
  if (sent === undefined) throw new Refused("credentials-missing", "The request carries no API key.");
  const caller = callerOf(definition, sent);
  if (caller === undefined) throw new Refused("key-unknown", "The API key is not valid.");
  const kinds = operation.keys.map((name) => definition.schemes[name]?.kind);
  if (!kinds.includes(caller.kind)) {
    throw new Refused("key-kind", `A ${caller.kind} key cannot be used for this operation.`);
  }
  return caller;
}

/** A key and the security schemes that it may be sent by. */
interface Credentials {
  readonly sentBy: (scheme: KeyScheme["scheme"]) => boolean;
  /** For messages. */
  readonly name: string;
  readonly key: string;
}

/** The key in a header of its own. */
function readKeyHeader({ schemes }: Definition, headers: HeaderReader): Credentials | undefined {
  for (const { scheme } of Object.values(schemes)) {
    if (typeof scheme === "string") continue;
    const key = headers.get(scheme.header);
    const isHeader = (one: KeyScheme["scheme"]) => typeof one === "object" && one.header === scheme.header;
    if (key !== null) return { sentBy: isHeader, name: scheme.header, key };
  }
  return undefined;
}

function readAuthorization(header: string | null): Credentials | undefined {
  if (header === null || header.trim() === "") return undefined;
  const [, scheme = "", rest = ""] = /^(\S+) +(\S+)$/.exec(header.trim()) ?? [];
  switch (scheme.toLowerCase()) {
    case "bearer":
      return { sentBy: (one) => one === "bearer", name: "bearer", key: rest };
    case "basic": {
      const [user = "", ...password] = decodeBase64(rest)?.split(":") ?? [];
      if (user !== "" && password.length > 0 && password.join(":") === "") {
        return { sentBy: (one) => one === "basic", name: "basic", key: user };
      }
      throw new Refused("credentials-malformed", "The user name must be the API key, and the password empty.");
    }
    default:
      throw new Refused("credentials-malformed", "The Authorization header is malformed.");
  }
}

function decodeBase64(text: string): string | undefined {
  try {
    return atob(text);
  } catch {
    return undefined;
  }
}

function callerOf({ schemes }: Definition, { sentBy, name, key }: Credentials): Caller | undefined {
  const candidates = Object.values(schemes).filter(({ scheme }) => sentBy(scheme));
  if (candidates.length === 0) throw new Refused("credentials-malformed", `The provider takes no ${name} credentials.`);
  for (const { kind, prefixes } of candidates) {
    if (prefixes === undefined) return { world: worldOf(key), kind, mode: "test" };
    for (const mode of ["test", "live"] as const) {
      const prefix = prefixes[mode];
      if (prefix === undefined || !key.startsWith(prefix) || key.length === prefix.length) continue;
      const world = worldOf(key.slice(prefix.length));
      return { world: mode === "test" ? world : `live:${world}`, kind, mode };
    }
  }
  return undefined;
}

/** The world of a key as it is written in code; what is no key is the name of a world. */
export function worldOfKey({ schemes }: Definition, key: string): string {
  for (const { prefixes } of Object.values(schemes)) {
    for (const mode of ["test", "live"] as const) {
      const prefix = prefixes?.[mode];
      if (prefix === undefined || !key.startsWith(prefix) || key.length === prefix.length) continue;
      return mode === "test" ? worldOf(key.slice(prefix.length)) : `live:${worldOf(key.slice(prefix.length))}`;
    }
  }
  return key.startsWith("live:") ? key : worldOf(key);
}

/** The name of a world: the key without its prefix, where that is not long enough to be a real secret. */
function worldOf(key: string): string {
  return /^[\w-]{1,24}$/.test(key) ? key : `key-${hashOf(key).toString(16).padStart(8, "0")}`;
}
