import type { RequestBody } from "../contract/auth.js";

/** Headers whose values are not secret; any other may hold a credential. */
export const PUBLIC_HEADER = /^(accept|content-type)$|idempotency-key$/;

/**
 * The values of a body, as it was sent, that must not be printed: every value in or below a property with one of these
 * names. Read from what was sent, not from the caller's object, which may have changed since.
 *
 * @param names the names of sensitive properties
 */
export function sensitiveInBody(body: RequestBody | undefined, names: readonly string[]): string[] {
  if (body instanceof FormData || body instanceof URLSearchParams) return inPairs(body, names);
  if (typeof body !== "string" && !(body instanceof ArrayBuffer) && !(body instanceof Uint8Array)) return [];
  const text = typeof body === "string" ? body : new TextDecoder().decode(body);
  try {
    return within(JSON.parse(text), names, false);
  } catch {
    // Urlencoded, or a format without names.
    return inPairs(new URLSearchParams(text), names);
  }
}

/**
 * The same for a body that must be read asynchronously: a multipart form or a `Blob`.
 *
 * @param contentType the value of the `Content-Type` header
 */
export async function sensitiveInEncodedBody(
  body: RequestBody | undefined,
  contentType: string | null,
  names: readonly string[],
): Promise<string[]> {
  if (body instanceof Blob) return sensitiveInBody(await body.arrayBuffer(), names);
  const isInParts =
    body instanceof ArrayBuffer && contentType?.toLowerCase().startsWith("multipart/form-data") === true;
  if (!isInParts) return [];
  try {
    const form = await new Response(body, { headers: { "Content-Type": contentType } }).formData();
    return sensitiveInBody(form, names);
  } catch {
    // Not a form, whatever it says.
    return [];
  }
}

/** The values of sensitive parameters in a URL's query. */
export function sensitiveInQuery(url: string, names: readonly string[]): string[] {
  return inPairs(new URL(url).searchParams, names);
}

/** What must not be printed of the headers that were sent: credentials, and whatever the caller added. */
export function credentialsIn(headers: Headers): string[] {
  return [...headers].flatMap(([name, value]) => (PUBLIC_HEADER.test(name) ? [] : [value, ...value.split(" ")]));
}

function within(value: unknown, names: readonly string[], inside: boolean): string[] {
  if (typeof value === "string" || typeof value === "number") return inside ? [String(value)] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => within(inner, names, inside || names.includes(name)));
}

/** The texts under a sensitive name, of which `card[number]` holds two. Files have no names inside. */
function inPairs(pairs: Iterable<[string, unknown]>, names: readonly string[]): string[] {
  return [...pairs].flatMap(([name, value]) =>
    typeof value === "string" && name.split(/[[\]]+/).some((part) => names.includes(part)) ? [value] : [],
  );
}
