import { dirname, join } from "node:path";
import { BaseResolver, type Config, lint, lintConfig, loadConfig, type NormalizedProblem } from "@redocly/openapi-core";
import { progress, UserError } from "@payspec/commands";
import { type Api, CONFIG_FILE, redoclyProblem } from "@payspec/spec-model";

/** Lints the specs of `apis` one after the other, and throws one error that lists every problem. */
export async function lintSpecs(root: string, apis: readonly Api[]): Promise<void> {
  const found: NormalizedProblem[] = [];
  try {
    const config = await loadConfig({ configPath: join(root, CONFIG_FILE) });
    found.push(...(await lintConfig({ config, severity: "error" })));
    for (const api of apis) found.push(...(await lintSpec(root, api, config)));
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new UserError(`Redocly could not lint:\n${message.replaceAll(`${root}/`, "")}`, { cause });
  }
  for (const api of apis.filter(({ isDraft }) => isDraft === true)) {
    const open = found.filter(
      ({ severity, location }) =>
        severity === "warn" && location[0]?.source.absoluteRef.startsWith(dirname(join(root, api.root))) === true,
    );
    progress(
      `${api.name} is a draft with ${open.length} open items of ${new Set(open.map(({ ruleId }) => ruleId)).size} rules: ${dirname(api.root)}/todo.md`,
    );
  }
  const errors = found.filter(({ severity, ignored }) => severity === "error" && ignored !== true);
  if (errors.length === 0) return;
  // Where a reference leads nowhere, what else is wrong may only follow from that.
  const unresolved = errors.filter(({ ruleId }) => ruleId === "no-unresolved-refs");
  const causes = unresolved.length > 0 ? unresolved : errors;
  // A file that several others refer to is reported once for each of them.
  const lines = [...new Set(causes.map((problem) => redoclyProblem(root, problem)))];
  const count = lines.length === 1 ? "1 error" : `${lines.length} errors`;
  throw new UserError([...lines, `Lint found ${count}. Correct the spec; nothing was written.`].join("\n"));
}

function lintSpec(root: string, api: Api, config: Config): Promise<NormalizedProblem[]> {
  const externalRefResolver = new BaseResolver(config.resolve);
  return lint({ ref: join(root, api.root), config: config.forAlias(api.name), externalRefResolver });
}
