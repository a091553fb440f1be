import type { OperationInfo } from "../contract/operation-info.js";
import type { ErrorRules } from "../contract/provider.js";
import type { Refusal } from "../contract/refusal.js";
import type { Verdict } from "../contract/verdict.js";
import { mayPass } from "../retry/effect.js";
import { firstText } from "../wire/first-text.js";
import type { Redaction } from "./redaction.js";

/** The longest text of a refusal, in characters; what providers say is shorter. */
const MAX_TEXT = 1000;

/** How far a string is searched for secrets, in characters, so that a huge body cannot block the process. */
const MAX_SEARCHED = 100_000;

/** What a refusal is read from. */
export interface RefusedResponse {
  readonly response: Response;
  readonly verdict: Verdict;
  /** The parsed body, or its text where it is not JSON; undefined where there is none. */
  readonly body: unknown;
}

/** Reads a refusal into one shape, without the secrets of the request. Never throws, whatever the body. */
export function readRefusal(
  { response, verdict, body }: RefusedResponse,
  { errors, row }: Pick<OperationInfo, "errors" | "row">,
  redaction: Redaction,
): Refusal {
  const { status, headers } = response;
  const code = firstText(body, errors.code);
  const message = firstText(body, errors.message, code?.keys)?.value;
  const field = firstText(body, errors.field)?.value ?? fieldOf(code?.keys ?? [], errors);
  const name = (text: string | undefined) =>
    text === undefined ? undefined : brief(redaction.ofName(text.slice(0, MAX_SEARCHED))) || undefined;
  return {
    status,
    code: name(code?.value),
    message:
      message === undefined
        ? `The response gives no reason; its status is ${status}.`
        : brief(redaction.of(message.slice(0, MAX_SEARCHED))),
    field: name(field),
    requestId: name(requestIdOf(headers, errors) || firstText(body, errors.requestId)?.value),
    retryable: verdict === "not-done" && mayPass(status, code?.value, row, errors),
    verdict,
  };
}

/** Headers that carry the id of a request by custom, where the spec names none. */
const REQUEST_ID_HEADERS = ["X-Request-Id", "Request-Id", "X-Correlation-Id"];

/** The id of the request in the headers of a response; empty where there is none. */
export function requestIdOf(headers: Headers, { requestIdHeader }: ErrorRules): string {
  const names = requestIdHeader === undefined ? REQUEST_ID_HEADERS : [requestIdHeader];
  return names.map((header) => headers.get(header)).find((value) => value) ?? "";
}

/** The string on one line, truncated if long; the body holds the whole. */
function brief(text: string): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, " ").trim();
  return line.length > MAX_TEXT ? `${line.slice(0, MAX_TEXT)}…` : line;
}

/** The field that the keys lead to, where errors stand under their fields: `purchase.products.1.quantity`. */
function fieldOf(keys: readonly string[], { noField }: ErrorRules): string | undefined {
  if (noField === undefined) return undefined;
  const path = keys.filter((key) => key !== noField);
  // The errors of a field are a list; the index is not part of the name.
  if (/^\d+$/.test(keys.at(-1) ?? "")) path.pop();
  return path.join(".") || undefined;
}
