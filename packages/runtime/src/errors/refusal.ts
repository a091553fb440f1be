import type { CallResult, RefusedCall } from "../contract/call-result.js";
import { mayPass } from "../retry/effect.js";
import { firstText } from "./first-text.js";
import type { ErrorRules } from "../contract/provider.js";
import { OPERATION } from "../contract/named-operation.js";
import type { Verdict } from "../contract/verdict.js";

/**
 * An answer that says no, in one shape whatever the provider's.
 *
 * @typeParam Code the codes that the provider's spec knows; others may come
 * @typeParam Body the provider's bodies, as the spec types them
 */
export interface Refusal<Code extends string = string, Body = unknown> {
  /** The answer's status. */
  readonly status: number;
  /** The provider's code; undefined where it sent none. */
  readonly code: Code | (string & {}) | undefined;
  /** What the provider says, without what is sensitive in the request; a sentence of ours where it says nothing. */
  readonly message: string;
  /** The field of the request that is at fault, as the provider names it. */
  readonly field: string | undefined;
  /** What the provider calls the request; quote it to its support. */
  readonly requestId: string | undefined;
  /** Whether the answer proves that nothing was done, and the same call may succeed later. */
  readonly retryable: boolean;
  /** What became of the call. */
  readonly verdict: Verdict;
  /** The provider's body; text where something before the provider answered. Not printed with the rest. */
  readonly body: Body;
}

/** The codes that a result's provider is known to send. */
type CodeOf<Result> =
  Extract<Result, { readonly ok: false }> extends RefusedCall<number, unknown, infer Code> ? Code : never;

/** The bodies of a result's refusals. */
type BodyOf<Result> = Extract<Result, { readonly ok: false }> extends { readonly error: infer Body } ? Body : never;

/** The refusal of a result; undefined where that can be a success. */
export type RefusalOf<Result extends CallResult<unknown>> =
  | Refusal<CodeOf<Result>, BodyOf<Result>>
  | (true extends Result["ok"] ? undefined : never);

/** Rules for a result that was made by hand, or copied. */
const NO_RULES: ErrorRules = { code: [], retryable: [] };

/** Longer than what providers say, in characters. */
const MAX_TEXT = 1000;

/** A secret of fewer characters is left in a code: a room number of 100 would tear `M001001`, which is branched on. */
const MIN_SECRET = 12;

/**
 * Reads an answer that says no; undefined when the call succeeded. Never throws, whatever the body.
 *
 * @example
 * const refusal = refusalOf(result);
 * if (refusal?.code === "INTENT_NOT_FOUND") …
 */
export function refusalOf<Result extends CallResult<unknown>>(result: Result): RefusalOf<Result> {
  // The conditional type says as much, once the result is known.
  return (result.ok ? undefined : readRefusal(result)) as RefusalOf<Result>;
}

function readRefusal(result: RefusedCall<number, unknown>): Refusal {
  const { status, error: body, verdict, response } = result;
  const { errors = NO_RULES, hide = String } = result[OPERATION] ?? {};
  const code = firstText(body, errors.code);
  const message = firstText(body, errors.message, code?.keys)?.value;
  const field = firstText(body, errors.field)?.value ?? fieldOf(code?.keys ?? [], errors);
  const header = errors.requestIdHeader === undefined ? null : response.headers.get(errors.requestIdHeader);
  const refusal = {
    status,
    code: nameIn(code?.value, hide),
    message: message ? brief(hide(message)) : `The answer gives no reason; its status is ${status}.`,
    field: nameIn(field, hide),
    requestId: nameIn(header || firstText(body, errors.requestId)?.value, hide),
    retryable: verdict === "not-done" && mayPass(status, code?.value, errors),
    verdict,
  };
  // Not enumerable: a body may repeat what was sent, and to log a refusal should not be to log a card.
  return Object.defineProperty(refusal, "body", { value: body }) as typeof refusal & { body: unknown };
}

/** A name without what is secret in the request: not a card number, but what by chance is a part of it stays. */
function nameIn(text: string | undefined, hide: (text: string) => string): string | undefined {
  if (text === undefined) return undefined;
  const shown = hide(text);
  const hidden = text.length - shown.replaceAll("[redacted]", "").length;
  return brief(hidden < MIN_SECRET ? text : shown) || undefined;
}

/** One line, and the beginning of one that is too long to be read, or logged; the whole is in the body. */
function brief(text: string): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, " ").trim();
  return line.length > MAX_TEXT ? `${line.slice(0, MAX_TEXT)}…` : line;
}

/** The field that the keys lead to, where errors stand under their fields: `purchase.products.1.quantity`. */
function fieldOf(keys: readonly string[], { noField }: ErrorRules): string | undefined {
  if (noField === undefined) return undefined;
  const path = keys.filter((key) => key !== noField);
  // A field's errors are a list; which of them it was is no part of the name.
  if (/^\d+$/.test(keys.at(-1) ?? "")) path.pop();
  return path.join(".") || undefined;
}
