import { derivedIdempotencyKey, PaySpecError, type Verdict } from "@payspec/runtime";
import type { Begun, PaymentJournal, PaymentRow } from "./payment-journal.ts";

/** What a call of a client ends in. */
interface CallOutcome<Data> {
  readonly verdict: Verdict;
  readonly data?: Data | undefined;
  readonly error?: unknown;
}

/** What a look-up finds. */
type LookedUp<Found> =
  | { readonly verdict: "done"; readonly data: Found }
  | { readonly verdict: "not-done"; readonly data?: undefined }
  | { readonly verdict: "unknown"; readonly reason: string; readonly askAgainAt: Date | undefined };

/** How payments are made, and how one is recovered whose response was lost. */
export interface CrashSafeOptions<Body, Data, Found> {
  readonly journal: PaymentJournal;
  /** A UUID of your own, made once with `crypto.randomUUID()`, that the idempotency keys are derived in. */
  readonly namespace: string;
  /** Makes the call. The key is the same each time a payment is sent. */
  send(body: Body, idempotencyKey: string, signal: AbortSignal): Promise<CallOutcome<Data>>;
  /**
   * For how many seconds the provider promises to treat a repeat with the same key as the same payment.
   *
   * @default 0: it promises nothing, and a payment that may have been sent is never sent again
   */
  readonly keyTtlSeconds?: number;
  /**
   * Asks the provider what became of a payment that may not be sent again.
   *
   * @default such a payment stays unknown, for a person to look at
   */
  lookUp?(body: Body, startedAt: Date, signal: AbortSignal): Promise<LookedUp<Found>>;
  /**
   * The longest time for a payment, in milliseconds; then it is aborted, and another process may claim it. More than
   * the client's `deadlineMs`, so that the client ends first.
   *
   * @default 180000
   */
  readonly leaseMs?: number;
  /**
   * The time, in milliseconds since the epoch.
   *
   * @default Date.now
   */
  readonly now?: () => number;
}

/** What is known of a payment. */
export type PaymentOutcome<Data> = { readonly orderId: string } & (
  | { readonly verdict: "done"; readonly data: Data }
  /** `error`: what the provider said, or why it could not be asked. */
  | { readonly verdict: "not-done" | "unknown"; readonly error: unknown }
);

/** How long before its end a key's life is treated as over, in milliseconds: clocks differ, networks delay. */
const TTL_MARGIN_MS = 5_000;

const FOR_A_PERSON =
  "The payment may have been made, and the provider does not promise that a repeat would be the same payment. " +
  "Look it up in the provider's dashboard, and settle it in the journal as done or not-done.";

/** Makes payments of which each is paid at most once and none is forgotten, whenever the process dies. */
export function crashSafePayments<Body, Data, Found = Data>(options: CrashSafeOptions<Body, Data, Found>) {
  const { journal, namespace, keyTtlSeconds = 0, leaseMs = 180_000, now = Date.now } = options;
  type Outcome = PaymentOutcome<Data | Found>;

  function work({ row, turn }: Begun): Promise<Outcome> | Outcome {
    if (turn === "none") return outcomeOf<Data | Found>(row);
    const keyLives = now() + leaseMs <= row.firstSentAt + keyTtlSeconds * 1000 - TTL_MARGIN_MS;
    return turn === "first" || keyLives ? pay(row, turn) : ask(row);
  }

  async function pay(row: PaymentRow, turn: "first" | "repeat"): Promise<Outcome> {
    let response: CallOutcome<Data>;
    try {
      // The journal holds what the caller gave.
      response = await options.send(row.body as Body, row.key, AbortSignal.timeout(leaseMs));
    } catch (error) {
      // An error that is not the client's proves nothing.
      response = { verdict: error instanceof PaySpecError ? error.verdict : "unknown", error };
    }
    const { verdict, data, error } = response;
    // A success has its data.
    if (verdict === "done") return made(row, data as Data);
    // That a repeat did nothing does not tell what was done before.
    return notMade(row, turn === "first" ? verdict : "unknown", error);
  }

  async function ask(row: PaymentRow): Promise<Outcome> {
    if (options.lookUp === undefined) return notMade(row, "unknown", new Error(FOR_A_PERSON));
    let found: LookedUp<Found>;
    try {
      found = await options.lookUp(row.body as Body, new Date(row.firstSentAt), AbortSignal.timeout(leaseMs));
    } catch (error) {
      return notMade(row, "unknown", error);
    }
    if (found.verdict === "done") return made(row, found.data);
    if (found.verdict === "unknown") return notMade(row, "unknown", new Error(notYetKnown(found)));
    await journal.settle(row, "not-done", undefined);
    // Now it is as if it had never been sent.
    return work(await journal.begin(row.orderId, row.key, row.body, leaseMs));
  }

  async function made(row: PaymentRow, data: Data | Found): Promise<Outcome> {
    await journal.settle(row, "done", data);
    return { orderId: row.orderId, verdict: "done", data };
  }

  async function notMade(row: PaymentRow, verdict: "not-done" | "unknown", error: unknown): Promise<Outcome> {
    const { orderId, claim } = row;
    const written = await journal.settle(row, verdict, error instanceof Error ? error.message : error);
    if (written.state !== "done" && written.claim === claim) return { orderId, verdict, error };
    // It took longer than its lease, and what someone else found out counts.
    return outcomeOf<Data | Found>(written, error);
  }

  return {
    /**
     * Pays once, however often it is called with this order id, here or elsewhere, before or after a crash. It is
     * `unknown` while another process pays it, and until `recover` finds out.
     *
     * @throws Error when the order was begun with another body, or the journal cannot be written
     */
    async payOnce(orderId: string, body: Body): Promise<Outcome> {
      const key = await derivedIdempotencyKey(namespace, orderId);
      return work(await journal.begin(orderId, key, body, leaseMs));
    },
    /**
     * Finishes what was begun, one after the other: sends it again with its key while the provider promises that this
     * is the same payment, and looks it up otherwise. Call it on start, and now and then.
     *
     * @returns what is known now of each; `unknown` ones are tried again by the next call, or wait for a person. One
     *   that throws, such as an error of the journal, is `unknown` with that error, and does not stop the others.
     * @throws Error when the journal cannot be read
     */
    async recover(): Promise<Outcome[]> {
      const outcomes: Outcome[] = [];
      for (const { orderId, key, body } of await journal.pending()) {
        try {
          outcomes.push(await work(await journal.begin(orderId, key, body, leaseMs)));
        } catch (error) {
          outcomes.push({ orderId, verdict: "unknown", error });
        }
      }
      return outcomes;
    },
  };
}

function notYetKnown({ reason, askAgainAt }: { reason: string; askAgainAt: Date | undefined }): string {
  const then = askAgainAt === undefined ? FOR_A_PERSON : `Ask again after ${askAgainAt.toISOString()}.`;
  return `The provider does not tell yet (${reason}). ${then}`;
}

/** What the journal knows of a payment that is not ours to send, or no longer; then `cause` is what became of ours. */
function outcomeOf<Data>({ orderId, state, result }: PaymentRow, cause?: unknown): PaymentOutcome<Data> {
  // What was written there is what the call returned.
  if (state === "done") return { orderId, verdict: "done", data: result as Data };
  const error =
    cause === undefined
      ? new Error(`Payment ${orderId} is being made by another process or call. Ask again later.`)
      : new Error(`Payment ${orderId} was taken over by another process or call. Ask again later.`, { cause });
  return { orderId, verdict: "unknown", error };
}
