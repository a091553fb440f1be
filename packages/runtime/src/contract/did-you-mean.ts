/** The name that was probably meant, as the end of a sentence; empty when none is close. */
export function didYouMean(name: string, known: readonly string[]): string {
  const distances = known.map((one) => [distance(name.toLowerCase(), one.toLowerCase()), one] as const);
  const [nearest] = distances.toSorted(([a], [b]) => a - b);
  if (nearest === undefined || nearest[0] > Math.max(2, name.length / 3)) return "";
  return ` Did you mean ${nearest[1]}?`;
}

/** How many characters must be added, removed or replaced to turn one text into the other (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, left] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, right] of [...b].entries()) {
      // All three exist: rows have `b.length + 1` entries.
      next.push(Math.min(next[j]! + 1, row[j + 1]! + 1, row[j]! + (left === right ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length] ?? a.length;
}
