import { dirname, relative, resolve, sep } from "node:path";
import { type Importer, importVisitors, type RuleContext } from "./oxlint.ts";

/** The folders of the runtime's sources, from the ground up. What stands beside the folders is above them all. */
const stages = ["contract", "wire", "retry", "auth", "errors", "lists", "webhooks", "call"];

/**
 * The lint rule `payspec/stage-imports`: a folder of the runtime's sources imports only folders below it, so that each
 * stage can be read without those that use it.
 */
export const stageImports = {
  create(context: RuleContext) {
    const [packageFolder, own] = context.filename.split(`${sep}src${sep}`);
    const isRuntime = packageFolder?.endsWith(`${sep}packages${sep}runtime`) ?? false;
    const stage = stages.indexOf(own?.split(sep)[0] ?? "");
    // A test may look at a stage from above.
    if (!isRuntime || stage === -1 || context.filename.endsWith(".test.ts")) return {};

    function check(node: Importer): void {
      const specifier = node.source?.value;
      if (typeof specifier !== "string" || !specifier.startsWith(".")) return;
      const target = relative(`${packageFolder}${sep}src`, resolve(dirname(context.filename), specifier));
      const folder = target.includes(sep) ? (target.split(sep)[0] ?? "") : "";
      const other = folder === "" ? stages.length : stages.indexOf(folder);
      if (other !== -1 && other <= stage) return;
      context.report({
        node,
        message: `${stages[stage]} imports ${specifier}, which is not below it. The stages are, from the ground up: ${stages.join(", ")}.`,
      });
    }

    return importVisitors(check);
  },
};
