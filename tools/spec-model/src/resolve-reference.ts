import { isRecord } from "./is-record.ts";
import type { Reference } from "./openapi.ts";

/** Follows a local reference, as a bundle has them: `#/components/schemas/PaymentStatus`. */
export function resolveReference(reference: string, document: object): unknown {
  return resolvePath(segmentsOf(reference), document);
}

/** What stands at a place, or what a reference there leads to, over references to references. */
export function follow<T extends object>(written: T | Reference, document: object): T {
  // Lint has checked that a reference leads to what may stand in its place.
  return "$ref" in written ? follow(resolveReference(written.$ref, document) as T | Reference, document) : written;
}

/** The value at a path of keys and indices; undefined where there is none. */
export function resolvePath(path: readonly string[], document: object): unknown {
  return path.reduce<unknown>(
    (value, segment) => (isRecord(value) ? value[segment] : Array.isArray(value) ? value[Number(segment)] : undefined),
    document,
  );
}

/** The path that a local reference names. */
export function segmentsOf(reference: string): string[] {
  return reference
    .replace(/^#\//, "")
    .split("/")
    .map((segment) => decodeURIComponent(segment).replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** Writes a JSON pointer (RFC 6901) as the fragment of a reference (RFC 3986): `#/paths/~1a/get`. */
export function pointerOf(path: readonly string[]): string {
  return ["#", ...path.map((segment) => encodeURIComponent(segment.replaceAll("~", "~0").replaceAll("/", "~1")))].join(
    "/",
  );
}
