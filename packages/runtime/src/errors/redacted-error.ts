/** The properties that are copied: of any error, of system errors, and of aggregate errors. */
const FACTS = ["name", "message", "stack", "code", "syscall", "cause", "errors"];

/** Causes of causes are followed no deeper: an error may be its own cause. */
const MAX_DEPTH = 5;

/**
 * A copy of what was thrown that is fit to be printed: name, message, stack and the facts of a network error, without
 * secrets. Everything else on an error (a request, a configuration) is dropped. Never throws.
 *
 * @param hide takes the secrets out of a text
 */
export function redactedError(thrown: unknown, hide: (text: string) => string, depth = 0): unknown {
  if (typeof thrown === "string") return hide(thrown);
  if (depth > MAX_DEPTH) return undefined;
  try {
    if (Array.isArray(thrown)) return thrown.map((one) => redactedError(one, hide, depth + 1));
    return thrown instanceof Error ? copyOf(thrown, hide, depth) : undefined;
  } catch {
    // A proxy may throw from any access, even `instanceof`.
    return undefined;
  }
}

function copyOf(thrown: Error, hide: (text: string) => string, depth: number): Error {
  const copy = new Error();
  // Read, so that V8 lets go of what its frames hold.
  void copy.stack;
  for (const fact of FACTS) {
    const value = propertyOf(thrown, fact);
    const clean = typeof value === "number" ? value : redactedError(value, hide, depth + 1);
    if (clean !== undefined) Object.assign(copy, { [fact]: clean });
  }
  return copy;
}

/** A property of a foreign error; reading it may throw. */
function propertyOf(error: Error, name: string): unknown {
  try {
    return (error as unknown as Record<string, unknown>)[name];
  } catch {
    return undefined;
  }
}
