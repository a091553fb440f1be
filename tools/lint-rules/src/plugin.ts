import { constantNames } from "./constant-names.ts";
import { declaredImports } from "./declared-imports.ts";
import { shortBodies } from "./short-bodies.ts";
import { stageImports } from "./stage-imports.ts";

/** The house rules of the code, as an oxlint plugin. */
export default {
  meta: { name: "payspec" },
  rules: {
    "constant-names": constantNames,
    "declared-imports": declaredImports,
    "short-bodies": shortBodies,
    "stage-imports": stageImports,
  },
};
