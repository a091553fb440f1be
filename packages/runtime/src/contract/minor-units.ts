import { digitsOf } from "./currency-digits.js";
import { invalidOption } from "./invalid-option.js";

/**
 * Converts an amount as people write it into the integer in minor units that most providers take: "12.50" MYR is 1250,
 * "500" JPY is 500, "1.234" KWD is 1234. How many decimals a currency has is ISO 4217's to say.
 *
 * @param amount a decimal with a point, such as "12.50", "12.5" or "-3"; without an exponent or separators
 * @param currency an ISO 4217 code, in capitals
 * @throws PaySpecError `invalid-option` for another form, for more decimals than the currency has, for an unknown
 *   currency, and for an amount above 2^53
 * @see https://www.six-group.com/en/products-services/financial-information/data-standards.html
 */
export function minorUnits(amount: string, currency: string): number {
  const digits = digitsOf(currency);
  const [, sign, whole = "", decimals = ""] =
    (typeof amount === "string" && /^(-?)(\d+)(?:\.(\d+))?$/.exec(amount)) || invalidAmount();
  if (decimals.length > digits) {
    throw invalidOption(`minorUnits: ${currency} has ${digits} decimals; the amount has ${decimals.length}.`);
  }
  const minor = Number(whole + decimals.padEnd(digits, "0"));
  if (!Number.isSafeInteger(minor)) throw invalidOption("minorUnits: the amount is above 2^53 and would not be exact.");
  // Not -0, which JSON writes as 0 and a comparison tells apart.
  return sign === "-" && minor !== 0 ? -minor : minor;
}

/**
 * Writes an amount in minor units as people write it: 1250 MYR is "12.50", 500 JPY is "500".
 *
 * @param minor a whole number
 * @param currency an ISO 4217 code, in capitals
 * @throws PaySpecError `invalid-option` for a fraction, a number above 2^53, and an unknown currency
 */
export function majorUnits(minor: number, currency: string): string {
  const digits = digitsOf(currency);
  if (!Number.isSafeInteger(minor)) throw invalidOption("majorUnits: minor must be a whole number up to 2^53.");
  const text = String(Math.abs(minor)).padStart(digits + 1, "0");
  const amount = digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
  return minor < 0 ? `-${amount}` : amount;
}

function invalidAmount(): never {
  throw invalidOption('minorUnits: amount must be a decimal in a string, such as "12.50".');
}
