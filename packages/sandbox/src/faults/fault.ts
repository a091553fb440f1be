import { milliseconds } from "../world/duration.js";

/** Faults that may happen before the provider acts, or after it. */
type BeforeOrAfter =
  | "reset"
  | "garbage"
  | `html ${number}`
  | `reply ${string}`
  | "declined"
  | `error ${number}`
  | "too-many"
  | `too-many ${string}`
  | "hang"
  | `delay ${string}`
  | `redirect ${string}`;

/** Faults of a request that never arrives, and faults of the right response: the provider has acted. */
type Always =
  | "refused"
  | "cut-headers"
  | "cut-body"
  | `drip ${string}`
  | "wrong-length"
  | "duplicate"
  | `acts-later ${string}`;

/**
 * What goes wrong with a request, in words. Where nothing is said, the provider has not acted; `… after commit` is the
 * same after it has.
 *
 * - `reset`: the connection breaks before a byte of the response
 * - `refused`: no connection; never acted upon. Over HTTP, where the request has arrived already, it is a reset
 * - `cut-headers`, `cut-body`: the connection ends inside the response; acted
 * - `garbage`: a 200 whose bytes are not JSON
 * - `html 502`: the page of a proxy, with any status
 * - `reply 403 {"message":"Forbidden"}`: any response of something in between; the type of the body may stand before it,
 *   as in `reply 200 text/plain ok`, and is guessed otherwise
 * - `declined`: the provider's own refusal of a payment
 * - `error 500`: the provider's own error, with a status of 500 or above
 * - `too-many`, `too-many 2s`, `too-many 2s as date`: the provider's own 429, with `Retry-After`
 * - `hang`: no response, on a connection that stays open
 * - `delay 40s`: the right response, so much later
 * - `drip 10ms`: the right response, a byte at a time; acted
 * - `wrong-length`: the right response with a `Content-Length` that is too short; acted
 * - `duplicate`: the right response, and another one that nobody asked for; acted once
 * - `redirect https://elsewhere.example/`: a 307
 * - `acts-later 45s`: the 504 page of a proxy at once; the provider acts so much later
 */
export type FaultText = BeforeOrAfter | `${BeforeOrAfter} after commit` | Always;

/** A fault, read. */
export type Fault = { readonly isCommitted: boolean } & (
  | {
      readonly kind:
        | "reset"
        | "refused"
        | "cut-headers"
        | "cut-body"
        | "garbage"
        | "hang"
        | "wrong-length"
        | "duplicate"
        | "declined";
    }
  | { readonly kind: "html" | "error"; readonly status: number }
  | { readonly kind: "too-many"; readonly seconds: number; readonly isDate: boolean }
  | { readonly kind: "reply"; readonly status: number; readonly type: string; readonly body: string }
  | { readonly kind: "delay" | "drip" | "acts-later"; readonly ms: number }
  | { readonly kind: "redirect"; readonly to: string }
);

/** The kinds of faults, with the argument that each takes. */
export const FAULT_KINDS = {
  reset: "",
  refused: "",
  "cut-headers": "",
  "cut-body": "",
  garbage: "",
  html: "<status>",
  reply: "<status> [<type>] [<body>]",
  declined: "",
  error: "<status>",
  "too-many": "[<time>] [as date]",
  hang: "",
  delay: "<time>",
  drip: "<time>",
  "wrong-length": "",
  duplicate: "",
  redirect: "<url>",
  "acts-later": "<time>",
} as const satisfies Record<Fault["kind"], string>;

/** The provider never acts, or not yet. */
const NEVER_COMMITTED = new Set<Fault["kind"]>(["refused", "acts-later"]);
/** The right response cannot come before the provider has acted. */
const ALWAYS_COMMITTED = new Set<Fault["kind"]>(["cut-headers", "cut-body", "drip", "wrong-length", "duplicate"]);

/**
 * Reads a fault.
 *
 * @throws TypeError for anything that is no fault; the message lists those that there are
 */
export function readFault(text: string): Fault {
  const isAfter = text.endsWith(" after commit");
  const words = (isAfter ? text.slice(0, -" after commit".length) : text).trim();
  const [, kind = "", argument = ""] = /^(\S+)\s*(.*)$/s.exec(words) ?? [];
  const fault = isKind(kind) ? readKind(kind, argument) : undefined;
  if (fault === undefined || (isAfter && NEVER_COMMITTED.has(fault.kind))) {
    const known = Object.entries(FAULT_KINDS).map(([name, takes]) => `${name} ${takes}`.trim());
    throw new TypeError(
      `A fault is one of ${known.join(", ")}, each perhaps with "after commit"; got ${JSON.stringify(text)}.`,
    );
  }
  return { ...fault, isCommitted: isAfter || ALWAYS_COMMITTED.has(fault.kind) };
}

function isKind(kind: string): kind is Fault["kind"] {
  return Object.hasOwn(FAULT_KINDS, kind);
}

type Bare<F> = F extends unknown ? Omit<F, "isCommitted"> : never;

function readKind(kind: Fault["kind"], argument: string): Bare<Fault> | undefined {
  switch (kind) {
    case "html":
    case "error": {
      const status = /^[2-5]\d\d$/.test(argument) ? Number(argument) : undefined;
      return status === undefined || (kind === "error" && status < 500) ? undefined : { kind, status };
    }
    case "reply":
      return readReply(argument);
    case "too-many": {
      const [, time, date] = /^(?:(\d\S*))?(?:\s?(as date))?$/.exec(argument) ?? [];
      if (argument !== "" && time === undefined && date === undefined) return undefined;
      const ms = time === undefined ? 1000 : timeOf(time);
      return ms === undefined ? undefined : { kind, seconds: Math.ceil(ms / 1000), isDate: date !== undefined };
    }
    case "delay":
    case "drip":
    case "acts-later": {
      const ms = timeOf(argument);
      return ms === undefined ? undefined : { kind, ms };
    }
    case "redirect":
      return URL.canParse(argument) ? { kind, to: argument } : undefined;
    default:
      return argument === "" ? { kind } : undefined;
  }
}

function readReply(argument: string): Bare<Fault> | undefined {
  const [, status, type, body = ""] = /^([2-5]\d\d)(?:\s+([a-z]+\/[\w.+-]+))?(?:\s+(.+))?$/s.exec(argument) ?? [];
  if (status === undefined) return undefined;
  return { kind: "reply", status: Number(status), type: type ?? typeOf(body), body };
}

/** The type of a body that is written without one. */
function typeOf(body: string): string {
  if (/^\s*</.test(body)) return "text/html";
  try {
    JSON.parse(body);
    return "application/json";
  } catch {
    return "text/plain";
  }
}

function timeOf(text: string): number | undefined {
  try {
    return milliseconds(text);
  } catch {
    // Told with the whole fault.
    return undefined;
  }
}
