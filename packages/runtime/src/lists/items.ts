import { type ItemOf, type ListArguments, type ListOperation, pages } from "./pages.js";

/**
 * Iterates the items of a list, page after page, as they are asked for: one page is in memory at a time. An abort takes
 * effect with the next page; an error has the `cursor` of where it stopped, for `from`.
 *
 * @example
 * for await (const intent of items(elebne.listPaymentIntents, { params: { query: { status: "PAID" } } })) …
 *
 * @throws PaySpecError as `pages` does
 */
export async function* items<List extends ListOperation>(
  list: List,
  ...options: ListArguments<List>
): AsyncGenerator<ItemOf<List>, void, undefined> {
  for await (const page of pages(list, ...options)) {
    // `yield*` would cost two more promises for each item.
    for (const item of page.items) yield item;
  }
}
