import type { HeaderReader, ReceivedBody } from "../request/received-request.js";
import { isObject } from "../spec/pointer.js";
import type { KeptRequest, Message, RequestRecord } from "./request-record.js";

/** What stands in the place of a secret. */
const HIDDEN = "(hidden)";

/** Headers that hold credentials, in lower case. */
const CREDENTIALS = new Set(["authorization", "cookie", "proxy-authorization"]);

/** How much of a body is shown, in characters: a page is for reading. */
const MAX_SHOWN = 20_000;

/**
 * A request as it can be shown: without its credentials, wherever they stand, and without sensitive values.
 *
 * @param sensitive the names of properties, parameters and headers whose values are hidden
 */
export function shownRequest(kept: KeptRequest, sensitive: readonly string[]): RequestRecord {
  const { at, request, operation, response, fault, isReplay } = kept;
  const { method, path, query, headers, body } = request;
  const names = new Set(sensitive.map((name) => name.toLowerCase()));
  const keys = credentialsIn(headers);
  const show = (text: string) => keys.reduce((shown, key) => shown.replaceAll(key, HIDDEN), text);
  const shownQuery = new URLSearchParams(
    Array.from(query, ([name, value]) => [name, names.has(name.toLowerCase()) ? HIDDEN : value]),
  );
  const sent: Message = {
    ...(query.size === 0 ? {} : { query: show(shownQuery.toString()) }),
    headers: headersOf(headers.entries(), names, show),
    body: show(bodyOf(body, names)),
  };
  const received: Message | undefined = response && {
    headers: headersOf(Object.entries(response.headers), names, show),
    body: show(response.body === undefined ? "" : textOf(response.body, names)),
  };
  return {
    at,
    method,
    path: show(path),
    operation,
    status: response?.status,
    fault,
    isReplay,
    sent,
    received,
  };
}

/** The keys that a request carries, in all forms in which they may stand elsewhere. */
function credentialsIn(headers: HeaderReader): string[] {
  const [, ...parts] = (headers.get("authorization") ?? "").trim().split(/\s+/);
  const decoded = parts.flatMap((part) => {
    try {
      return atob(part).split(":");
    } catch {
      return [];
    }
  });
  // A short one would hide what it is not.
  return [...parts, ...decoded].filter((part) => part.length >= 4);
}

function headersOf(
  entries: Iterable<readonly [string, string]>,
  names: ReadonlySet<string>,
  show: (text: string) => string,
): Record<string, string> {
  const isHidden = (name: string) => CREDENTIALS.has(name.toLowerCase()) || names.has(name.toLowerCase());
  return Object.fromEntries(Array.from(entries, ([name, value]) => [name, isHidden(name) ? HIDDEN : show(value)]));
}

function bodyOf(body: ReceivedBody, names: ReadonlySet<string>): string {
  switch (body.kind) {
    case "none":
      return "";
    case "unreadable":
      // What cannot be read cannot be searched for secrets.
      return `(${body.text.length} characters that cannot be read as ${body.type || "anything"})`;
    default:
      return written(body.value, names);
  }
}

/** The text of a response. */
function textOf(text: string, names: ReadonlySet<string>): string {
  try {
    return written(JSON.parse(text), names);
  } catch {
    return `(${text.length} characters)`;
  }
}

function written(value: unknown, names: ReadonlySet<string>): string {
  const text = JSON.stringify(withoutSecrets(value, names), undefined, 2);
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}\n… ${text.length} characters` : text;
}

function withoutSecrets(value: unknown, names: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutSecrets(item, names));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => {
      const isHidden = names.has(name.toLowerCase()) && item !== null && item !== "";
      return [name, isHidden ? HIDDEN : withoutSecrets(item, names)];
    }),
  );
}
