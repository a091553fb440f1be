import { fillTemplate } from "./fill-template.js";
import { type OperationInfo, type NamedOperation, OPERATION } from "../contract/operation-info.js";
import { totalOf } from "./paging-styles.js";
import { type ItemOf, type ListOperation, pages } from "./pages.js";
import { PaySpecError } from "../contract/payspec-error.js";
import type { LookUpRule, Operation } from "../contract/provider.js";
import { parseHttpDate } from "../wire/http-date.js";
import { valuesAt } from "../wire/values-at.js";
import { withResult } from "../errors/with-result.js";

/** The row of a write, with the look-up that finds its result. */
export type LookUpRow = Operation & { readonly lookup: LookUpRule };

/** A named operation whose outcome can be looked up, for example `elepay.createCharge`. */
export type LookUpOperation = ((options: never) => Promise<unknown>) & NamedOperation<LookUpRow>;

/** The body of a write. */
type BodyOf<Write extends LookUpOperation> = Parameters<Write>[0] extends { body: infer Body } ? Body : never;

/** Which call is looked up. */
export interface LookUpOptions<Write extends LookUpOperation> {
  /** The body that the call sent. */
  body: BodyOf<Write>;
  /** When the call began, in milliseconds since the epoch when it is a number. */
  startedAt: Date | number;
  /**
   * When the call ended, by returning or throwing.
   *
   * @default `startedAt` and the client's `deadlineMs`, as after a crash: the latest that the call can have sent anything
   */
  endedAt?: Date | number | undefined;
  /** Ends the look-up. */
  signal?: AbortSignal | undefined;
}

/** The list that is asked. */
type ListOf<Write extends LookUpOperation> = Write[typeof OPERATION]["row"]["lookup"]["operation"] extends infer Id
  ? Id extends keyof Write[typeof OPERATION]["operations"]
    ? Write[typeof OPERATION]["operations"][Id]
    : never
  : never;

/** What a look-up finds. */
export type FoundBy<Write extends LookUpOperation> =
  ListOf<Write> extends ListOperation ? ItemOf<ListOf<Write>> : never;

/** The outcome of a call, as far as the provider can tell it. */
export type LookUpResult<Write extends LookUpOperation> =
  | { readonly verdict: "done"; readonly data: FoundBy<Write> }
  | { readonly verdict: "not-done"; readonly data?: undefined }
  | UnknownLookUp<FoundBy<Write>>;

/** The list does not tell. */
export interface UnknownLookUp<Item> {
  readonly verdict: "unknown";
  /**
   * - `too-early`: nothing was found, and a request may still be acted upon, or be shown later.
   * - `older`: what was found, `data`, is older than the call: another call made it, or this machine's clock is ahead.
   * - `several`: several items match, of which the call made one at most.
   * - `incomplete`: the list changed while it was read, lacks items that it counts, or is dated more than an hour ago.
   */
  readonly reason: "too-early" | "older" | "several" | "incomplete";
  /** When to ask again; undefined where asking again will not tell. */
  readonly askAgainAt: Date | undefined;
  /** What was found, where the reason is `older`. */
  readonly data: Item | undefined;
  /** How much older than the call `data` is, in milliseconds. */
  readonly olderByMs: number | undefined;
}

/** How far the caller's clock may be ahead of the provider's; a larger value only lists more items. */
const CLOCK_MARGIN_MS = 3_600_000;

/** How much older than the call, by its own word, an item may be that the call made. */
const SKEW_MS = 60_000;

/**
 * Finds out the outcome of a write whose verdict is `unknown`, by asking the provider's list once: section 7 of the law of
 * retries. It finds the item by what the spec names, an order number of yours: use one for one call.
 *
 * Nothing found is `not-done` only after the time in which a request may still be acted upon and shown; before that it is
 * `unknown`, with the time at which to ask again.
 *
 * @example
 * const result = await lookUp(elepay.createCharge, { body, startedAt });
 * if (result.verdict === "unknown") console.log("Ask again at", result.askAgainAt);
 *
 * @throws PaySpecError as the calls do when the provider cannot be asked; its verdict is `unknown`, as before
 */
