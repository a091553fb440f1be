import type { Verdict } from "./verdict.js";

/**
 * A refusal in one shape, whatever the provider's. It holds no secret of the request, and is safe to log.
 *
 * @typeParam Code the codes that the provider's spec lists; others may come
 */
export interface Refusal<Code extends string = string> {
  /** The response's status. */
  readonly status: number;
  /** The provider's code; undefined where it sent none. */
  readonly code: Code | (string & {}) | undefined;
  /** What the provider says, without what is sensitive in the request; a sentence of ours where it says nothing. */
  readonly message: string;
  /** The field of the request that is at fault, as the provider names it. */
  readonly field: string | undefined;
  /** The provider's id of the request; quote it to its support. */
  readonly requestId: string | undefined;
  /** Whether the response proves that nothing was done, and the same call may succeed later. */
  readonly retryable: boolean;
  /** The outcome of the call. */
  readonly verdict: Verdict;
}
