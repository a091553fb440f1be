import { invalidOption } from "../contract/invalid-option.js";
import type { CallReport, CallResult } from "../contract/call-result.js";
import { type NamedOperation, OPERATION, type OperationInfo } from "../contract/operation-info.js";
import { PaySpecError, type PaySpecErrorCode } from "../contract/payspec-error.js";
import type { Refusal } from "../contract/refusal.js";
import { type FoundBy, lookUp, type LookUpOperation, type UnknownLookUp } from "./look-up.js";

/** A named operation of a client, for example `elepay.createCharge`. */
export type SettledOperation = (options: never) => Promise<CallResult<unknown>>;

/** The options of an operation. `data` is read as the spec types it. */
type SettleArguments<Write extends SettledOperation> =
  Partial<OptionsOf<Write>> extends OptionsOf<Write> ? [options?: OptionsOf<Write>] : [options: OptionsOf<Write>];
type OptionsOf<Write extends SettledOperation> = Omit<NonNullable<Parameters<Write>[0]>, "parseAs">;

type ResultOf<Write extends SettledOperation> = Awaited<ReturnType<Write>>;
type DataOf<Write extends SettledOperation> = Extract<ResultOf<Write>, { readonly ok: true }>["data"];
type RefusalOf<Write extends SettledOperation> =
  Extract<ResultOf<Write>, { readonly ok: false }> extends { readonly refusal: infer Of } ? Of : Refusal;
type FoundOf<Write> = Write extends LookUpOperation ? FoundBy<Write> : never;

/** How a call ended: one of three, told apart by `verdict`. */
export type Settlement<Write extends SettledOperation> =
  | SettledDone<DataOf<Write> | FoundOf<Write>>
  | SettledNotDone<RefusalOf<Write>>
  | SettledUnknown<RefusalOf<Write>, FoundOf<Write>>;

/** It was done. */
export interface SettledDone<Data> extends Omit<CallReport, "verdict"> {
  readonly verdict: "done";
  /** The provider's response or, where that was lost, what the look-up found. */
  readonly data: Data;
  /** Whether a look-up found it. */
  readonly lookedUp: boolean;
}

/** Nothing was done; calling again is safe. */
export interface SettledNotDone<Of> extends Omit<CallReport, "verdict"> {
  readonly verdict: "not-done";
  /** What the provider refused; undefined where it was never reached, or a look-up shows that nothing was done. */
  readonly refusal: Of | undefined;
  /** Why, in a sentence without secrets. */
  readonly message: string;
}

/** The provider may have acted. */
export interface SettledUnknown<Of, Found> extends Omit<CallReport, "verdict"> {
  readonly verdict: "unknown";
  /** What a response that proves nothing said; undefined where none could be read. */
  readonly refusal: Of | undefined;
  /** Why, in a sentence without secrets. */
  readonly message: string;
  /**
   * What asking the provider has told: a reason of `lookUp`; `no-look-up` where the spec names none, and `unreachable`
   * where the look-up failed.
   */
  readonly reason: UnknownLookUp<unknown>["reason"] | "no-look-up" | "unreachable";
  /** When to ask with `lookUp`, with `startedAt` and `endedAt`; undefined where asking will not tell. */
  readonly askAgainAt: Date | undefined;
  /**
   * Until when the same call may be begun again with this `idempotencyKey`: the provider then acts once. Undefined where
   * it does not promise that, or says not for how long.
   */
  readonly repeatUntil: Date | undefined;
  /** What the look-up found, where that is older than the call. */
  readonly found: Found | undefined;
  /** When the call began. */
  readonly startedAt: Date;
  /** When the call ended. */
  readonly endedAt: Date;
}

/** Thrown by `settle` too: nothing was sent, and no repeat helps. */
const MISUSE: ReadonlySet<PaySpecErrorCode> = new Set([
  "missing-key",
  "malformed-key",
  "wrong-key",
  "invalid-base-url",
  "invalid-option",
]);

/** How much earlier than the provider may forget a key it is not sent any more. */
const KEY_MARGIN_MS = 5_000;

/**
 * Makes a call and returns one of three outcomes, whatever happens on the way: done, not done, or unknown. Where the
 * outcome is unknown and the spec names a look-up, it asks the provider once before it returns.
 *
 * It waits for nothing: an unknown outcome says when to ask again with `lookUp`, or until when to repeat the call with its
 * key.
 *
 * @example
 * const payment = await settle(elepay.createCharge, { body: { amount: 500, currency: "JPY", orderNo: "order-1" } });
 * if (payment.verdict === "done") console.log("charged:", payment.data.id);
 *
 * @throws PaySpecError for misuse alone: a wrong option or key, of which nothing was sent
 */
