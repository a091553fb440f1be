import { isRecord } from "./is-record.ts";

/** Follows a local reference, as a bundle has them: `#/components/schemas/PaymentStatus`. */
export function resolveReference(reference: string, document: object): unknown {
  const segments = reference.replace(/^#\//, "").split("/");
  return segments
    .map((segment) => decodeURIComponent(segment).replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((value, segment) => (isRecord(value) ? value[segment] : undefined), document);
}
