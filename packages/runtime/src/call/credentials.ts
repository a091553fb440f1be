import type { Auth } from "../contract/auth.js";
import { PaySpecError, type PaySpecErrorCode } from "../contract/payspec-error.js";
import type { KeyOption, KeyRule, Operation, Provider } from "../contract/provider.js";
import { keyAuth } from "../auth/key-auth.js";

/** The options that carry keys, each once, with all others absent. */
type KeysAlone<Keys extends KeyOption, Set extends KeyOption> = { [K in Set]: string } & {
  [K in Exclude<Keys, Set>]?: never;
} & { auth?: never };

/**
 * The credentials of a client: exactly one of the keys that the provider issues, keys that some operation requires
 * together, or `auth` in their place.
 *
 * @typeParam Keys the provider's keys
 * @typeParam Sets the keys that are sent together, as a union of tuples; never where each goes alone
 */
export type KeyOptions<Keys extends KeyOption, Sets extends readonly KeyOption[] = never> =
  | { [Key in Keys]: KeysAlone<Keys, Key> }[Keys]
  | (Sets extends unknown ? KeysAlone<Keys, Sets[number]> : never)
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

/** The credentials that a client sends. */
export interface Credentials {
  /** The credentials by the kind of key; `auth` counts as a secret one. */
  readonly auths: ReadonlyMap<KeyOption, Auth>;
  /** The keys, which must never be printed. */
  readonly secrets: readonly string[];
  /** Whether a key is a test key, by its prefix. */
  readonly isTest: boolean;
}

/** What is expected of the options that carry keys, and where to get a key. */
const HELP = "Is the environment variable set? Keys are issued in the provider's dashboard.";

/**
 * Reads and checks the keys, or `auth`, of the options: present, well-formed, with the prefix of their
 * kind and of the mode asked for, and not secret in a browser. No message holds a key.
 *
 * @throws PaySpecError `missing-key`, `malformed-key` or `wrong-key`
 */
