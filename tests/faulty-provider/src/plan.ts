import { FAULTS, type Fault } from "./fault.ts";

/** Which fault an order's nth attempt meets, counted from 1. Pure: the same question has the same answer. */
export type Plan = (order: string, attempt: number) => Fault;

/** Faults, each with its share of all requests. */
export type Mix = readonly (readonly [fault: Fault, share: number])[];

/** How often a kind strikes, in forms taken together; what is left of 1 goes well. */
type Shares = Readonly<Partial<Record<Fault["kind"], number>>>;

const BAD_SHARES = {
  refused: 0.02,
  reset: 0.06,
  "cut-headers": 0.025,
  "cut-body": 0.03,
  garbage: 0.02,
  "html-502": 0.04,
  "html-200": 0.02,
  "too-many": 0.03,
  "server-error": 0.05,
  hang: 0.02,
  "slow-drip": 0.01,
  "wrong-length": 0.015,
  duplicate: 0.02,
  redirect: 0.01,
} satisfies Shares;

/** A very bad day: 37 % of all requests meet a fault, of every kind that the network and a provider in trouble make. */
export const BAD_DAY: Mix = mixOf(BAD_SHARES);

/** The same with refusals of the provider's own, behind gateways that answer for it before and after the money moved: 60 % meet a fault. */
export const WORSE_DAY: Mix = mixOf({
  ...BAD_SHARES,
  declined: 0.04,
  "foreign-refusal": 0.08,
  "foreign-success": 0.08,
  "acts-later": 0.03,
});

function mixOf(shares: Shares): Mix {
  return FAULTS.flatMap((fault) => {
    const share = shares[fault.kind];
    const forms = FAULTS.filter(({ kind }) => kind === fault.kind).length;
    return share === undefined ? [] : [[fault, share / forms] as const];
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
    return { kind: "none" };
  };
}

/** Plays the faults in their order, and none after the last. */
export function sequencePlan(faults: readonly Fault[]): Plan {
  return (_, attempt) => faults[attempt - 1] ?? { kind: "none" };
}

/** A number from 0 up to 1 from a text: FNV-1a, with the last step of MurmurHash3, as FNV mixes its last bytes badly. */
function fraction(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
