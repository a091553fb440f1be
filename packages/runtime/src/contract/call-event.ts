import type { FailureCode } from "./payspec-error.js";
import type { HttpMethod } from "./provider.js";
import type { Verdict } from "./verdict.js";

/** Which call an event belongs to. It names the path's template, and never holds headers, parameters or bodies. */
export interface CallIdentity {
  /** The provider's name, for example `elebne`. */
  readonly provider: string;
  /** Where the provider's API is, for example `https://api.elebne.ai`. */
  readonly origin: string;
  /** The `operationId`. */
  readonly operation: string;
  readonly method: HttpMethod;
  /** The path template, for example `/dev/intents/{referenceNumber}`. */
  readonly path: string;
  /** The same for all events of one call, different for each call of all clients. */
  readonly call: number;
}

/** What happens in the course of a call, in this order: attempt, then response or failure, wait, attempt, …, verdict. */
export type CallStep =
  /** A request is about to be sent. */
  | { readonly type: "attempt"; readonly attempt: number }
  /** A whole response came; `providerCode` is the code of a refusal, without secrets. */
  | {
      readonly type: "response";
      readonly attempt: number;
      readonly status: number;
      readonly providerCode: string | undefined;
      readonly durationMs: number;
    }
  /** No readable response came. */
  | { readonly type: "failure"; readonly attempt: number; readonly code: FailureCode; readonly durationMs: number }
  /** The call will be sent again, after a wait. */
  | {
      readonly type: "wait";
      readonly attempt: number;
      readonly waitMs: number;
      readonly retryAfterMs: number | undefined;
    }
  /** The call has ended; `status` and `providerCode` are those of the last response, if one came. */
  | {
      readonly type: "verdict";
      readonly attempts: number;
      readonly verdict: Verdict;
      readonly status: number | undefined;
      readonly providerCode: string | undefined;
      readonly durationMs: number;
    };

/** One event of a call. */
export type CallEvent = CallIdentity & CallStep;
