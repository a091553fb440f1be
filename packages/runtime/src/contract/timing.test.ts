import { afterEach, describe, expect, test, vi } from "vitest";
import { systemTiming, uptimeOf } from "./timing.js";

afterEach(() => void vi.useRealTimers());

describe("uptime", () => {
  const clocks = { wall: 0, counter: 0 };
  const started = () => {
    Object.assign(clocks, { wall: 1_700_000_000_000, counter: 50 });
    return uptimeOf(
      () => clocks.wall,
      () => clocks.counter,
    );
  };
  const pass = (wall: number, counter: number) => {
    clocks.wall += wall;
    clocks.counter += counter;
  };

  test("passes as time does", () => {
    const uptime = started();
    const start = uptime();
    pass(1234, 1234);
    expect(uptime() - start).toBe(1234);
  });

  test("counts the time in which the counter stood still", () => {
    const uptime = started();
    const start = uptime();
    pass(3_600_000, 5);
    expect(uptime() - start).toBe(3_600_000);
    pass(10, 10);
    expect(uptime() - start).toBe(3_600_010);
  });

  test("does not go back with the clock, nor stand still", () => {
    const uptime = started();
    const start = uptime();
    pass(-3_600_000, 10);
    expect(uptime() - start).toBe(10);
    pass(500, 500);
    expect(uptime() - start).toBe(510);
  });

  test("is not moved by a clock that is nudged", () => {
    const uptime = started();
    const start = uptime();
    for (let second = 0; second < 10; second++) pass(1001, 1000);
    expect(uptime() - start).toBe(10_000);
  });
});

test("a timer longer than the runtime knows waits as long as it can, and does not fire at once", () => {
  vi.useFakeTimers();
  const action = vi.fn<() => void>();
  systemTiming.after(Number.POSITIVE_INFINITY, action);
  vi.advanceTimersByTime(1_000_000);
  expect(action).not.toHaveBeenCalled();
});
