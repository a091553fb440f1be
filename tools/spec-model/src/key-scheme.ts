import type { SecurityScheme } from "./openapi.ts";

/** How the client sends a key: the runtime's `KeyScheme`. */
export type KeyScheme = "basic" | "bearer" | { readonly header: string };

/** Why the client cannot send what a security scheme describes. */
export interface UnsendableScheme {
  /** The field of the security scheme that says so. */
  readonly field: "type" | "scheme" | "in" | "name";
  /** The end of a sentence that begins with the name of the scheme, and what to write instead. */
  readonly problem: string;
}

/** How the client sends the key of a security scheme, or why it cannot. */
export function keySchemeOf({ type, scheme, in: place, name }: SecurityScheme): KeyScheme | UnsendableScheme {
  switch (type) {
    case "http": {
      const http = `${scheme}`.toLowerCase();
      if (http === "basic" || http === "bearer") return http;
      return {
        field: "scheme",
        problem: `is HTTP ${scheme}, and the client sends Basic and Bearer. Describe it as an apiKey in a header, if one value is sent as it is.`,
      };
    }
    case "apiKey":
      if (place === "header" && name !== undefined) return { header: name };
      return {
        field: "in",
        problem: `puts the key in a ${place}, where logs and proxies keep it; the client sends keys in headers. Use the header that the provider takes.`,
      };
    case "oauth2":
    case "openIdConnect":
      // Both issue bearer tokens: RFC 6750.
      return "bearer";
    default:
      return {
        field: "type",
        problem:
          "is a client certificate, which fetch cannot send. Leave it out; say in the description that a proxy or an agent has to.",
      };
  }
}

/** Whether the client cannot send what a security scheme describes. */
export function isUnsendable(scheme: KeyScheme | UnsendableScheme): scheme is UnsendableScheme {
  return typeof scheme === "object" && "problem" in scheme;
}
