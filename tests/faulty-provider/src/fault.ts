import { REFUSALS, SUCCESSES } from "./foreign-answers.ts";

/**
 * What goes wrong with one request. `committed` says whether the provider had acted before it went wrong; where it is
 * not a choice, the comment says which.
 */
export type Fault =
  /** Nothing. */
  | { readonly kind: "none" }
  /** No connection, not acted: a true `ECONNREFUSED` through `refusingFetch`; without it, see `playFault`. */
  | { readonly kind: "refused" }
  /** A TCP reset before a byte of the answer. */
  | { readonly kind: "reset"; readonly committed: boolean }
  /** The connection ends inside the headers; acted. */
  | { readonly kind: "cut-headers" }
  /** The connection ends inside the body, before `Content-Length` is reached; acted. */
  | { readonly kind: "cut-body" }
  /** A 200 in bytes that are not JSON; acted. */
  | { readonly kind: "garbage" }
  /** A proxy's 502 page. */
  | { readonly kind: "html-502"; readonly committed: boolean }
  /** A page with status 200, as captive portals and maintenance screens send. */
  | { readonly kind: "html-200"; readonly committed: boolean }
  /** A 429 with `Retry-After`; not acted. */
  | { readonly kind: "too-many"; readonly retryAfterSeconds: number; readonly as: "seconds" | "date" }
  /** The provider's own error, in JSON. */
  | { readonly kind: "server-error"; readonly status: 500 | 503; readonly committed: boolean }
  /** No answer, on a connection that stays open. */
  | { readonly kind: "hang"; readonly committed: boolean }
  /** The right answer, one byte at a time, so that no idle timeout helps; acted. */
  | { readonly kind: "slow-drip"; readonly msPerByte: number }
  /** The right answer with a `Content-Length` that is too short; acted. */
  | { readonly kind: "wrong-length" }
  /** The right answer, and another one unasked on the same connection; acted once. */
  | { readonly kind: "duplicate" }
  /** A 307 to another origin; not acted. */
  | { readonly kind: "redirect" }
  /** The provider's own refusal; not acted. */
  | { readonly kind: "declined" }
  /** Something in between refuses in a format of its own, which is not the provider's. */
  | { readonly kind: "foreign-refusal"; readonly answer: keyof typeof REFUSALS; readonly committed: boolean }
  /** A 2xx that is not the success which the provider documents. */
  | { readonly kind: "foreign-success"; readonly answer: keyof typeof SUCCESSES; readonly committed: boolean }
  /** A proxy gives up with a 504 before the provider has acted, which it does later. */
  | { readonly kind: "acts-later"; readonly afterMs: number };

/** One fault of each kind and form. */
export const FAULTS: readonly Fault[] = [
  { kind: "none" },
  { kind: "refused" },
  { kind: "reset", committed: false },
  { kind: "reset", committed: true },
  { kind: "cut-headers" },
  { kind: "cut-body" },
  { kind: "garbage" },
  { kind: "html-502", committed: false },
  { kind: "html-502", committed: true },
  { kind: "html-200", committed: false },
  { kind: "html-200", committed: true },
  { kind: "too-many", retryAfterSeconds: 2, as: "seconds" },
  { kind: "too-many", retryAfterSeconds: 60, as: "seconds" },
  { kind: "too-many", retryAfterSeconds: 5, as: "date" },
  { kind: "server-error", status: 500, committed: false },
  { kind: "server-error", status: 500, committed: true },
  { kind: "server-error", status: 503, committed: false },
  { kind: "server-error", status: 503, committed: true },
  { kind: "hang", committed: false },
  { kind: "hang", committed: true },
  { kind: "slow-drip", msPerByte: 2_000 },
  { kind: "wrong-length" },
  { kind: "duplicate" },
  { kind: "redirect" },
  { kind: "declined" },
  ...namesOf(REFUSALS).flatMap((answer) =>
    [false, true].map((committed) => ({ kind: "foreign-refusal", answer, committed }) as const),
  ),
  ...namesOf(SUCCESSES).flatMap((answer) =>
    [false, true].map((committed) => ({ kind: "foreign-success", answer, committed }) as const),
  ),
  { kind: "acts-later", afterMs: 500 },
  { kind: "acts-later", afterMs: 45_000 },
];

function namesOf<T extends object>(table: T): (keyof T)[] {
  // The tables are our own, and have no other properties.
  return Object.keys(table) as (keyof T)[];
}

/** Names a fault in a line, for example `reset, committed`. */
export function describeFault(fault: Fault): string {
  const { kind, ...details } = fault;
  return [
    kind,
    ...Object.entries(details).map(([name, value]) =>
      name === "committed" ? (value === true ? "committed" : "not committed") : String(value),
    ),
  ].join(", ");
}
