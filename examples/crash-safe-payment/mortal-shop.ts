// A process of kill-nine.test.ts: pays its orders, and dies where it is told to. It tells the outcomes on its standard output.
import { createElebneClient } from "@payspec/elebne";
import { elebnePayments } from "./elebne-payments.ts";
import type { PaymentJournal } from "./payment-journal.ts";
import { sqliteJournal } from "./sqlite-journal.ts";

/** Where a payment is in the shop. */
export type ShopMoment =
  | "before the journal"
  | "after the journal"
  | "while sending"
  | "answered, not settled"
  | "settled";

/** What a shop is told, as JSON in its only argument. */
export interface MortalShopOptions {
  readonly url: string;
  readonly file: string;
  readonly owner: string;
  readonly orderIds: readonly string[];
  /** Where it dies: when it gets there for the `time`-th time. */
  readonly death?: { readonly moment: ShopMoment; readonly time: number } | undefined;
}

const AT_ONCE = 4;

const { url, file, owner, orderIds, death } = JSON.parse(process.argv[2] ?? "") as MortalShopOptions;

let times = 0;
function reach(moment: ShopMoment): void {
  if (moment === death?.moment && ++times === death.time) process.kill(process.pid, "SIGKILL");
}

const memory = sqliteJournal({ file, owner });
const journal: PaymentJournal = {
  async begin(...payment) {
    reach("before the journal");
    const begun = await memory.begin(...payment);
    if (begun.turn !== "none") reach("after the journal");
    return begun;
  },
  async settle(...outcome) {
    reach("answered, not settled");
    const row = await memory.settle(...outcome);
    reach("settled");
    return row;
  },
  pending: () => memory.pending(),
};
const elebne = createElebneClient({
  secretKey: "sk_test_1",
  baseUrl: url,
  fetch: (...request) => {
    const response = fetch(...request);
    // The connection is being made, or the bytes are on their way.
    reach("while sending");
    return response;
  },
});
const { payOnce, recover } = elebnePayments(elebne, journal);

await recover();
const waiting = [...orderIds];
const verdicts: Record<string, string> = {};
await Promise.all(
  Array.from({ length: AT_ONCE }, async () => {
    for (let orderId = waiting.shift(); orderId !== undefined; orderId = waiting.shift()) {
      const { verdict } = await payOnce(orderId, { amount: 50_000, label: orderId });
      verdicts[orderId] = verdict;
    }
  }),
);
process.stdout.write(JSON.stringify(verdicts));
