import type { CallResult, RefusedCall } from "../contract/call-result.js";
import type { Refusal } from "../contract/refusal.js";

/** The codes that a result's provider is known to send. */
type CodeOf<Result> =
  Extract<Result, { readonly ok: false }> extends RefusedCall<number, unknown, infer Code> ? Code : never;

/** The refusal of a result; undefined where that can be a success. */
export type RefusalOf<Result extends CallResult<unknown>> =
  | Refusal<CodeOf<Result>>
  | (true extends Result["ok"] ? undefined : never);

/**
 * The refusal of a result, in one shape for all providers; undefined when the call succeeded. The same as
 * `result.refusal`.
 *
 * @example
 * const refusal = refusalOf(result);
 * if (refusal?.code === "INTENT_NOT_FOUND") …
 */
export function refusalOf<Result extends CallResult<unknown>>(result: Result): RefusalOf<Result> {
  // The conditional type resolves to this once the result type is known.
  return (result.ok ? undefined : result.refusal) as RefusalOf<Result>;
}
