import type { FaultText } from "@payspec/sandbox";
import { FOREIGN_REFUSALS, FOREIGN_SUCCESSES } from "./foreign-responses.ts";

/** Which fault an order's nth attempt meets, counted from 1. Pure: the same order and attempt meet the same fault. */
export type Plan = (order: string, attempt: number) => FaultText | undefined;

/** Faults, each with its share of all requests. */
export type Mix = readonly (readonly [fault: FaultText, share: number])[];

/** Where a redirect leads; what is started there stands in its place. */
export const ELSEWHERE = "https://elsewhere.example/";

/** A fault, before the provider acts and after it. */
const both = <Fault extends string>(fault: Fault) => [fault, `${fault} after commit`] as const;

/** The forms of each thing that goes wrong. */
const FORMS = {
  refused: ["refused"],
  reset: both("reset"),
  "cut headers": ["cut-headers"],
  "cut body": ["cut-body"],
  garbage: ["garbage after commit"],
  "page of a proxy": both("html 502"),
  "page with status 200": both("html 200"),
  "too many": ["too-many 2s", "too-many 60s", "too-many 5s as date"],
  "server error": [...both("error 500"), ...both("error 503")],
  hang: both("hang"),
  "slow drip": ["drip 2s"],
  "wrong length": ["wrong-length"],
  duplicate: ["duplicate"],
  redirect: [`redirect ${ELSEWHERE}`],
  declined: ["declined"],
  "foreign refusal": FOREIGN_REFUSALS.flatMap(both),
  "foreign success": FOREIGN_SUCCESSES.flatMap(both),
  "acts later": ["acts-later 500ms", "acts-later 45s"],
} as const satisfies Record<string, readonly FaultText[]>;

/** One fault of each form. */
export const FAULTS: readonly FaultText[] = Object.values(FORMS).flat();

/** How often a thing goes wrong, in forms taken together; what is left of 1 goes well. */
type Shares = Readonly<Partial<Record<keyof typeof FORMS, number>>>;

const BAD_SHARES = {
  refused: 0.02,
  reset: 0.06,
  "cut headers": 0.025,
  "cut body": 0.03,
  garbage: 0.02,
  "page of a proxy": 0.04,
  "page with status 200": 0.02,
  "too many": 0.03,
  "server error": 0.05,
  hang: 0.02,
  "slow drip": 0.01,
  "wrong length": 0.015,
  duplicate: 0.02,
  redirect: 0.01,
} satisfies Shares;

/** A very bad day: 37 % of all requests meet a fault, of every type that the network and a provider in trouble make. */
export const BAD_DAY: Mix = mixOf(BAD_SHARES);

/** The same with refusals of the provider's own, behind gateways that respond for it before and after the money moved: 60 % meet a fault. */
export const WORSE_DAY: Mix = mixOf({
  ...BAD_SHARES,
  declined: 0.04,
  "foreign refusal": 0.08,
  "foreign success": 0.08,
  "acts later": 0.03,
});

function mixOf(shares: Shares): Mix {
  return Object.entries(FORMS).flatMap(([name, forms]) => {
    // The names of the forms are those of the shares.
    const share = shares[name as keyof Shares];
    return share === undefined ? [] : forms.map((fault) => [fault, share / forms.length] as const);
  });
}

/** Draws each fault from a mix by seed, order and attempt alone, so that every client meets the same. */
export function seededPlan(seed: string, mix: Mix = BAD_DAY): Plan {
  return (order, attempt) => {
    let left = fraction(`${seed}/${order}/${attempt}`);
    for (const [fault, share] of mix) {
      left -= share;
      if (left < 0) return fault;
    }
    return undefined;
  };
}

/** Plays the faults in their order, and none after the last. */
export function sequencePlan(faults: readonly (FaultText | undefined)[]): Plan {
  return (_, attempt) => faults[attempt - 1];
}

/** A number from 0 up to 1 from a string: FNV-1a, with the last step of MurmurHash3, as FNV mixes its last bytes badly. */
function fraction(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
