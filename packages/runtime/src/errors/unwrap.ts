import type { CallResult, RefusedCall } from "../contract/call-result.js";
import { mayPass } from "../retry/effect.js";
import { advice } from "./failure-message.js";
import type { Refusal } from "../contract/refusal.js";
import { OPERATION, type OperationInfo } from "../contract/operation-info.js";
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

/** The kinds of refusal that the spec can give a code, where its status does not tell. */
export type ErrorKind = keyof typeof KINDS;

/** The kinds of a provider's codes, each with its status, as in `400 M002003`: the code alone may be another's. */
export type ErrorKinds = { readonly [Kind in ErrorKind]?: readonly string[] };

const KINDS = {
  authentication: AuthenticationError,
  "request-failed": RequestFailedError,
  permission: PermissionError,
  "not-found": NotFoundError,
  conflict: ConflictError,
};

/** The kinds that a status alone tells. */
const KIND_OF_STATUS: { readonly [status: number]: ErrorKind } = {
  401: "authentication",
  402: "request-failed",
  403: "permission",
  404: "not-found",
  409: "conflict",
};

/** Makes a provider's own `unwrap`, which knows the kinds of its codes. */
export function unwrapWith(kinds: ErrorKinds): typeof unwrap {
  return (call) => unwrap(call, kinds);
}

/**
 * Returns the data of a call or throws its refusal, for code that catches rather than branches.
 *
 * @param kinds the kinds of the provider's codes, which the `unwrap` of its package knows
 * @example
 * const { data } = await unwrap(elebne.getPaymentIntent({ params: { path: { referenceNumber } } }));
 *
 * @throws RefusedError or one of its kinds when the provider says no; whatever the call throws
 */
export async function unwrap<Result extends CallResult<unknown>>(
  call: Result | PromiseLike<Result>,
  kinds: ErrorKinds = {},
): Promise<DataOf<Result>> {
  const result: CallResult<unknown> = await call;
  if (!result.ok) throw refusedError(result, kinds);
  // The spec says what the data of a success is.
  return result.data as DataOf<Result>;
}

function refusedError(call: RefusedCall<number, unknown>, kinds: ErrorKinds): RefusedError {
  const { refusal } = call;
  const by = infoOf(call);
  const later = by !== undefined && mayPass(refusal.status, refusal.code, by.row, by.errors);
  const Kind = later ? RateLimitedError : kindOf(refusal, kinds);
  return new Kind(messageOf(refusal, call), refusal, call, by?.id);
}

function kindOf({ status, code }: Refusal, kinds: ErrorKinds): typeof RefusedError {
  if (status === 429) return RateLimitedError;
  const names = Object.keys(KINDS) as ErrorKind[];
  const kind = names.find((name) => kinds[name]?.includes(`${status} ${code}`)) ?? KIND_OF_STATUS[status];
  if (kind !== undefined) return KINDS[kind];
  // A 408 proves nothing: a proxy gave up waiting for the request, or for the provider.
  if (status >= 500 || status === 408) return ProviderFailureError;
  return status >= 400 ? InvalidRequestError : RefusedError;
}

/** The operation of a call; undefined of a copy of its result. */
function infoOf(call: RefusedCall<number, unknown>): OperationInfo | undefined {
  return (call as { readonly [OPERATION]?: OperationInfo })[OPERATION];
}

/** Says which call it was, what the provider responded, and what to do if money may have moved. */
function messageOf({ status, code, message, verdict }: Refusal, call: RefusedCall<number, unknown>): string {
  const by = infoOf(call);
  const answered = `responded with ${status}${code === undefined ? "" : ` ${code}`}: ${message}`;
  if (by === undefined) return `The provider ${answered}`;
  const told = `${by.id}: ${by.provider} ${answered}`;
  if (verdict !== "unknown") return told;
  return `${told}${/[.!?。！？…]$/.test(told) ? "" : "."} ${advice(verdict, by, status)}`;
}
