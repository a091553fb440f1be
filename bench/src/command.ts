import { parseArgs, styleText } from "node:util";

/** Options that take a number or a text, with their defaults. */
type Defaults = Readonly<Record<string, number | string>>;

/** The values of the options, and whether JSON is wanted. */
export type Values<D extends Defaults> = { readonly [Name in keyof D]: D[Name] extends number ? number : string } & {
  readonly json: boolean;
};

/** Says on standard error what goes on; standard output is for the result. */
export function progress(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Reads the options of a command, or prints its usage; a failure is a message to a person. */
export async function command<const D extends Defaults>(
  usage: string,
  defaults: D,
  work: (values: Values<D>) => Promise<void>,
): Promise<void> {
  try {
    const { values } = parseArgs({
      options: {
        ...Object.fromEntries(Object.keys(defaults).map((name) => [name, { type: "string" as const }])),
        json: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
    if (values.help) {
      process.stdout.write(usage);
      return;
    }
    const given: Record<string, unknown> = values;
    const read = Object.entries(defaults).map(([name, byDefault]) => {
      const text = given[name];
      if (typeof text !== "string") return [name, byDefault];
      if (typeof byDefault === "string") return [name, text];
      if (!/^[1-9]\d*$/.test(text)) throw new Error(`--${name} takes a whole number above 0; got "${text}".`);
      return [name, Number(text)];
    });
    // Built from the defaults' own names and kinds.
    await work({ ...Object.fromEntries(read), json: values.json } as Values<D>);
  } catch (error) {
    progress(
      styleText("red", `✘ ${error instanceof Error ? error.message : String(error)}`, { stream: process.stderr }),
    );
    process.exitCode = 1;
  }
}
