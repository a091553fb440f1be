import { didYouMean } from "../contract/did-you-mean.js";
import { invalidOption } from "../contract/invalid-option.js";

/**
 * Refuses names that are not in a closed list, since a misspelt option is one that is missing.
 *
 * @param what what is checked, for the message: `createPayment`
 * @throws PaySpecError `invalid-option`
 */
export function checkNames(given: object, known: readonly string[], what: string, operation?: string): void {
  for (const name of Object.keys(given)) {
    if (known.includes(name)) continue;
    // A name that is no plain word may be a value in the wrong place, and secret: keys and card numbers have digits.
    const shown = /^[a-z]{1,30}$/i.test(name) ? `"${name}"` : "of that name";
    const hint = didYouMean(name, known);
    throw invalidOption(`${what} has no option ${shown}.${hint || ` It takes ${known.join(", ")}.`}`, operation);
  }
}