export function checkCredentials(
  provider: Pick<Provider, "name" | "keys" | "operations">,
  options: { readonly [option: string]: unknown; readonly mode?: unknown },
): Credentials {
  const { name, keys } = provider;
  const { auth, mode } = options;
  const rules = Object.entries(keys) as [KeyOption, KeyRule][];
  const given = rules.filter(([option]) => options[option] !== undefined);
  const refuse = (code: PaySpecErrorCode, problem: string) => new PaySpecError(code, `The ${name} client ${problem}`);
  if (mode !== undefined && mode !== "test" && mode !== "live") {
    throw refuse(
      "wrong-key",
      `takes "test" or "live" as mode; got ${typeof mode === "string" ? "another text" : typeof mode}.`,
    );
  }
  const choices = [...rules.map(([option]) => option), "auth"].join(", ").replace(/, ([^,]*)$/, " or $1");
  const count = given.length + (auth === undefined ? 0 : 1);
  if (count === 0 && rules.length > 0) {
    throw refuse("missing-key", `needs exactly one of ${choices}; got none. ${HELP}`);
  }
  if (
    count > 1 &&
    (auth !== undefined ||
      !belongTogether(
        given.map(([option]) => option),
        provider.operations,
      ))
  ) {
    throw refuse("wrong-key", `needs exactly one of ${choices}; got ${count}.`);
  }
  const secret = auth === undefined ? given.find(([option]) => option !== "publishableKey")?.[0] : "auth";
  if (secret !== undefined && typeof document === "object" && options["dangerouslyExposeSecretKey"] !== true) {
    const instead = "publishableKey" in keys ? "use publishableKey in the browser" : "call it from your server";
    throw refuse(
      "wrong-key",
      `must not run in a browser with ${secret}, which must stay on a server; ${instead}. A test in jsdom or happy-dom, with a key of the sandbox, passes dangerouslyExposeSecretKey: true.`,
    );
  }
  if (auth !== undefined) {
    if (mode !== undefined) throw refuse("wrong-key", "takes mode with a key only: auth does not tell test from live.");
    // The types guarantee the parameters; they cannot be checked at run time.
    if (typeof auth === "function") {
      return { auths: new Map([["secretKey", auth as Auth]]), secrets: [], isTest: false };
    }
    throw refuse("malformed-key", `takes a function as auth, such as tokenAuth(getToken); got ${typeof auth}.`);
  }
  const auths = given.map(([option, rule]) => [option, authOf(option, rule)] as const);
  const secrets = given.map(([option]) => String(options[option]));
  const isTest = given.some(([option, { test }]) => test !== undefined && String(options[option]).startsWith(test));
  return { auths: new Map(auths), secrets, isTest };

  function authOf(option: KeyOption, rule: KeyRule): Auth {
    const key = options[option];
    if (typeof key !== "string" || !/^[!-~]+$/.test(key)) {
      const got =
        key === ""
          ? `an empty string. ${HELP}`
          : typeof key === "string"
            ? "one with spaces, line breaks or other characters that no header carries."
            : `${key === null ? "null" : typeof key}.`;
      throw refuse("malformed-key", `takes a string of visible ASCII characters as ${option}; got ${got}`);
    }
    const prefixes = prefixesOf(rule);
    const allowed = mode === undefined ? prefixes : prefixes.filter(([of]) => of === mode);
    if (prefixes.length > 0 && !allowed.some(([, prefix]) => key.startsWith(prefix))) {
      const names = allowed.map(([, prefix]) => prefix).join(" or ");
      const inMode = mode === undefined ? "" : ` in mode "${mode}"`;
      throw refuse("wrong-key", `takes a ${option} that begins with ${names}${inMode}.${otherKind(key, option)}`);
    }
    return keyAuth(rule.scheme, key);
  }

  /** Names the type of a key that was passed in place of another. */
  function otherKind(key: string, option: KeyOption): string {
    const own = prefixesOf(keys[option]).find(([, prefix]) => key.startsWith(prefix));
    if (own !== undefined) return ` This is a ${own[0]} key.`;
    const other = rules.find(([, rule]) => prefixesOf(rule).some(([, prefix]) => key.startsWith(prefix)));
    return other === undefined ? "" : ` This is a ${other[0]}; pass it as ${other[0]}.`;
  }
}

/** The prefixes of a key, each with its mode. */
function prefixesOf({ test, live }: Partial<KeyRule> = {}): (readonly [Mode, string])[] {
  return [
    ...(test === undefined ? [] : [["test", test] as const]),
    ...(live === undefined ? [] : [["live", live] as const]),
  ];
}

/** Whether some operation requires exactly these keys together. */
function belongTogether(given: readonly KeyOption[], operations: Provider["operations"]): boolean {
  return Object.values(operations).some(({ keys }) =>
    keys.some(
      (one) => typeof one !== "string" && one.length === given.length && given.every((key) => one.includes(key)),
    ),
  );
}

/**
 * The credentials of an operation: none where it is public.
 *
 * @throws PaySpecError `wrong-key` when the client has no key that the operation takes
 */
export function authFor({ keys }: Operation, { auths }: Credentials, operation: string): Auth | undefined {
  if (keys.length === 0) return undefined;
  for (const alternative of keys) {
    const wanted = typeof alternative === "string" ? [alternative] : alternative;
    const made = wanted.map((key) => auths.get(key));
    if (made.every((auth) => auth !== undefined)) return together(made);
  }
  const takes = keys.map((one) => (typeof one === "string" ? `a ${one}` : one.join(" with "))).join(" or ");
  const has = [...auths.keys()].join(" and ") || "no key";
  throw new PaySpecError(
    "wrong-key",
    `${operation} takes ${takes}; this client has ${has === "no key" ? has : `a ${has}`}.`,
    {
      operation,
    },
  );
}

/** Combines several credentials into one. */
function together(auths: readonly Auth[]): Auth | undefined {
  if (auths.length < 2) return auths[0];
  return async (request, now) => {
    for (const auth of auths) await auth(request, now);
  };
}
