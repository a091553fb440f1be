import { fillTemplate } from "./fill-template.js";
import { type About, type Named, OPERATION } from "../contract/named-operation.js";
import { totalOf } from "./page-position.js";
import { type ItemOf, type ListOperation, pages } from "./pages.js";
import { limitTime } from "../wire/limit-time.js";
import { PaySpecError } from "../contract/payspec-error.js";
import type { LookUpRule, Operation } from "../contract/provider.js";
import { valuesAt } from "../errors/values-at.js";
import { withResult } from "../errors/with-result.js";

/** A row of the table that says how to find what a write made. */
export type LookUpRow = Operation & { readonly lookup: LookUpRule };

/** A named operation whose outcome can be looked up, for example `elepay.createCharge`. */
export type LookUpOperation = ((options: never) => Promise<unknown>) & Named<LookUpRow>;

/** The body of a write. */
type BodyOf<Write extends LookUpOperation> = Parameters<Write>[0] extends { body: infer Body } ? Body : never;

/** Which call is looked up. */
export interface LookUpOptions<Write extends LookUpOperation> {
  /** The body that the call sent. */
  body: BodyOf<Write>;
  /** When the call was made, in milliseconds since the epoch when it is a number; what is older is not looked at. */
  startedAt: Date | number;
  /** Ends the look-up, at once and also while it waits. */
  signal?: AbortSignal | undefined;
}

/** The list that is asked. */
type ListOf<Write extends LookUpOperation> = Write[typeof OPERATION]["row"]["lookup"]["operation"] extends infer Id
  ? Id extends keyof Write[typeof OPERATION]["operations"]
    ? Write[typeof OPERATION]["operations"][Id]
    : never
  : never;

/** What the look-up finds. */
type Found<Write extends LookUpOperation> = ListOf<Write> extends ListOperation ? ItemOf<ListOf<Write>> : never;

/** What became of a call: `done` with what it made, or `not-done`. */
export type LookUpResult<Write extends LookUpOperation> =
  | { readonly verdict: "done"; readonly data: Found<Write> }
  | { readonly verdict: "not-done"; readonly data?: undefined };

/** How far the caller's clock may be ahead of the provider's: it only makes the list that is asked for longer. */
const CLOCK_MARGIN_MS = 3_600_000;

/** How much older than the call, by its own word, an item may be that the call made. */
const SKEW_MS = 60_000;

/**
 * Finds out what became of a write whose verdict is `unknown`, by asking the provider. What is not there is asked for
 * once more, after the time that the provider takes to show it. Asks from an hour before `startedAt`, for clocks differ.
 * Finds it by what the spec names, an order number of yours: use one for one call.
 *
 * @example
 * const { verdict, data } = await lookUp(elepay.createCharge, { body, startedAt });
 *
 * @throws PaySpecError as the calls do when the provider cannot be asked, and `unreadable-answer` when its list was
 *   not whole or may begin too late, or has only an older item that matches, or two; its verdict is `unknown`, as before
 */
export async function lookUp<Write extends LookUpOperation>(
  write: Write,
  { body, startedAt, signal }: LookUpOptions<Write>,
): Promise<LookUpResult<Write>> {
  const about = aboutWrite(write);
  const { lookup } = about.row;
  // The generator has found it in the same table.
  const list = (about.operations as { readonly [id: string]: unknown })[lookup.operation] as ListOperation;
  const query = queryOf(about, body, startedAt);
  const wanted: Wanted[] = Object.entries(lookup.match).map(([pointer, inBody]) => ({
    pointer,
    ...(inBody === "{startedAt}" ? { since: Number(startedAt) - SKEW_MS } : { text: textAt(body, inBody, about) }),
  }));
  const options = { params: { query }, ...(signal !== undefined && { signal }) };
  for (let last = false; ; last = true) {
    try {
      const { found, doubt } = await search(list, options, wanted);
      // The spec says what the list's items are.
      if (found !== undefined) return { verdict: "done", data: found as Found<Write> };
      if (last && doubt !== undefined) throw doubt;
    } catch (cause) {
      throw stillUnknown(about, cause);
    }
    if (last) return { verdict: "not-done" };
    // When the signal aborts, the next call says so.
    await limitTime(lookup.settleSeconds * 1000, signal, about.timing);
  }
}

/** What an item holds that the call made: a text of the body's, or a time at which the call had begun. */
interface Wanted {
  readonly pointer: string;
  readonly text?: string;
  readonly since?: number;
}

