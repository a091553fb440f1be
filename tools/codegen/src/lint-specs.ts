import { type Api, redoclyMessage } from "@payspec/spec-model";
import { UserError, type Execution, runTool } from "@payspec/commands";

interface Problem {
  readonly ruleId: string;
  readonly severity: string;
  readonly message: string;
  readonly location: readonly {
    readonly source: { readonly ref: string };
    readonly start?: { readonly line: number; readonly col: number };
  }[];
}

/** Lints the specs of `apis` in one Redocly process, and throws one error that lists every problem. */
export async function lintSpecs(root: string, apis: readonly Api[]): Promise<void> {
  const result = await runTool(
    "redocly",
    ["lint", "--format=json", "--max-problems=1000", "--lint-config=error", ...apis.map((api) => api.name)],
    { cwd: root },
  );
  const errors = readProblems(result).filter((problem) => problem.severity === "error");
  const unresolved = errors.filter(({ ruleId }) => ruleId === "no-unresolved-refs");
  if (errors.length > 0) {
    // A file that several others refer to is reported once for each of them.
    // Where a reference leads nowhere, what else is wrong may only follow from that.
    const causes = unresolved.length > 0 ? unresolved : errors;
    const lines = [...new Set(causes.map((problem) => describe(root, problem)))];
    const count = lines.length === 1 ? "1 error" : `${lines.length} errors`;
    throw new UserError([...lines, `Lint found ${count}. Correct the spec; nothing was written.`].join("\n"));
  }
  if (result.exitCode !== 0) {
    throw new UserError(`Redocly could not lint:\n${redoclyMessage(root, result.stderr)}`);
  }
}

/** Redocly prints one JSON document for each API, one after the other, and none where it could not start. */
function readProblems({ stdout }: Execution): Problem[] {
  try {
    // The shape is Redocly's own: https://redocly.com/docs/cli/commands/lint#specify-output-format
    const results = JSON.parse(`[${stdout.replaceAll(/^\}\{$/gm, "},{")}]`) as { problems: Problem[] }[];
    return results.flatMap((result) => result.problems);
  } catch (cause) {
    throw new UserError(`Redocly's answer cannot be read; does a lint plugin print?\n${stdout.slice(0, 500)}`, {
      cause,
    });
  }
}

function describe(root: string, { ruleId, message, location }: Problem): string {
  const place = location[0];
  const where = place ? `${place.source.ref}:${place.start?.line ?? 1}:${place.start?.col ?? 1} ` : "";
  return `${where}${message.replaceAll(`${root}/`, "")} (${ruleId})`;
}
