import type { SignatureRule } from "../spec/definition.js";

/** The parts of a signature that a provider may leave undocumented; the receiver takes the same. */
export type SignatureParts = Omit<SignatureRule, "algorithm" | "eventType" | "eventId" | "redeliverySeconds">;

/** A rule by which a delivery can be signed. */
export interface CompleteRule extends Pick<SignatureRule, "algorithm" | "timestampHeader"> {
  readonly header: string;
  readonly encoding: "hex" | "base64";
  readonly format: string;
  readonly signed: string;
  readonly secretEncoding: "utf8" | "hex";
  readonly timestampFormat: NonNullable<SignatureRule["timestampFormat"]>;
}

/** What a provider documents of its signature, and what the user gives of the rest; or the parts that are missing. */
export function completeRule(
  rule: SignatureRule,
  given: SignatureParts,
): { readonly rule: CompleteRule } | { readonly missing: readonly string[] } {
  // What the provider documents is not the user's to change.
  const { algorithm, header, encoding, format, signed, secretEncoding, timestampHeader, timestampFormat } = {
    ...given,
    ...rule,
  };
  const isTimed = signed?.includes("{timestamp}") === true;
  const needed = {
    header,
    encoding,
    format,
    signed,
    ...(algorithm === "hmac-sha256" ? { secretEncoding } : {}),
    ...(isTimed ? { timestampFormat } : {}),
    ...(isTimed && format?.includes("{timestamp}") !== true ? { timestampHeader } : {}),
  };
  const missing = Object.entries(needed).flatMap(([name, value]) => (value === undefined ? [name] : []));
  if (
    header === undefined ||
    encoding === undefined ||
    format === undefined ||
    signed === undefined ||
    missing.length > 0
  ) {
    return { missing };
  }
  return {
    rule: {
      algorithm,
      header,
      encoding,
      format,
      signed,
      secretEncoding: secretEncoding ?? "utf8",
      timestampFormat: timestampFormat ?? "seconds",
      ...(timestampHeader === undefined ? {} : { timestampHeader }),
    },
  };
}
