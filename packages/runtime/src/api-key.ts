import type { Auth } from "./auth.js";
import { PaySpecError } from "./payspec-error.js";
import type { KeyKind, KeyPrefixes, Provider } from "./provider.js";

/** The option that carries each kind of key. */
export const KEY_OPTIONS = {
  secret: "secretKey",
  publishable: "publishableKey",
  platform: "platformToken",
} as const satisfies Record<KeyKind, string>;

/** The option's name for a kind of key. */
type KeyOption<Kind extends KeyKind> = (typeof KEY_OPTIONS)[Kind];

/** Exactly one of the keys that the provider hands out, or `auth` in their place. */
export type KeyOptions<Kinds extends KeyKind> =
  | {
      [Kind in Kinds]: { [K in Kind as KeyOption<K>]: string } & {
        [K in Exclude<Kinds, Kind> as KeyOption<K>]?: never;
      } & { auth?: never };
    }[Kinds]
  | ({ [K in Kinds as KeyOption<K>]?: never } & AuthOption);

/** What a client takes in place of a key. */
export interface AuthOption {
  /**
   * Makes the credentials of each attempt, for example `tokenAuth(getToken)`. It counts as a secret key: it is refused in
   * a browser, and for operations that take no secret key.
   */
  auth: Auth;
  /** Only keys say by their prefix whether they are test or live ones. */
  mode?: never;
}

/** `test` refuses live keys, `live` refuses test keys, where the provider's prefixes tell them apart. */
export type Mode = "test" | "live";

/** A key that passed the checks. */
export interface ApiKey {
  readonly kind: KeyKind;
  readonly value: string;
}

/**
 * Takes the one key from the options and checks it: present, clean, of the kind its option names, of the mode asked
 * for, and not a secret one in a browser. No message holds the key.
 *
 * @throws PaySpecError `missing-key`, `malformed-key` or `wrong-key`
 */
export function checkApiKey(
  { name, keys }: Pick<Provider, "name" | "keys">,
  options: { readonly [option: string]: unknown; readonly mode?: Mode },
): ApiKey {
  const kinds = Object.keys(keys) as KeyKind[];
  const names = kinds.map((kind) => KEY_OPTIONS[kind]).join(" or ");
  const given = kinds.filter((kind) => options[KEY_OPTIONS[kind]] !== undefined);
  const [kind] = given;
  if (kind === undefined) {
    throw new PaySpecError(
      "missing-key",
      `The ${name} client needs a ${names}, and got none. Pass the key from your ${name} dashboard; ` +
        `if you pass an environment variable, it is not set.`,
    );
  }
  if (given.length > 1) {
    throw new PaySpecError("wrong-key", `The ${name} client takes one key, ${names}, and got ${given.length}.`);
  }
  const option = KEY_OPTIONS[kind];
  const value = options[option];
  if (typeof value !== "string" || !/^[\x21-\x7e]+$/.test(value)) {
    const got =
      typeof value !== "string"
        ? typeof value
        : value === ""
          ? "an empty string; if you pass an environment variable, it is empty"
          : "one with spaces, line breaks or other characters that no key has";
    throw new PaySpecError("malformed-key", `${option} must be the key as ${name} shows it; got ${got}.`);
  }
  checkPrefix(name, keys, kind, value, options.mode);
  if (kind !== "publishable") refuseInBrowser(option, name, keys);
  return { kind, value };
}

/**
 * Keeps what is secret on servers.
 *
 * @param option the option that holds it
 * @throws PaySpecError `wrong-key`
 */
export function refuseInBrowser(option: string, name: string, keys: Provider["keys"]): void {
  if (typeof document !== "object" || typeof window !== "object") return;
  throw new PaySpecError(
    "wrong-key",
    `${option} is refused in a browser, where anyone can read it. Call ${name} from a server` +
      (keys.publishable ? `, or use a publishableKey.` : `.`),
  );
}

function checkPrefix(name: string, keys: Provider["keys"], kind: KeyKind, value: string, mode: Mode | undefined): void {
  const option = KEY_OPTIONS[kind];
  const prefixes: KeyPrefixes = keys[kind] ?? {};
  const known = [prefixes.test, prefixes.live].filter((prefix) => prefix !== undefined);
  if (known.length === 0) return;
  if (!known.some((prefix) => value.startsWith(prefix))) {
    const other = (Object.entries(keys) as [KeyKind, KeyPrefixes][]).find(([, { test, live }]) =>
      [test, live].some((prefix) => prefix !== undefined && value.startsWith(prefix)),
    );
    const hint = other === undefined ? "" : ` This is a ${other[0]} key: pass it as ${KEY_OPTIONS[other[0]]}.`;
    throw new PaySpecError("wrong-key", `${option} must begin with ${known.join(" or ")} at ${name}.${hint}`);
  }
  const wanted = mode === undefined ? undefined : prefixes[mode];
  if (wanted !== undefined && !value.startsWith(wanted)) {
    throw new PaySpecError(
      "wrong-key",
      `${option} is a ${mode === "test" ? "live" : "test"} key, and mode is "${mode}". Pass the key that begins with ${wanted}.`,
    );
  }
}
