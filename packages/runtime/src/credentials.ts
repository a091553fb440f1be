import { type ApiKey, checkApiKey, KEY_OPTIONS, refuseInBrowser } from "./api-key.js";
import type { Auth } from "./auth.js";
import { PaySpecError } from "./payspec-error.js";
import type { Provider } from "./provider.js";

/** What a client sends to be let in. */
export interface Credentials extends Pick<ApiKey, "kind"> {
  readonly auth: Auth;
}

/**
 * Takes the one key, or `auth` in its place, from the options, and checks it.
 *
 * @param authenticate makes the credentials from a key
 * @throws PaySpecError as {@link checkApiKey} does, and `invalid-option` or `wrong-key` for `auth`
 */
export function checkCredentials(
  { name, keys }: Pick<Provider, "name" | "keys">,
  authenticate: (key: string) => Auth,
  options: Parameters<typeof checkApiKey>[1],
): Credentials {
  const { auth } = options;
  if (auth === undefined) {
    const { kind, value } = checkApiKey({ name, keys }, options);
    return { kind, auth: authenticate(value) };
  }
  const other = [...Object.values(KEY_OPTIONS), "mode"].find((option) => options[option] !== undefined);
  if (other !== undefined) {
    const why = other === "mode" ? "mode is checked by the prefix of a key" : "auth takes the place of a key";
    throw new PaySpecError("invalid-option", `The ${name} client takes auth or ${other}, not both: ${why}.`);
  }
  if (typeof auth !== "function") {
    throw new PaySpecError(
      "invalid-option",
      `auth must be a function that sets headers, for example tokenAuth(getToken); got ${auth === null ? "null" : typeof auth}.`,
    );
  }
  refuseInBrowser("auth", name, keys);
  // What the function takes cannot be seen; the types say it.
  return { kind: "secret", auth: auth as Auth };
}
