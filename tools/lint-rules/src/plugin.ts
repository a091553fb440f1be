import { declaredImports } from "./declared-imports.ts";
import { stageImports } from "./stage-imports.ts";

/** The house rules of the code, as an oxlint plugin. */
export default {
  meta: { name: "payspec" },
  rules: { "declared-imports": declaredImports, "stage-imports": stageImports },
};
