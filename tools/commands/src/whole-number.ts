import { UserError } from "./user-error.ts";

/**
 * Reads an option that is a count.
 *
 * @param name as it is typed: `--count`
 * @returns the number, or undefined where the option is not given
 * @throws UserError for anything but a whole number above 0
 */
export function wholeNumber(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^[1-9]\d*$/.test(text)) throw new UserError(`${name} takes a whole number above 0; got "${text}".`);
  return Number(text);
}
