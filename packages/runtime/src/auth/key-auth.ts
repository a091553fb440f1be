import type { Auth } from "../contract/auth.js";
import type { KeyScheme } from "../contract/provider.js";
import { basicAuth } from "./basic-auth.js";
import { bearerAuth } from "./bearer-auth.js";
import { headerAuth } from "./header-auth.js";

/** Every named scheme; the compiler reports a missing entry. */
const NAMED_SCHEMES: Readonly<Record<Extract<KeyScheme, string>, (key: string) => Auth>> = {
  basic: basicAuth,
  bearer: bearerAuth,
};

/** Sends a key as the spec's security scheme says. */
export function keyAuth(scheme: KeyScheme, key: string): Auth {
  return typeof scheme === "string" ? NAMED_SCHEMES[scheme](key) : headerAuth(scheme.header, key);
}

/** The lower-case name of the header that a scheme sends the key in. */
export function headerOfScheme(scheme: KeyScheme): string {
  return typeof scheme === "string" ? "authorization" : scheme.header.toLowerCase();
}
