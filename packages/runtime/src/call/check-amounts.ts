import { invalidOption } from "../contract/invalid-option.js";
import { valuesAt } from "../wire/values-at.js";

/**
 * Refuses amounts that cannot be: in minor units there is no fraction, and above 2^53 numbers are not exact. A slip of a
 * factor of 100 often shows so.
 *
 * @param amounts where they stand, as JSON pointers
 * @throws PaySpecError `invalid-option`, with the JSON pointer of the amount
 */
export function checkAmounts(body: unknown, amounts: readonly string[], operation: string): void {
  for (const pointer of amounts) {
    for (const value of valuesAt(body, pointer)) {
      if (typeof value !== "number" || Number.isSafeInteger(value)) continue;
      const got = Number.isFinite(value)
        ? Number.isInteger(value)
          ? "a number above 2^53, which is not exact"
          : "a fraction"
        : String(value);
      throw invalidOption(
        `${operation}: body at ${pointer} must be a whole number of minor units (12.50 MYR is 1250); got ${got}.`,
        operation,
      );
    }
  }
}