export async function settle<Write extends SettledOperation>(
  write: Write,
  ...[options]: SettleArguments<Write>
): Promise<Settlement<Write>> {
  const info = infoOf(write);
  const { timing } = info;
  const startedAt = new Date(timing.now());
  const outcome = await outcomeOf(write as unknown as LooseOperation, options);
  const { attempts, idempotencyKey, call, verdict, refusal, message } = outcome;
  const report = { attempts, idempotencyKey, call };
  const endedAt = new Date(timing.now());
  if (verdict === "done") return settled({ verdict, data: outcome.data, lookedUp: false, ...report });
  if (verdict === "not-done") return settled({ verdict, refusal, message, ...report });
  const asked = await ask(write, info, options, startedAt, endedAt);
  if (asked.verdict === "done") return settled({ verdict: "done", data: asked.data, lookedUp: true, ...report });
  if (asked.verdict === "not-done") {
    const nothing = `${info.id}: ${info.provider} shows that nothing was done.`;
    return settled({ verdict: "not-done", refusal: undefined, message: nothing, ...report });
  }
  return settled({
    verdict,
    refusal,
    message,
    reason: asked.reason,
    askAgainAt: asked.askAgainAt,
    repeatUntil: repeatUntil(info, startedAt),
    found: asked.data,
    startedAt,
    endedAt,
    ...report,
  });

  // The spec says what the data, the refusals and the items are.
  function settled(
    settlement: SettledDone<unknown> | SettledNotDone<Refusal> | SettledUnknown<Refusal, unknown>,
  ): Settlement<Write> {
    return settlement as Settlement<Write>;
  }
}

/** Any named operation: its own type is tied to its options. */
type LooseOperation = (options: unknown) => Promise<CallResult<unknown>>;

/** How a call ended, whether it returned or threw. */
interface Outcome extends CallReport {
  readonly data?: unknown;
  readonly refusal: Refusal | undefined;
  readonly message: string;
}

async function outcomeOf(write: LooseOperation, options: unknown): Promise<Outcome> {
  try {
    const result = await write(options);
    const { attempts, idempotencyKey, call, verdict } = result;
    const report = { attempts, idempotencyKey, call, verdict };
    if (!result.ok) return { ...report, refusal: result.refusal, message: result.refusal.message };
    return { ...report, data: result.data, refusal: undefined, message: "" };
  } catch (error) {
    if (!(error instanceof PaySpecError) || MISUSE.has(error.code)) throw error;
    // Only misuse comes before a call has its number.
    const { attempts, idempotencyKey, call = 0, verdict, message } = error;
    return { attempts, idempotencyKey, call, verdict, refusal: undefined, message };
  }
}

/** Asks the provider once, where the spec says how. */
async function ask(
  write: SettledOperation,
  info: OperationInfo,
  options: unknown,
  startedAt: Date,
  endedAt: Date,
): Promise<
  | { readonly verdict: "done"; readonly data: unknown }
  | { readonly verdict: "not-done" }
  | (Pick<SettledUnknown<unknown, unknown>, "reason" | "askAgainAt"> & { verdict: "unknown"; data?: unknown })
> {
  const { lookup } = info.row;
  if (lookup === undefined) return { verdict: "unknown", reason: "no-look-up", askAgainAt: undefined };
  // The call has taken its body from them, so they are an object that has it.
  const { body, signal } = options as { readonly body: never; readonly signal?: AbortSignal };
  try {
    return await lookUp(write as unknown as LookUpOperation, { body, startedAt, endedAt, signal });
  } catch (error) {
    if (!(error instanceof PaySpecError)) throw error;
    // A body without an order number of its own cannot be found, however often one asks.
    const again =
      error.code === "invalid-option" ? undefined : new Date(info.timing.now() + lookup.settleSeconds * 1000);
    return { verdict: "unknown", reason: again === undefined ? "no-look-up" : "unreachable", askAgainAt: again };
  }
}

/** The latest start of a repeat that ends before the provider may forget the key. */
function repeatUntil({ row, deadlineMs }: OperationInfo, startedAt: Date): Date | undefined {
  const { guarantee, ttlSeconds } = row.idempotency ?? {};
  if (guarantee !== "documented" || ttlSeconds === undefined) return undefined;
  return new Date(startedAt.getTime() + ttlSeconds * 1000 - KEY_MARGIN_MS - deadlineMs);
}

/** @throws PaySpecError `invalid-option` for values that the types do not allow */
function infoOf(write: unknown): OperationInfo {
  const info = (write as Partial<NamedOperation> | undefined)?.[OPERATION];
  if (info !== undefined) return info;
  throw invalidOption(`settle takes an operation of a client, like client.createPayment; got ${typeof write}.`);
}