export async function lookUp<Write extends LookUpOperation>(
  write: Write,
  { body, startedAt, endedAt, signal }: LookUpOptions<Write>,
): Promise<LookUpResult<Write>> {
  const info = infoOfWrite(write);
  const { lookup } = info.row;
  // The generator has found it in the same table.
  const list = (info.operations as { readonly [id: string]: unknown })[lookup.operation] as ListOperation;
  const start = timeOf(startedAt, "startedAt", info);
  const end = endedAt === undefined ? start + info.deadlineMs : timeOf(endedAt, "endedAt", info);
  const query = queryOf(info, body, start);
  const wanted: Wanted[] = Object.entries(lookup.match).map(([pointer, inBody]) => ({
    pointer,
    ...(inBody === "{startedAt}" ? { since: start } : { text: textAt(body, inBody, info) }),
  }));
  const options = { params: { query }, ...(signal !== undefined && { signal }) };
  let found: SearchResult;
  try {
    found = await search(list, options, wanted);
  } catch (cause) {
    throw stillUnknown(info, list[OPERATION].id, cause);
  }
  // The spec says what the list's items are.
  return resultOf(found, info, end) as LookUpResult<Write>;
}

/** What the list tells of a call that ended at `end`. */
function resultOf(found: SearchResult, { row: { lookup }, timing }: OperationInfo<LookUpRow>, end: number) {
  const { items, older, isIncomplete, now } = found;
  const unknown = (reason: UnknownLookUp<unknown>["reason"], more: Partial<UnknownLookUp<unknown>> = {}) => {
    return {
      verdict: "unknown",
      reason,
      askAgainAt: undefined,
      data: undefined,
      olderByMs: undefined,
      ...more,
    } as const;
  };
  if (items.length > 1) return unknown("several");
  if (items.length === 1) return { verdict: "done", data: items[0] } as const;
  const [nearest] = older.toSorted((a, b) => a.olderByMs - b.olderByMs);
  if (nearest !== undefined) return unknown("older", { data: nearest.item, olderByMs: nearest.olderByMs });
  const settleMs = lookup.settleSeconds * 1000;
  if (isIncomplete) return unknown("incomplete", { askAgainAt: new Date(timing.now() + settleMs) });
  // Where nobody says how long a request may be acted upon, no time is late enough.
  const settled = lookup.actsWithinSeconds === undefined ? Infinity : end + lookup.actsWithinSeconds * 1000 + settleMs;
  if (now >= settled) return { verdict: "not-done" } as const;
  // By the clock that is behind, which may be the provider's.
  const leftMs = settled === Infinity ? settleMs : settled - now;
  return unknown("too-early", { askAgainAt: new Date(timing.now() + leftMs) });
}

/** What the matching item must hold: a string of the body, or a time after the call began. */
interface Wanted {
  readonly pointer: string;
  readonly text?: string;
  readonly since?: number;
}

/** What a list holds of what was looked for. */
interface SearchResult {
  /** The items that match, each once. */
  readonly items: readonly unknown[];
  /** The items that match except for their age. */
  readonly older: readonly { readonly item: unknown; readonly olderByMs: number }[];
  /** Whether the list may lack items. */
  readonly isIncomplete: boolean;
  /** The time of this machine or of the provider, whichever is earlier: one clock that is ahead must not decide. */
  readonly now: number;
}

