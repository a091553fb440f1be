import { styleText } from "node:util";
import {
  type Guarantee,
  type KeyHandling,
  type Payer,
  payerOf,
  runPayments,
  seededPlan,
  startUnreliableProvider,
  type Tally,
  type UnreliableProvider,
} from "@payspec/payment-storm";
import { QuietClock } from "@payspec/test-support";
import Table from "cli-table3";
import { progress } from "@payspec/commands";
import { command } from "./src/command.ts";
import { loadPeers } from "./src/peers.ts";
import { virtualGlobals } from "./src/virtual-globals.ts";

const USAGE = `Usage: pnpm bench:faults [--payments <n>] [--peer-payments <n>] [--concurrency <n>]
         [--seed <text>] [--json] [--help]

Pays through a provider of the sandbox that spoils 37 % of all requests, and holds what each client reports against what
was charged. Every client meets the same faults, in virtual time: waits are as long as they say and cost nothing.

  --payments <n>       through our client, for each guarantee class; 5000 by default
  --peer-payments <n>  through each peer, for each way to handle keys; 1000 by default
  --concurrency <n>    payments at a time; 100 by default
  --seed <text>        of the faults; "1" by default
  --json               prints JSON on standard output; progress goes to standard error either way
  --help               prints this

Ends with an error when our client charges twice or reports what is not so, or when less than 99.9 % of the payments
with honoured keys are done.
`;

interface Row extends Tally {
  readonly client: string;
  readonly keys: KeyHandling;
  /** What our client was told of the keys; null for peers, which are told nothing. */
  readonly guarantee: Guarantee | null;
  /** Bodies that a redirect brought to another origin. */
  readonly sentElsewhere: number;
  readonly virtualMs: number;
}

/** Timers this close together fire together, so that the payments go on side by side; each fires late, none early. */
const GRAIN_MS = 1_000;

await command(
  USAGE,
  { payments: 5_000, "peer-payments": 1_000, concurrency: 100, seed: "1" },
  async ({ payments, "peer-payments": peerPayments, concurrency, seed, json }) => {
    const rows: Row[] = [];
    const experiment = async (
      client: string,
      keys: KeyHandling,
      guarantee: Guarantee | null,
      clock: QuietClock,
      count: number,
      payer: (provider: UnreliableProvider) => Payer,
    ) => {
      await using provider = await startUnreliableProvider(keys, { plan: seededPlan(seed), clock });
      const start = clock.now();
      const tally = await runPayments(payer(provider), { payments: count, concurrency, provider });
      const { length: sentElsewhere } = provider.receivedElsewhere;
      rows.push({ client, keys, guarantee, ...tally, sentElsewhere, virtualMs: clock.now() - start });
      progress(`${client}, keys ${guarantee ?? keys}: ${count} payments in ${(tally.ms / 1000).toFixed(1)} s`);
    };

    for (const [keys, guarantee] of [
      ["honoured", "documented"],
      ["ignored", "refuted"],
      ["ignored", "none"],
    ] as const) {
      const clock = new QuietClock({ grainMs: GRAIN_MS });
      await experiment("PaySpec", keys, guarantee, clock, payments, (provider) => payerOf(provider, guarantee, clock));
    }

    const clock = new QuietClock({ grainMs: GRAIN_MS });
    const restore = virtualGlobals(clock);
    for (const { name, payer } of await loadPeers()) {
      for (const keys of ["honoured", "ignored"] as const) {
        await experiment(name, keys, null, clock, peerPayments, payer);
      }
    }
    restore();

    process.stdout.write(json ? `${JSON.stringify({ seed, concurrency, rows }, undefined, 2)}\n` : report(rows));
    const broken = rows.filter(
      ({ guarantee, chargedTwice, falseSuccess, falseFailure }) =>
        guarantee !== null && chargedTwice + falseSuccess + falseFailure > 0,
    );
    for (const { guarantee } of broken) fail(`PaySpec broke the law of retries with ${guarantee} keys: see its row.`);
    for (const { done, payments: of, guarantee } of rows) {
      if (guarantee === "documented" && done < 0.999 * of) {
        fail(`Only ${done} of ${of} payments with honoured keys are done.`);
      }
    }
  },
);

function fail(message: string): void {
  progress(styleText("red", `✘ ${message}`, { stream: process.stderr }));
  process.exitCode = 1;
}

function report(rows: readonly Row[]): string {
  return (["honoured", "ignored"] as const).map((keys) => section(keys, rows)).join("\n");
}

function section(keys: KeyHandling, rows: readonly Row[]): string {
  const table = new Table({
    head: [
      "client",
      "payments",
      "done",
      "not done",
      "unknown",
      "charged\ntwice",
      "done,\nbut unpaid",
      "not done,\nbut paid",
      "attempts per\npayment",
      "time",
      "virtual\ntime",
    ],
    colAligns: ["left", ...Array.from({ length: 10 }, () => "right" as const)],
    style: { head: [], border: [] },
  });
  for (const row of rows.filter((one) => one.keys === keys)) {
    const { client, guarantee, payments } = row;
    table.push([
      guarantee === null || guarantee === "documented" ? client : `${client} (${guarantee})`,
      payments,
      `${((100 * row.done) / payments).toFixed(2)} %`,
      row.notDone,
      guarantee === null ? "–" : row.unknown,
      row.chargedTwice,
      row.falseSuccess,
      row.falseFailure,
      (row.attempts / payments).toFixed(2),
      `${(row.ms / 1000).toFixed(1)} s`,
      `${(row.virtualMs / 1000).toFixed(0)} s`,
    ]);
  }
  const title =
    keys === "honoured"
      ? "The provider honours idempotency keys (ElasticPay)"
      : "The provider ignores idempotency keys (CHIP)";
  return `${title}\n${table.toString()}\n`;
}
