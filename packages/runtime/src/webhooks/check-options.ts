import { optionsProblem } from "../contract/options-problem.js";
import { WebhookError } from "./webhook-error.js";

/** The longest time that an event is remembered, in seconds: ten years; 2,592,000,000 were meant as milliseconds. */
export const LONGEST_KEEP_SECONDS = 315_360_000;

/** Misuse of a webhook function, reported before the delivery is looked at. */
export function misuse(message: string): WebhookError {
  return new WebhookError("invalid-option", message);
}

/**
 * Refuses what is not an object of options, and names that the function does not know.
 *
 * @param what the function, for the message
 * @throws WebhookError `invalid-option`
 */
export function checkNames(what: string, options: unknown, names: readonly string[]): void {
  const problem = optionsProblem(what, options, names);
  if (problem !== undefined) throw misuse(problem);
}

/**
 * Refuses an option that is not a function.
 *
 * @throws WebhookError `invalid-option`
 */
export function checkFunction(name: string, value: unknown): void {
  if (typeof value !== "function") {
    throw misuse(`${name} must be a function; got ${value === null ? "null" : typeof value}.`);
  }
}

/**
 * Refuses a number of seconds that is not above 0, or larger than it can be meant to be: milliseconds, for example.
 *
 * @throws WebhookError `invalid-option`
 */
export function checkSeconds(name: string, value: unknown, most: number): void {
  if (typeof value === "number" && value > 0 && value <= most) return;
  throw misuse(`${name} must be a number of seconds above 0, at most ${most}; got ${shown(value)}.`);
}

/**
 * Refuses what is not a whole number from 1 on.
 *
 * @throws WebhookError `invalid-option`
 */
export function checkCount(name: string, value: unknown, most: number): void {
  if (Number.isInteger(value) && Number(value) >= 1 && Number(value) <= most) return;
  throw misuse(`${name} must be a whole number from 1 to ${most}; got ${shown(value)}.`);
}

/** A number as it is; of anything else the type, since it may be a secret in the wrong place. */
export function shown(value: unknown): string {
  return typeof value === "number" ? String(value) : value === null ? "null" : typeof value;
}
