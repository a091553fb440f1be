import { expect, test } from "vitest";
import { Collection } from "./collection.js";
import type { Entry } from "./entry.js";

const entry = (id: string, order?: string): Entry => ({
  resource: "charge",
  id,
  value: { id, ...(order === undefined ? {} : { order }) },
  sequence: 1,
  createdAt: 0,
  stateSince: 0,
  refunded: 0,
});

const ids = (entries: readonly Entry[]) => entries.map(({ id }) => id);

test("objects are found by id and by their unique values", () => {
  const charges = new Collection(["/order"], 10);
  charges.put(entry("a", "1"));
  charges.put(entry("b", "2"));
  charges.put(entry("c"));
  expect(charges.get("b")?.id).toBe("b");
  expect(ids(charges.withValue("/order", "2"))).toEqual(["b"]);
  expect(charges.withValue("/order", undefined)).toEqual([]);
});

test("a changed or deleted object is no longer found by its old value", () => {
  const charges = new Collection(["/order"], 10);
  charges.put(entry("a", "1"));
  charges.put(entry("a", "2"));
  expect(charges.withValue("/order", "1")).toEqual([]);
  expect(ids(charges.withValue("/order", "2"))).toEqual(["a"]);
  charges.delete("a");
  expect(charges.withValue("/order", "2")).toEqual([]);
  expect(charges.size).toBe(0);
});

test("the oldest object goes when there are too many, with its values", () => {
  const charges = new Collection(["/order"], 2);
  for (const id of ["a", "b", "c"]) charges.put(entry(id, id));
  expect(ids(charges.all())).toEqual(["b", "c"]);
  expect(charges.withValue("/order", "a")).toEqual([]);
});
