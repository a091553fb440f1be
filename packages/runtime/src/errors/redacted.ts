/** Shorter values say nothing, and would tear holes into every message. */
const MIN_LENGTH = 3;

/** What errors say of themselves: all of them, system errors, and those that collect others. */
const FACTS = "name message stack code syscall cause errors".split(" ");

/** Causes of causes are followed no deeper: an error may be its own cause. */
const MAX_DEPTH = 5;

/**
 * The values in a call's options that must not be printed: all that stands in or below a field of one of these names.
 *
 * @param fields the names of sensitive fields
 */
export function sensitiveValues(
  options: unknown,
  fields: readonly string[],
  inside = false,
  holders: readonly unknown[] = [],
): string[] {
  if (typeof options === "string" || typeof options === "number") return inside ? [String(options)] : [];
  // What holds itself cannot be sent, and is looked through once to say so.
  if (holders.includes(options)) return [];
  const members = options instanceof FormData ? [...options] : Object.entries(Object(options));
  return members.flatMap(([name, value]) =>
    sensitiveValues(value, fields, inside || fields.includes(name), [...holders, options]),
  );
}

/**
 * A copy of what was thrown that is fit to be printed: name, message, stack and the facts of a network error, with
 * secrets taken out. Everything else that may hang on an error (a request, a configuration) is left behind.
 *
 * @param hide takes the secrets out of a text
 */
export function redacted(thrown: unknown, hide: (text: string) => string, depth = 0): unknown {
  if (typeof thrown === "string") return hide(thrown);
  if (depth > MAX_DEPTH) return undefined;
  if (Array.isArray(thrown)) return thrown.map((one) => redacted(one, hide, depth + 1));
  if (!(thrown instanceof Error)) return undefined;
  const copy = new Error();
  for (const fact of FACTS) {
    const value = (thrown as unknown as Record<string, unknown>)[fact];
    const clean = typeof value === "number" ? value : redacted(value, hide, depth + 1);
    if (clean !== undefined) Object.assign(copy, { [fact]: clean });
  }
  return copy;
}

/** A text without the secrets, as they are and as they travel in a URL or in JSON. */
export function withoutSecrets(text: string, secrets: readonly string[]): string {
  return (
    secrets
      // Half a character cannot be percent-encoded, nor does it travel in a URL.
      .flatMap((secret) => [
        secret,
        encodeURIComponent(secret.replace(/\p{Surrogate}/gu, "")),
        JSON.stringify(secret).slice(1, -1),
      ])
      .filter((secret) => secret.length >= MIN_LENGTH)
      .toSorted((a, b) => b.length - a.length)
      .reduce((clean, secret) => clean.replaceAll(secret, "[redacted]"), text)
  );
}
