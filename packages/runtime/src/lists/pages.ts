import type { CallResult } from "../contract/call-result.js";
import { type OperationInfo, type NamedOperation, OPERATION } from "../contract/operation-info.js";
import type { ListRow } from "./list-row.js";
import { cursorPosition, nextPosition, type Position, startPosition } from "./page-position.js";
import { type CallParameters, saysMore, styleOf, totalOf } from "./paging-styles.js";
import { invalidOption } from "../contract/invalid-option.js";
import { PaySpecError } from "../contract/payspec-error.js";
import { valuesAt } from "../wire/values-at.js";
import { withResult } from "../errors/with-result.js";

/** A named operation of a client that is a list, for example `elebne.listPaymentIntents`. */
export type ListOperation = ((options: never) => Promise<unknown>) & NamedOperation<ListRow>;

/** What the list operation takes, and where to begin. */
export type ListOptions<List extends ListOperation> = NonNullable<Parameters<List>[0]> & {
  /**
   * The `cursor` of an earlier page of the same list, with the same filters and the same limit: begins with the page after
   * it. Or that of an error: begins with the page that it came with.
   *
   * @default the first page
   */
  from?: string | undefined;
};

/** The options, which may be left out where the operation's may. */
export type ListArguments<List extends ListOperation> =
  Partial<ListOptions<List>> extends ListOptions<List> ? [options?: ListOptions<List>] : [options: ListOptions<List>];

/** The response of a list operation. */
type DataOf<List extends ListOperation> = Extract<
  Awaited<ReturnType<List>>,
  { readonly ok: true; data: unknown }
>["data"];

/** The type of a property; `never` if the parent may be absent. */
type Member<T, Name extends string> = T extends unknown ? (Name extends keyof T ? NonNullable<T[Name]> : never) : never;

/** The type that a JSON pointer leads to. */
type TypeAt<T, Pointer extends string> = Pointer extends `/${infer Name}/${infer Rest}`
  ? TypeAt<Member<T, Name>, `/${Rest}`>
  : Pointer extends `/${infer Name}`
    ? Member<T, Name>
    : T;

/** One item of a list, as the spec types it. */
export type ItemOf<List extends ListOperation> =
  TypeAt<DataOf<List>, List[typeof OPERATION]["row"]["pagination"]["items"]> extends readonly (infer Item)[]
    ? Item
    : never;

/** One page of a list. */
export interface Page<Item, Data = unknown> {
  readonly items: readonly Item[];
  /** The whole response. */
  readonly data: Data;
  /** An opaque string to store; pass it as `from` to continue after this page. Undefined on the last page. */
  readonly cursor: string | undefined;
  /** The response's status and headers. */
  readonly response: Response;
}

/** A list operation, before the provider's types narrow it. */
type LooseList = (options: object) => Promise<CallResult<{ responses: { 200: { content: { json: unknown } } } }>>;

interface LooseOptions {
  readonly params?: CallParameters;
  readonly from?: string | undefined;
}

/**
 * Iterates the pages of a list, whatever the provider's way of paging: one call per page, made when the page is asked
 * for, with the retries of any read.
 *
 * @example
 * for await (const { items, cursor } of pages(elebne.listPaymentIntents, { from: stored })) …
 *
 * @throws PaySpecError as the call does, and `refused`, `repeated-page`, `foreign-page` or `unreadable-response` (an
 *   response without a list, or with more that cannot be had); its `cursor` goes on where it stopped
 */
export async function* pages<List extends ListOperation>(
  list: List,
  ...[options]: ListArguments<List>
): AsyncGenerator<Page<ItemOf<List>, DataOf<List>>, void, undefined> {
  const info = infoOfList(list);
  const { pagination } = info.row;
  // The conditional types cannot be resolved for a generic list.
  const { from, ...call } = (options ?? {}) as LooseOptions;
  const { params = {} } = call;
  let position: Position | undefined =
    from === undefined ? startPosition(info, params.query) : cursorPosition(from, info, params.query);
  // Not the pages themselves, of which one is in memory at a time. A next URL without a query is the first page's.
  const seen = new Set([from, ""]);
  while (position !== undefined) {
    const { page, next }: Read = await read(position).catch(stoppedAt(position));
    // `ItemOf` and `DataOf` are read from the spec, which is what says what the provider sends.
    yield page as Page<ItemOf<List>, DataOf<List>>;
    if (pagination.style === "none" && saysMore(pagination, page.data) === true) {
      const what = `${info.id}: ${info.provider} says that there is more, and documents no way to it.`;
      throw new PaySpecError("unreadable-response", what, { operation: info.id });
    }
    position = next;
  }

  async function read(at: Position): Promise<Read> {
    // As above.
    const result = await (list as unknown as LooseList)({ ...call, params: { ...params, query: at.query } });
    if (!result.ok) throw refusal(info, result);
    const { data, response } = result;
    const [items] = valuesAt(data, pagination.items);
    if (!Array.isArray(items)) {
      throw problem("unreadable-response", info, `the response has no list at "${pagination.items}"`);
    }
    const next = nextPosition(at, { query: at.query, items, data, params }, info);
    const cursor = next?.cursor;
    // A count only ever grows, so there the items tell that the provider does not look at it. Where they are the same
    // and the total is not, they were shifted.
    const mark = styleOf(pagination).counts
      ? await fingerprint(JSON.stringify([items, totalOf(pagination, data)]))
      : cursor;
    if (mark !== undefined && seen.has(mark)) throw problem("repeated-page", info, "it sent the same page twice");
    seen.add(mark);
    return { page: { items, data, cursor, response }, next };
  }
}

/** A page, and where the one after it is. */
interface Read {
  readonly page: Page<unknown>;
  readonly next: Position | undefined;
}

/** Tells an error where in the list it happened; not enumerable, since a filter in it may be what no log should print. */
function stoppedAt({ cursor }: Position): (error: unknown) => never {
  return (error) => {
    throw error instanceof PaySpecError
      ? Object.defineProperty(error, "cursor", { value: cursor, configurable: true })
      : error;
  };
}

/** A hash in place of a string, to save memory. */
async function fingerprint(text: string): Promise<string> {
  return String.fromCharCode(...new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text))));
}

/** @throws PaySpecError `invalid-option` for values that the types do not allow */
function infoOfList(list: NamedOperation): OperationInfo<ListRow> {
  const info = (list as Partial<NamedOperation> | undefined)?.[OPERATION];
  if (info?.row.pagination !== undefined) return info as OperationInfo<ListRow>;
  throw invalidOption(
    `items and pages take a list operation of a client, like client.listPayments; got ${info?.id ?? typeof list}.`,
  );
}

function refusal(info: OperationInfo, result: CallResult<unknown>): PaySpecError {
  const { status } = result.response;
  const error = new PaySpecError(
    "refused",
    `${info.id}: ${info.provider} refused a page with status ${status}. Its response is this error's result.`,
    { operation: info.id, attempts: result.attempts },
  );
  return withResult(error, result);
}

function problem(
  code: "repeated-page" | "unreadable-response",
  { id, provider }: OperationInfo,
  what: string,
): PaySpecError {
  return new PaySpecError(code, `${id}: ${provider} did not paginate as documented: ${what}.`, { operation: id });
}
