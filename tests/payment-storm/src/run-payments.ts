import type { UnreliableProvider } from "./unreliable-provider.ts";

/** What a client reports of a payment. */
export type Reported = "done" | "not-done" | "unknown";

/** Makes one payment, and reports it; never throws for what the provider does. */
export type Payer = (order: string) => Promise<Reported>;

/** What a client reported, and what was true. */
export interface Tally {
  readonly payments: number;
  readonly done: number;
  readonly notDone: number;
  readonly unknown: number;
  /** Orders charged more than once. */
  readonly chargedTwice: number;
  /** Orders reported done that were never charged. */
  readonly falseSuccess: number;
  /** Orders reported not done that were charged. */
  readonly falseFailure: number;
  readonly attempts: number;
  /** Real time. */
  readonly ms: number;
}

/** Makes payments `ord_1` to `ord_<payments>`, so many at a time, and holds each report against what was paid. */
export async function runPayments(
  pay: Payer,
  {
    payments,
    concurrency,
    provider,
    onReport,
  }: {
    payments: number;
    concurrency: number;
    provider: UnreliableProvider;
    /** Called after each report, with how many there are by then. */
    onReport?: (reports: number) => void;
  },
): Promise<Tally> {
  const start = performance.now();
  const reports = new Map<string, Reported>();
  let next = 1;
  await Promise.all(
    Array.from({ length: concurrency }, async () => {
      while (next <= payments) {
        const order = `ord_${next++}`;
        reports.set(order, await pay(order));
        onReport?.(reports.size);
      }
    }),
  );
  const ms = performance.now() - start;
  await provider.settled();
  const paid = provider.payments();
  const count = (holds: (reported: Reported, charges: number) => boolean) =>
    [...reports].filter(([order, reported]) => holds(reported, paid.get(order) ?? 0)).length;
  return {
    payments,
    done: count((reported) => reported === "done"),
    notDone: count((reported) => reported === "not-done"),
    unknown: count((reported) => reported === "unknown"),
    chargedTwice: count((_, charges) => charges > 1),
    falseSuccess: count((reported, charges) => reported === "done" && charges === 0),
    falseFailure: count((reported, charges) => reported === "not-done" && charges > 0),
    attempts: provider.attempts(),
    ms,
  };
}
