import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { QuietClock } from "./quiet-clock.ts";

const wait = (clock: QuietClock, ms: number) => new Promise<void>((resolve) => void clock.after(ms, resolve));

test("an hour passes at once", async () => {
  const clock = new QuietClock();
  const real = performance.now();
  await wait(clock, 3_600_000);
  expect(clock.elapsed).toBe(3_600_000);
  expect(performance.now() - real).toBeLessThan(5_000);
});

test("timers fire in the order of their time, not of their making", async () => {
  const clock = new QuietClock();
  const fired: number[] = [];
  await Promise.all([300, 100, 200].map(async (ms) => fired.push((await wait(clock, ms), clock.elapsed))));
  expect(fired).toEqual([100, 200, 300]);
});

test("a timer that is cancelled does not fire, not even by one that fires with it", async () => {
  const clock = new QuietClock({ grainMs: 100 });
  const fired: string[] = [];
  clock.after(10, () => {
    fired.push("first");
    cancel();
  });
  const cancel = clock.after(20, () => fired.push("second"));
  await wait(clock, 500);
  expect(fired).toEqual(["first"]);
});

test("a grain fires timers close together at once, late and never early", async () => {
  const clock = new QuietClock({ grainMs: 100 });
  const at: number[] = [];
  await Promise.all([1_000, 1_050, 1_200].map(async (ms) => at.push((await wait(clock, ms), clock.elapsed))));
  expect(at).toEqual([1_100, 1_100, 1_300]);
});

test("time stands still while bytes move", async () => {
  const clock = new QuietClock();
  const server = createServer((_, response) => response.end("x".repeat(100_000)));
  await once(server.listen(0, "127.0.0.1"), "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  let early = false;
  const cancel = clock.after(1, () => {
    early = true;
  });
  for (let request = 0; request < 50; request++) await (await fetch(url)).text();
  expect({ early, elapsed: clock.elapsed }).toEqual({ early: false, elapsed: 0 });
  cancel();
  server.closeAllConnections();
  server.close();
});

test("the dice roll the same for the same seed, and from 0 up to 1", () => {
  const rolls = (seed: number) => {
    const clock = new QuietClock({ seed });
    return Array.from({ length: 1_000 }, () => clock.random());
  };
  expect(rolls(1)).toEqual(rolls(1));
  expect(rolls(1)).not.toEqual(rolls(2));
  expect(rolls(1).every((roll) => roll >= 0 && roll < 1)).toBe(true);
});
