import type { Auth } from "../contract/auth.js";
import { PaySpecError, type PaySpecErrorCode } from "../contract/payspec-error.js";
import type { KeyOption, Provider } from "../contract/provider.js";

/** Exactly one of the keys that the provider hands out, or `auth` in their place. */
export type KeyOptions<Keys extends KeyOption> =
  | { [Key in Keys]: { [K in Key]: string } & { [K in Exclude<Keys, Key>]?: never } & { auth?: never } }[Keys]
  | ({ [K in Keys]?: never } & AuthOption);

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

/** What a client sends to be let in. */
export interface Credentials {
  /** Which key it is; `auth` counts as a secret one. */
  readonly option: KeyOption;
  /** The key, which must never be printed; empty where there is none. */
  readonly key: string;
  readonly auth: Auth;
}

/**
 * Takes the one key, or `auth` in its place, from the options and checks it: present, clean, with the prefix of its kind
 * and of the mode asked for, and not a secret in a browser. No message holds the key.
 *
 * @param authenticate makes the credentials from a key that a header can carry
 * @throws PaySpecError `missing-key`, `malformed-key` or `wrong-key`
 */
export function checkCredentials(
  { name, keys }: Pick<Provider, "name" | "keys">,
  authenticate: (key: string) => Auth,
  options: { readonly [option: string]: unknown; readonly mode?: Mode },
): Credentials {
  const { auth, mode } = options;
  const refuse = (code: PaySpecErrorCode, problem: string) =>
    new PaySpecError(code, `The ${name} client takes ${problem}.`);
  const names = [...Object.keys(keys), "auth"];
  const given = names.filter((option) => options[option] !== undefined);
  // Only the prefix of a key tells its mode.
  if (given.length !== 1 || (auth && mode)) {
    throw refuse(
      given[0] ? "wrong-key" : "missing-key",
      `either ${names.join(" or ")}, mode with a key alone; ${given.length} are set`,
    );
  }
  const option = given[0] as KeyOption | "auth";
  if (option !== "publishableKey" && typeof document === "object") {
    throw refuse("wrong-key", `${option} on servers alone, not in a browser`);
  }
  const key = options[option];
  const got = key === "" ? "none" : typeof key;
  if (option === "auth") {
    // What the function takes cannot be seen; the types say it.
    if (typeof key === "function") return { option: "secretKey", key: "", auth: key as Auth };
    throw refuse("malformed-key", `a function as auth; got ${got}`);
  }
  if (typeof key !== "string" || !/^[!-~]+$/.test(key)) {
    throw refuse("malformed-key", `visible ASCII without spaces as ${option}; got ${got}`);
  }
  const { test, live } = keys[option] ?? {};
  const prefixes = Object.entries({ test, live }).filter((entry): entry is [Mode, string] => entry[1] !== undefined);
  const allowed = prefixes.flatMap(([of, prefix]) => (of === (mode ?? of) ? prefix : []));
  if (!prefixes[0] || allowed.some((prefix) => key.startsWith(prefix))) return { option, key, auth: authenticate(key) };
  throw refuse("wrong-key", `a ${option} that begins with ${allowed.join(" or ")}${mode ? ` in mode ${mode}` : ""}`);
}
