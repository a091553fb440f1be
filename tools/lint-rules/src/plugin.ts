import { declaredImports } from "./declared-imports.ts";

/** The house rules of the code, as an oxlint plugin. */
export default { meta: { name: "payspec" }, rules: { "declared-imports": declaredImports } };
