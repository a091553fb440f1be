import {
  type Payer,
  payerOf,
  seededPlan,
  startUnreliableProvider,
  type UnreliableProvider,
} from "@payspec/payment-storm";
import type { FaultText } from "@payspec/sandbox";
import { QuietClock } from "@payspec/test-support";
import Table from "cli-table3";
import { progress } from "@payspec/commands";
import { command } from "./src/command.ts";
import { loadPeers } from "./src/peers.ts";
import { virtualGlobals } from "./src/virtual-globals.ts";

const USAGE = `Usage: pnpm bench:outage [--calls <n>] [--seconds <n>] [--json] [--help]

Makes calls all at once while the provider is down, first refusing every connection, then holding every request. When
it is up again, shaky as on a bad day, one new call is made every 100 ms, 200 in all. In virtual time, in steps of 50 ms; the
provider honours idempotency keys.

  --calls <n>    calls made during the outage; 1000 by default
  --seconds <n>  how long the outage lasts; 60 by default
  --json         prints JSON on standard output; progress goes to standard error either way
  --help         prints this
`;

const OUTAGES = ["refused", "hang"] as const satisfies FaultText[];
const NEW_CALLS = 200;
const NEW_CALL_EVERY_MS = 100;
/** Timers this close together fire together: thousands of calls would otherwise each stop the clock for their own. */
const GRAIN_MS = 50;

interface Row {
  readonly client: string;
  readonly outage: (typeof OUTAGES)[number];
  readonly calls: number;
  /** Requests sent while it lasted, connections refused included. */
  readonly attempts: number;
  /** How many of the calls were done in the end. */
  readonly done: number;
  /** When the last of the calls had reported. */
  readonly reportedAfterMs: number;
  /** From the end of the outage to the first payment that is done; null when there is none. */
  readonly recoveredAfterMs: number | null;
  /** How many of the new calls, made after the end, were done. */
  readonly newDone: number;
  readonly chargedTwice: number;
}

async function measure(
  client: string,
  outage: (typeof OUTAGES)[number],
  clock: QuietClock,
  calls: number,
  seconds: number,
  payer: (provider: UnreliableProvider) => Payer,
): Promise<Row> {
  let down = true;
  const shaky = seededPlan("1");
  await using provider = await startUnreliableProvider("honoured", {
    plan: (order, attempt) => (down ? outage : shaky(order, attempt)),
    clock,
  });
  const pay = payer(provider);
  const wait = (ms: number) => new Promise<void>((resolve) => void clock.after(ms, resolve));
  const start = clock.now();
  const orders: string[] = [];
  let firstDone: number | undefined;
  const payNext = async () => {
    const order = `ord_${orders.length + 1}`;
    orders.push(order);
    const done = (await pay(order)) === "done";
    if (done) firstDone ??= clock.now();
    return done;
  };

  const during = Promise.all(Array.from({ length: calls }, payNext)).then((reports) => ({
    done: reports.filter(Boolean).length,
    reportedAfterMs: clock.now() - start,
  }));
  await wait(seconds * 1000);
  down = false;
  const end = clock.now();
  const attempts = provider.attempts();
  const after: Promise<boolean>[] = [];
  for (let call = 0; call < NEW_CALLS; call++) {
    after.push(payNext());
    await wait(NEW_CALL_EVERY_MS);
  }
  const newReports = await Promise.all(after);
  return {
    client,
    outage,
    calls,
    attempts,
    ...(await during),
    recoveredAfterMs: firstDone === undefined ? null : firstDone - end,
    newDone: newReports.filter(Boolean).length,
    chargedTwice: Array.from(provider.payments().values()).filter((times) => times > 1).length,
  };
}

await command(USAGE, { calls: 1_000, seconds: 60 }, async ({ calls, seconds, json }) => {
  const rows: Row[] = [];
  const add = (row: Row) => {
    rows.push(row);
    progress(`${row.client}, ${row.outage}: ${(row.attempts / calls).toFixed(2)} attempts per call`);
  };
  for (const outage of OUTAGES) {
    const clock = new QuietClock({ grainMs: GRAIN_MS });
    add(await measure("PaySpec", outage, clock, calls, seconds, (provider) => payerOf(provider, "documented", clock)));
  }
  const clock = new QuietClock({ grainMs: GRAIN_MS });
  const restore = virtualGlobals(clock);
  for (const { name, payer } of await loadPeers()) {
    for (const outage of OUTAGES) add(await measure(name, outage, clock, calls, seconds, payer));
  }
  restore();

  process.stdout.write(
    json
      ? `${JSON.stringify({ seconds, rows }, undefined, 2)}\n`
      : `${OUTAGES.map((outage) => section(outage, rows)).join("\n")}\n`,
  );
});

function section(outage: Row["outage"], rows: readonly Row[]): string {
  const table = new Table({
    head: [
      "client",
      "attempts\nper call",
      "done\nin the end",
      "all reported\nafter",
      "first done after\nthe outage's end",
      `done of ${NEW_CALLS} new\ncalls after it`,
      "charged\ntwice",
    ],
    colAligns: ["left", ...Array.from({ length: 6 }, () => "right" as const)],
    style: { head: [], border: [] },
  });
  for (const row of rows.filter((one) => one.outage === outage)) {
    table.push([
      row.client,
      (row.attempts / row.calls).toFixed(2),
      row.done,
      `${(row.reportedAfterMs / 1000).toFixed(0)} s`,
      row.recoveredAfterMs === null ? "never" : `${(row.recoveredAfterMs / 1000).toFixed(1)} s`,
      row.newDone,
      row.chargedTwice,
    ]);
  }
  return `${outage === "refused" ? "Every connection is refused" : "Every request is held"}\n${table.toString()}`;
}
