import type { RequestBody } from "../contract/auth.js";
import type { OperationInfo } from "../contract/operation-info.js";
import { PUBLIC_HEADER } from "../errors/sensitive-values.js";
import type { Redaction } from "../errors/redaction.js";
import type { Outcome, RepeatableRequest } from "../retry/attempt.js";
import type { ReadBody } from "../wire/read-body.js";

/** Which attempt of which call it was. */
export interface ExchangeIdentity {
  readonly info: OperationInfo;
  readonly call: number;
  readonly attempt: number;
  readonly durationMs: number;
}

/** The longest body that is printed, in characters. */
const MAX_BODY = 10_000;

/** What stands in the place of a value that is not printed. */
const HIDDEN = "[redacted]";

/** Headers of a response whose values are no secret. */
const PUBLIC_RESPONSE_HEADER = /^(content-(type|length|encoding)|date|retry-after|server|via)$|request-id$|ratelimit/;

/**
 * Writes what one attempt sent and received, for a person to read. Shown are the headers that hold no secret, and JSON and
 * forms without the values of sensitive names; everything else is told by its size.
 *
 * @param names the names whose values are never printed
 * @param redaction removes the secrets of the call from what is left
 */
export function exchangeText(
  { info, call, attempt, durationMs }: ExchangeIdentity,
  { method, url, headers, body }: RepeatableRequest,
  outcome: Outcome,
  names: readonly string[],
  redaction: Redaction,
): string {
  const { response } = outcome;
  const lines = [
    `${info.provider} ${info.id}, call ${call}, attempt ${attempt}`,
    `> ${method} ${urlText(url, names)}`,
    ...headerLines(">", headers, PUBLIC_HEADER),
    ...bodyLines(">", bodyText(body, names)),
    outcome.code === undefined ? `< ${outcome.response.status} in ${Math.round(durationMs)} ms` : failureLine(),
    ...(response === undefined ? [] : headerLines("<", response.headers, PUBLIC_RESPONSE_HEADER)),
    ...(outcome.code === undefined ? bodyLines("<", readText(outcome.body, names)) : []),
  ];
  return redaction.of(lines.join("\n"));

  function failureLine(): string {
    const status = response === undefined ? "" : `${response.status}, `;
    return `< ${status}${outcome.code} after ${Math.round(durationMs)} ms`;
  }
}

function headerLines(mark: string, headers: Headers, isPublic: RegExp): string[] {
  return [...headers].map(([name, value]) => `${mark} ${name}: ${isPublic.test(name) ? value : HIDDEN}`);
}

function bodyLines(mark: string, text: string): string[] {
  if (text === "") return [];
  const shown = text.length > MAX_BODY ? `${text.slice(0, MAX_BODY)}… (${text.length} characters)` : text;
  return shown.split("\n").map((line) => `${mark} ${line}`);
}

/** A URL without the values of sensitive parameters. */
function urlText(url: string, names: readonly string[]): string {
  const shown = new URL(url);
  for (const name of shown.searchParams.keys()) if (names.includes(name)) shown.searchParams.set(name, HIDDEN);
  return shown.href;
}

/** The body of a request. */
function bodyText(body: RequestBody | undefined, names: readonly string[]): string {
  if (body === undefined || body === null) return "";
  if (typeof body === "string") return plainText(body, names);
  if (body instanceof URLSearchParams) return plainText(body.toString(), names);
  if (body instanceof ArrayBuffer) return plainText(new TextDecoder().decode(body), names);
  return `[${body.constructor.name}]`;
}

/** The body of a response. */
function readText(body: ReadBody, names: readonly string[]): string {
  switch (body.form) {
    case "text":
      return plainText(body.text, names);
    case "bytes":
      return body.bytes.byteLength === 0 ? "" : plainText(new TextDecoder().decode(body.bytes), names);
    default:
      return "[a stream]";
  }
}

/** JSON and forms with sensitive values hidden; anything else may hold them anywhere. */
function plainText(text: string, names: readonly string[]): string {
  if (text === "") return "";
  try {
    return JSON.stringify(JSON.parse(text, (name, value: unknown) => (names.includes(name) ? HIDDEN : value)));
  } catch {
    if (!/^[\w.~%*+[\]-]+=[^\s<>{}]*$/.test(text)) return `[${text.length} characters that are not JSON]`;
    const form = new URLSearchParams(text);
    return new URLSearchParams(
      [...form].map(([name, value]) => [name, names.includes(lastName(name)) ? HIDDEN : value]),
    ).toString();
  }
}

/** `number` of `card[number]`. */
function lastName(name: string): string {
  return name.replace(/]$/, "").split(/[[.]/).at(-1) ?? name;
}