/** Goes through the list, and tells what it found, or why what it did not find may yet be there. */
async function search(
  list: ListOperation,
  options: object,
  wanted: readonly Wanted[],
): Promise<{ readonly found?: unknown; readonly doubt?: PaySpecError }> {
  const { id, provider, row, timing } = list[OPERATION];
  // By their text: where pages shift, an item comes twice.
  const matches = new Map<string, unknown>();
  const totals = new Set<number>();
  let count = 0;
  let behind = false;
  try {
    // The rule's parameters are the list's own, which lint has checked.
    for await (const { items, data, response } of pages<ListOperation>(list, options as never)) {
      for (const item of items) if (isNamed(item, wanted)) matches.set(JSON.stringify(item), item);
      count += items.length;
      const total = totalOf(row.pagination, data);
      if (total !== undefined) totals.add(total);
      behind ||= timing.now() - Date.parse(response.headers.get("Date") ?? "") > CLOCK_MARGIN_MS;
    }
  } catch (error) {
    // What was found is there, whatever the rest of the list is.
    if (matches.size === 0) throw error;
  }
  const [found, ...others] = [...matches.values()].filter((item) => isLate(item, wanted));
  if (found !== undefined && others.length === 0) return { found };
  const doubt = (what: string) => ({
    doubt: new PaySpecError("unreadable-answer", `${id}: ${what}.`, { operation: id }),
  });
  if (others.length > 0) {
    return doubt(`${provider} has ${others.length + 1} items that match, of which the call made one at most`);
  }
  if (matches.size > 0) {
    return doubt(
      `what matches there is older than the call: another call made it, or this machine's clock is ahead of ${provider}'s`,
    );
  }
  if (totals.size > 1) return doubt(`${provider}'s list changed while it was read; look it up again`);
  if (count < Math.max(...totals)) {
    return doubt(`${provider} says that there are ${Math.max(...totals)} items, and sent ${count}; look it up again`);
  }
  if (behind) {
    return doubt(
      `${provider}'s answer is dated more than an hour ago, so that its list may lack what is newer; set this machine's clock`,
    );
  }
  return {};
}

/** Whether an item names what the body named. */
function isNamed(item: unknown, wanted: readonly Wanted[]): boolean {
  return wanted.every(({ pointer, text }) => text === undefined || asText(valuesAt(item, pointer)[0]) === text);
}

/** Whether an item is not older than the call. */
function isLate(item: unknown, wanted: readonly Wanted[]): boolean {
  return wanted.every(({ pointer, since }) => since === undefined || Number(valuesAt(item, pointer)[0]) >= since);
}

function aboutWrite(write: Named): About<LookUpRow> {
  const about = (write as Partial<Named> | undefined)?.[OPERATION];
  if (about?.row.lookup !== undefined) return about as About<LookUpRow>;
  throw new PaySpecError(
    "invalid-option",
    `lookUp takes an operation of a client whose spec names a look-up; got ${about?.id ?? typeof write}.`,
    { verdict: "unknown", operation: about?.id },
  );
}

function queryOf(about: About<LookUpRow>, body: unknown, startedAt: Date | number): Record<string, string> {
  const { row, timing } = about;
  const start = Number(startedAt);
  if (!Number.isFinite(start)) throw misuse(about, "startedAt must be a Date or milliseconds since the epoch");
  const from = Math.floor(Math.min(start, timing.now()) - CLOCK_MARGIN_MS);
  return Object.fromEntries(
    Object.entries(row.lookup.parameters).map(([name, template]) => {
      const value = fillTemplate(template, body, from);
      if (value !== undefined) return [name, value];
      throw misuse(about, `the body has no value, or one with quotation marks, for ${name}: ${template}`);
    }),
  );
}

function textAt(body: unknown, pointer: string, about: About): string {
  const text = asText(valuesAt(body, pointer)[0]);
  if (text !== undefined) return text;
  throw misuse(about, `the body has nothing at ${pointer} by which to find it`);
}

/** What tells one item from another: 7 and "7" are the same; what is neither text nor number is nothing. */
function asText(value: unknown): string | undefined {
  return (typeof value === "string" && value !== "") || Number.isFinite(value) ? String(value) : undefined;
}

/** The question failed; of the write it says nothing. */
function stillUnknown({ id }: About, cause: unknown): unknown {
  if (!(cause instanceof PaySpecError)) return cause;
  const { code, message, attempts, result } = cause;
  const error = new PaySpecError(
    code,
    `${id}: it is still not known whether it was done, for the look-up failed. ${message}`,
    { verdict: "unknown", operation: id, attempts, cause },
  );
  return result ? withResult(error, result) : error;
}

function misuse({ id }: About, what: string): PaySpecError {
  return new PaySpecError("invalid-option", `${id} cannot be looked up: ${what}.`, {
    verdict: "unknown",
    operation: id,
  });
}
