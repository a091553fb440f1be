/** The type of a refused value, for a message that must not show it: `a string`, `null`, `a list`, `undefined`. */
export function typeName(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return "a list";
  return `${typeof value === "object" ? "an" : "a"} ${typeof value}`;
}
