import type { CallResult, RefusedCall } from "./call-result.js";
import { mayPass } from "./effect.js";
import { advice } from "./failure-message.js";
import { type Refusal, refusalOf } from "./refusal.js";
import { OPERATION } from "./named-operation.js";
import {
  AuthenticationError,
  ConflictError,
  InvalidRequestError,
  NotFoundError,
  PermissionError,
  ProviderFailureError,
  RateLimitedError,
  RefusedError,
  RequestFailedError,
} from "./refused-error.js";

/** The data of a result's successes. */
export type DataOf<Result> =
  Extract<Result, { readonly ok: true }> extends { readonly data: infer Data } ? Data : never;

/** The kinds that a status alone tells. */
const KINDS: { readonly [status: number]: typeof RefusedError } = {
  401: AuthenticationError,
  402: RequestFailedError,
  403: PermissionError,
  404: NotFoundError,
  409: ConflictError,
};

/**
 * For those who rather catch than branch: gives back the data of a call, or throws its refusal.
 *
 * @example
 * const { data } = await unwrap(elebne.getPaymentIntent({ params: { path: { referenceNumber } } }));
 *
 * @throws RefusedError or one of its kinds when the provider says no; whatever the call throws
 */
export async function unwrap<Result extends CallResult<unknown>>(
  call: Result | PromiseLike<Result>,
): Promise<DataOf<Result>> {
  const result: CallResult<unknown> = await call;
  if (!result.ok) throw refusedError(result);
  // The spec says what the data of a success is.
  return result.data as DataOf<Result>;
}

function refusedError(call: RefusedCall<number, unknown>): RefusedError {
  const refusal = refusalOf(call);
  const by = call[OPERATION];
  const Kind = kindOf(refusal, by !== undefined && mayPass(refusal.status, refusal.code, by.errors));
  return new Kind(messageOf(refusal, call), refusal, call, by?.id);
}

function kindOf({ status }: Refusal, later: boolean): typeof RefusedError {
  if (status === 429 || later) return RateLimitedError;
  return KINDS[status] ?? (status >= 500 ? ProviderFailureError : status >= 400 ? InvalidRequestError : RefusedError);
}

/** Says what was asked, what came back, and what to do where money may have moved. */
function messageOf({ status, code, message, verdict }: Refusal, call: RefusedCall<number, unknown>): string {
  const by = call[OPERATION];
  const answered = `answered ${status}${code === undefined ? "" : ` ${code}`}: ${message}`;
  if (by === undefined) return `The provider ${answered}`;
  const told = `${by.id}: ${by.provider} ${answered}`;
  if (verdict !== "unknown") return told;
  return `${told}${/[.!?]$/.test(told) ? "" : "."} ${advice(verdict, by)}`;
}
