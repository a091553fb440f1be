/** Deeper than any response of a payment API; shallow enough for code that walks it by recursion. */
const MAX_DEPTH = 100;

/**
 * Parses JSON that is at most 100 levels deep.
 *
 * @throws RangeError when it is deeper, SyntaxError when it is not JSON
 */
export function parseJson(text: string): unknown {
  const value: unknown = JSON.parse(text);
  // Shorter text cannot be that deep.
  if (text.length > MAX_DEPTH && isDeeper(value, MAX_DEPTH)) throw new RangeError("The response is too deep.");
  return value;
}

/**
 * Reads a body: undefined when it is empty, a value when it is JSON, and text when it is anything else, hence `foreign`.
 *
 * @throws RangeError when it is deeper than 100 levels
 */
export function parseBody(text: string): { content: unknown; foreign: boolean } {
  try {
    return { content: text === "" ? undefined : parseJson(text), foreign: false };
  } catch (cause) {
    if (cause instanceof RangeError) throw cause;
    return { content: text, foreign: true };
  }
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((property) => isDeeper(property, levels - 1));
}
