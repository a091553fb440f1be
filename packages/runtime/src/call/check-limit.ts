import { invalidOption } from "../contract/invalid-option.js";

/** @throws PaySpecError `invalid-option` for a limit that is no number above 0 */
export function checkLimit(name: string, value: unknown, operation?: string): void {
  if (typeof value === "number" && value > 0) return;
  const got = typeof value === "number" ? String(value) : value === null ? "null" : typeof value;
  throw invalidOption(
    `${operation === undefined ? "" : `${operation}: `}${name} must be a number above 0; got ${got}.`,
    operation,
  );
}
