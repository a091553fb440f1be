import { runCommand, wholeNumber } from "@payspec/commands";

/** Options that take a number or a text, with their defaults. */
type Defaults = Readonly<Record<string, number | string>>;

/** The values of the options, and whether JSON is wanted. */
export type Values<D extends Defaults> = { readonly [Name in keyof D]: D[Name] extends number ? number : string } & {
  readonly json: boolean;
};

/** Runs a benchmark: a command whose options are numbers and texts with defaults, and `--json`. */
export function command<const D extends Defaults>(
  usage: string,
  defaults: D,
  work: (values: Values<D>) => Promise<void>,
): Promise<void> {
  const texts = Object.fromEntries(Object.keys(defaults).map((name) => [name, { type: "string" as const }]));
  const options = { ...texts, json: { type: "boolean" as const, default: false } };
  return runCommand({ usage, options }, async ({ values: { json, ...given } }) => {
    const read = Object.entries(defaults).map(([name, byDefault]) => {
      const text = (given as Record<string, unknown>)[name];
      if (typeof text !== "string") return [name, byDefault];
      return [name, typeof byDefault === "string" ? text : wholeNumber(`--${name}`, text)];
    });
    // Built from the defaults' own names and kinds.
    await work({ ...Object.fromEntries(read), json } as Values<D>);
  });
}
