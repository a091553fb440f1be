/** Throws unless both are the same JSON, and says what is not. */
export function same(what: string, got: unknown, expected: unknown): void {
  const [a, b] = [JSON.stringify(got), JSON.stringify(expected)];
  if (a !== b) throw new Error(`${what}: expected ${b}, got ${a}`);
}

/** Throws unless the value is one of those. */
export function oneOf<T>(what: string, got: T, expected: readonly T[]): void {
  if (!expected.includes(got)) {
    throw new Error(`${what}: expected one of ${JSON.stringify(expected)}, got ${JSON.stringify(got)}`);
  }
}
