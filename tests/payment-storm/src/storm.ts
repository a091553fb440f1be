import { type Proof, QuietClock } from "@payspec/test-support";
import { BAD_DAY, type Mix, seededPlan, WORSE_DAY } from "./fault-mix.ts";
import type { KeyHandling } from "./merchants.ts";
import { type Guarantee, payerOf } from "./payer-of.ts";
import { runPayments, type Tally } from "./run-payments.ts";
import { startUnreliableProvider } from "./unreliable-provider.ts";
import { violationsIn } from "./violations-in.ts";

/** What the spec says of keys, and what the provider does with them. */
const CLASSES = [
  ["documented", "honoured"],
  ["unverified", "ignored"],
  ["refuted", "ignored"],
  ["none", "ignored"],
] as const satisfies [Guarantee, KeyHandling][];

/**
 * With the share of payments that ends unknown on it, where keys are honoured and where they are not. What a client
 * cannot know is in the faults; a share that grows says that it knows less than it did.
 */
const DAYS = [
  { day: "bad", mix: BAD_DAY, unknown: { honoured: 0.0005, ignored: 0.319 } },
  { day: "worse", mix: WORSE_DAY, unknown: { honoured: 0.1535, ignored: 0.5184 } },
] as const;

/** Payments at a time. */
const CONCURRENCY = 100;
/** Timers this close together fire together, so that the payments go on side by side; each fires late, none early. */
const GRAIN_MS = 1_000;
/** How many payments there are between two lines of progress. */
const PROGRESS_EVERY = 10_000;

/** Pays through our client on days that spoil most of it, and holds each report against what was charged. */
export const storm: Proof = {
  name: "storm",
  shows: "no payment is charged twice, and every report of one is true",
  unit: "payments per class",
  full: 100_000,
  async run({ count, seed, progress }) {
    const rows: (string | number)[][] = [];
    const violations: string[] = [];
    for (const { day, mix, unknown } of DAYS) {
      for (const [guarantee, keys] of CLASSES) {
        const name = `${day} day, keys ${guarantee}`;
        const tally = await pay(seed, mix, guarantee, keys, count, (reports) => {
          if (reports % PROGRESS_EVERY === 0) progress(`${name}: ${reports} of ${count}`);
        });
        rows.push([day, guarantee, ...cellsOf(tally)]);
        violations.push(...violationsIn(tally, unknown[keys]).map((violation) => `${name}: ${violation}`));
      }
    }
    return { head: HEAD, rows, violations };
  },
};

async function pay(
  seed: string,
  mix: Mix,
  guarantee: Guarantee,
  keys: KeyHandling,
  payments: number,
  onReport: (reports: number) => void,
): Promise<Tally> {
  const clock = new QuietClock({ grainMs: GRAIN_MS });
  await using provider = await startUnreliableProvider(keys, { plan: seededPlan(seed, mix), clock });
  const payer = payerOf(provider, guarantee, clock);
  return await runPayments(payer, { payments, concurrency: CONCURRENCY, provider, onReport });
}

const HEAD = [
  "day",
  "keys",
  "payments",
  "done",
  "not done",
  "unknown",
  "charged\ntwice",
  "done,\nbut unpaid",
  "not done,\nbut paid",
  "attempts per\npayment",
  "time",
];

function cellsOf(tally: Tally): (string | number)[] {
  const { payments, done, notDone, unknown, chargedTwice, falseSuccess, falseFailure, attempts, ms } = tally;
  const percent = (part: number) => `${((100 * part) / payments).toFixed(2)} %`;
  return [
    payments,
    percent(done),
    percent(notDone),
    percent(unknown),
    chargedTwice,
    falseSuccess,
    falseFailure,
    (attempts / payments).toFixed(2),
    `${(ms / 1000).toFixed(1)} s`,
  ];
}
