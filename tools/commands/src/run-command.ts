import { constants } from "node:os";
import { parseArgs, type ParseArgsConfig, styleText } from "node:util";
import { UserError } from "./user-error.ts";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** How a command is called. */
export interface CommandSpec<Named extends Options> {
  /** What `--help` prints, and a wrong option after its message. Ends with a line break. */
  readonly usage: string;
  /** The options beside `--help`, as `util.parseArgs` takes them. */
  readonly options?: Named;
  /** Whether it also takes arguments without a name. @default false */
  readonly allowPositionals?: boolean;
}

type Parsed<Named extends Options> = ReturnType<
  typeof parseArgs<{ options: Named; allowPositionals: true; strict: true }>
>;

/** Exit code of a command that failed. */
const FAILED = 1;
/** Exit code of a command that was called with wrong options. */
const MISUSED = 2;

/**
 * Runs a command of this repository: reads its options, prints its usage for `--help`, and turns what goes wrong into one
 * message on standard error, without a stack. With a `--json` that is set, a failure is also `{ "ok": false, "error" }` on
 * standard output.
 *
 * Exit codes: 0 done, 1 failed, 2 wrong options, 128 + n stopped by signal n. A signal ends the process through
 * `process.exit`, so that temporary folders are deleted and started processes stopped.
 */
export async function runCommand<const Named extends Options>(
  { usage, options, allowPositionals = false }: CommandSpec<Named>,
  work: (parsed: { values: Parsed<Named>["values"]; positionals: string[] }) => unknown,
): Promise<void> {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.once(signal, () => process.exit(128 + constants.signals[signal]));
  }
  try {
    const { help, ...parsed } = parse({ usage, allowPositionals, ...(options && { options }) });
    if (help) process.stdout.write(usage);
    else await work(parsed);
  } catch (error) {
    fail(error);
  }
}

function parse<Named extends Options>({ usage, options, allowPositionals }: CommandSpec<Named>) {
  try {
    const { values, positionals } = parseArgs({
      options: { ...options, help: { type: "boolean", default: false } },
      allowPositionals: allowPositionals ?? false,
    });
    const { help, ...named } = values;
    // TypeScript cannot tell that what is left are the command's own options.
    return { help: help === true, values: named as Parsed<Named>["values"], positionals };
  } catch (cause) {
    throw new UsageError(`${messageOf(cause)}\n\n${usage.trimEnd()}`, { cause });
  }
}

/** Wrong options: the message ends with the usage. */
export class UsageError extends UserError {}

function fail(error: unknown): void {
  const message = messageOf(error);
  process.exitCode = error instanceof UsageError ? MISUSED : FAILED;
  if (process.argv.includes("--json")) console.log(JSON.stringify({ ok: false, error: message }, undefined, 2));
  progress(styleText("red", `✘ ${message}`, { stream: process.stderr }));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Says on standard error what goes on: standard output is for the result. */
export function progress(line: string): void {
  process.stderr.write(`${line}\n`);
}
