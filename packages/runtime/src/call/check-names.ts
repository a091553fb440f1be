import { didYouMean } from "../contract/did-you-mean.js";
import { invalidOption } from "../contract/invalid-option.js";

/**
 * Refuses names that are not in a closed list, since a misspelt option would be ignored.
 *
 * @param what what is checked, for the message: `createPayment`
 * @throws PaySpecError `invalid-option`
 */
export function checkNames(given: object, known: readonly string[], what: string, operation?: string): void {
  for (const name of Object.keys(given)) {
    if (known.includes(name)) continue;
    // A name with digits may be a key or card number in the wrong place, so it is not shown.
    const shown = /^[a-z]{1,30}$/i.test(name) ? `"${name}"` : "of that name";
    const hint = didYouMean(name, known);
    throw invalidOption(`${what} has no option ${shown}.${hint || ` It takes ${known.join(", ")}.`}`, operation);
  }
}
