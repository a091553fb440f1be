/** Shorter values say nothing, and would tear holes into every message. */
const MIN_LENGTH = 3;

/** What system and network errors say of themselves, besides name and message. */
const FACTS = ["code", "errno", "syscall", "hostname", "address", "port"] as const;

/** Causes of causes are followed no deeper. */
const MAX_CAUSES = 5;

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
  if (typeof options !== "object" || options === null || holders.includes(options)) return [];
  return Object.entries(options instanceof FormData ? Object.fromEntries(options) : options).flatMap(([name, value]) =>
    sensitiveValues(value, fields, inside || fields.includes(name), [...holders, options]),
  );
}

/**
 * A copy of what was thrown that is fit to be printed: name, message, stack and the facts of a network error, with
 * secrets taken out. Everything else that may hang on an error (a request, a configuration) is left behind.
 */
export function redacted(thrown: unknown, secrets: readonly string[], depth = 0): unknown {
  const clean = (text: string) => withoutSecrets(text, secrets);
  if (typeof thrown === "string") return clean(thrown);
  if (!(thrown instanceof Error) || depth > MAX_CAUSES) return undefined;
  const text = (value: unknown) => (typeof value === "string" ? clean(value) : "");
  const cause = redacted(thrown.cause, secrets, depth + 1);
  const copy =
    thrown instanceof AggregateError
      ? new AggregateError(thrown.errors.map((one) => redacted(one, secrets, depth + 1)))
      : new Error();
  const facts = Object.fromEntries(
    FACTS.filter((fact) => fact in thrown).map((fact) => [fact, factOf(thrown, fact, clean)]),
  );
  return Object.assign(copy, {
    name: text(thrown.name),
    message: text(thrown.message),
    stack: text(thrown.stack),
    ...facts,
    ...(cause !== undefined && { cause }),
  });
}

function factOf(thrown: Error, fact: string, clean: (text: string) => string): unknown {
  const value = (thrown as unknown as Record<string, unknown>)[fact];
  if (typeof value === "string") return clean(value);
  return typeof value === "number" ? value : undefined;
}

/** A text without the secrets, as they are and as they travel in a URL. */
export function withoutSecrets(text: string, secrets: readonly string[]): string {
  return secrets
    .flatMap((secret) =>
      secret.length < MIN_LENGTH ? [] : [secret, percentEncoded(secret), JSON.stringify(secret).slice(1, -1)],
    )
    .toSorted((a, b) => b.length - a.length)
    .reduce((clean, secret) => clean.replaceAll(secret, "[redacted]"), text);
}

function percentEncoded(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    // Half a character cannot be encoded, nor does it travel in a URL.
    return text;
  }
}
