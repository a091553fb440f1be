import { valuesAt } from "../wire/values-at.js";

/** Characters that would end a quoted value in a provider's query language. */
const QUOTE = /['"`\\]/;

/**
 * Puts values in the place of `{startedAt}` (milliseconds since the epoch) and `{/pointer}` (into a body).
 *
 * @returns undefined where a value is missing, or is none that can stand there
 */
export function fillTemplate(template: string, body: unknown, startedAt: number): string | undefined {
  let complete = true;
  const text = template.replace(/\{(startedAt|\/[^{}]*)\}/g, (whole, name: string) => {
    const value = name === "startedAt" ? startedAt : valuesAt(body, name)[0];
    const given = Number.isFinite(value) || (typeof value === "string" && value !== "");
    // A value that is the whole parameter needs no quotation marks and can end none.
    complete &&= given && (whole === template || !QUOTE.test(String(value)));
    return String(value);
  });
  return complete ? text : undefined;
}
