import { expect, test } from "vitest";
import { useKey } from "./active-keys.js";

test("a key that one call uses is not shared", () => {
  const use = useKey("acme", "order-1");
  expect(use.isShared()).toBe(false);
  use.release();
  expect(use.isShared()).toBe(false);
});

test("a key that two calls use at one time is shared by both, also after the other has ended", () => {
  const first = useKey("acme", "order-2");
  const second = useKey("acme", "order-2");
  expect([first.isShared(), second.isShared()]).toEqual([true, true]);
  second.release();
  expect(first.isShared()).toBe(true);
  first.release();
});

test("a third call that begins while one of them is under way shares it too", () => {
  const [first, second] = [useKey("acme", "order-3"), useKey("acme", "order-3")];
  first.release();
  const third = useKey("acme", "order-3");
  expect(third.isShared()).toBe(true);
  second.release();
  third.release();
});

test("calls that follow each other do not share it", () => {
  const first = useKey("acme", "order-4");
  useKey("acme", "order-4").release();
  first.release();
  const next = useKey("acme", "order-4");
  expect(next.isShared()).toBe(false);
  next.release();
});

test("neither do calls of other providers, nor with other keys", () => {
  const uses = [useKey("acme", "order-5"), useKey("shop", "order-5"), useKey("acme", "order-6")];
  expect(uses.map((use) => use.isShared())).toEqual([false, false, false]);
  for (const use of uses) use.release();
});
