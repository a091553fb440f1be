import type { ProviderHooks } from "../act/provider-hooks.js";
import type { Refusal } from "../act/refusal-answer.js";

/** What CHIP does beyond its spec. */
export const chip: ProviderHooks = { writeRefusal };

/**
 * CHIP's errors mirror the request: the error stands where the value stands, and items of a list that have none are
 * `{}`.
 */
function writeRefusal({ field, code, message }: Refusal): unknown {
  const [place, ...path] = (field ?? "").split("/");
  if (place !== "body" || path.length === 0) return undefined;
  return path.reduceRight<unknown>(
    (inner, segment) => {
      if (!/^\d+$/.test(segment)) return { [segment]: inner };
      return [...Array.from({ length: Number(segment) }, () => ({})), inner];
    },
    [{ message, code }],
  );
}
