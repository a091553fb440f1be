import { UserError } from "@payspec/commands";

/**
 * One of n parts of a list, as equal as can be: of each n items in a row one, so that the parts stay as they are when an item
 * is added at the end.
 *
 * @param shard for example `2/3`; everything where it is left out
 * @throws UserError for anything else
 */
export function shardOf<T>(items: readonly T[], shard: string | undefined): T[] {
  if (shard === undefined) return [...items];
  const [, index = 0, count = 0] = /^([1-9]\d*)\/([1-9]\d*)$/.exec(shard)?.map(Number) ?? [];
  if (index === 0 || index > count) {
    throw new UserError(`--shard must be like 2/3: the second of three parts; got "${shard}".`);
  }
  return items.filter((_, position) => position % count === index - 1);
}