/** Goes through the list. */
async function search(list: ListOperation, options: object, wanted: readonly Wanted[]): Promise<SearchResult> {
  const { row, timing } = list[OPERATION];
  // Compared as JSON: an item may come twice when pages shift.
  const matches = new Map<string, unknown>();
  const totals = new Set<number>();
  let count = 0;
  let now = timing.now();
  try {
    // The rule's parameters are the list's own, which lint has checked.
    for await (const { items, data, response } of pages<ListOperation>(list, options as never)) {
      for (const item of items) if (isNamed(item, wanted)) matches.set(JSON.stringify(item), item);
      count += items.length;
      const total = totalOf(row.pagination, data);
      if (total !== undefined) totals.add(total);
      now = Math.min(now, parseHttpDate(response.headers.get("Date") ?? "", timing.now()) ?? now);
    }
  } catch (error) {
    // What was found is there, whatever the rest of the list is.
    if (matches.size === 0) throw error;
  }
  const aged = [...matches.values()].map((item) => ({ item, olderByMs: olderBy(item, wanted) }));
  return {
    items: aged.filter(({ olderByMs }) => olderByMs <= SKEW_MS).map(({ item }) => item),
    older: aged.filter(({ olderByMs }) => olderByMs > SKEW_MS),
    isIncomplete: totals.size > 1 || count < Math.max(...totals) || timing.now() - now > CLOCK_MARGIN_MS,
    now,
  };
}

/** Whether an item names what the body named. */
function isNamed(item: unknown, wanted: readonly Wanted[]): boolean {
  return wanted.every(({ pointer, text }) => text === undefined || asText(valuesAt(item, pointer)[0]) === text);
}

/** How much older than the call an item is, in milliseconds; infinitely where its age cannot be read. */
function olderBy(item: unknown, wanted: readonly Wanted[]): number {
  const ages = wanted.map(({ pointer, since }) => {
    if (since === undefined) return 0;
    const made = Number(valuesAt(item, pointer)[0] ?? NaN);
    return Number.isNaN(made) ? Infinity : since - made;
  });
  return Math.max(...ages);
}

function infoOfWrite(write: NamedOperation): OperationInfo<LookUpRow> {
  const info = (write as Partial<NamedOperation> | undefined)?.[OPERATION];
  if (info?.row.lookup !== undefined) return info as OperationInfo<LookUpRow>;
  throw new PaySpecError(
    "invalid-option",
    `lookUp takes an operation of a client whose spec names a look-up; got ${info?.id ?? typeof write}.`,
    { verdict: "unknown", operation: info?.id },
  );
}

function timeOf(time: Date | number, name: string, info: OperationInfo): number {
  const ms = Number(time);
  if (Number.isFinite(ms)) return ms;
  throw misuse(info, `${name} must be a Date or milliseconds since the epoch`);
}

function queryOf(info: OperationInfo<LookUpRow>, body: unknown, start: number): Record<string, string> {
  const { row, timing } = info;
  const from = Math.floor(Math.min(start, timing.now()) - CLOCK_MARGIN_MS);
  return Object.fromEntries(
    Object.entries(row.lookup.parameters).map(([name, template]) => {
      const value = fillTemplate(template, body, from);
      if (value !== undefined) return [name, value];
      throw misuse(info, `the body has no value, or one with quotation marks, for ${name}: ${template}`);
    }),
  );
}

function textAt(body: unknown, pointer: string, info: OperationInfo): string {
  const text = asText(valuesAt(body, pointer)[0]);
  if (text !== undefined) return text;
  throw misuse(info, `the body has nothing at ${pointer} by which to find it`);
}

/** The identity of an item: 7 and "7" are the same; undefined for anything but a string or number. */
function asText(value: unknown): string | undefined {
  return (typeof value === "string" && value !== "") || Number.isFinite(value) ? String(value) : undefined;
}

/** The look-up failed. That says nothing about the write, so the advice for a read is left out. */
function stillUnknown({ id }: OperationInfo, list: string, cause: unknown): unknown {
  if (!(cause instanceof PaySpecError)) return cause;
  const { code, attempts, result } = cause;
  const error = new PaySpecError(
    code,
    `${id}: it is still unknown whether it was done, because ${list} failed (${code}). Look it up again later.`,
    { verdict: "unknown", operation: id, attempts, cause },
  );
  return result === undefined ? error : withResult(error, result);
}

function misuse({ id }: OperationInfo, what: string): PaySpecError {
  return new PaySpecError("invalid-option", `${id} cannot be looked up: ${what}.`, {
    verdict: "unknown",
    operation: id,
  });
}
