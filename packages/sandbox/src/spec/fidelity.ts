import type { ProviderHooks } from "../act/provider-hooks.js";
import type { Fidelity, Operation } from "./definition.js";

/** How far the sandbox goes for an operation: what it does is kept, or it responds with what the spec shows. */
export function fidelityOf({ id, action, success }: Operation, { operations = {} }: ProviderHooks): Fidelity {
  if (action !== undefined || Object.hasOwn(operations, id)) return "modelled";
  return success.made === true ? "from schema" : "from example";
}
