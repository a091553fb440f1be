import { getEventListeners } from "node:events";
import { describe, expect, test } from "vitest";
import { VirtualTiming } from "../../test/virtual-timing.js";
import { limitTime } from "./limit-time.js";

describe("limitTime", () => {
  test("waits as long as it is told", async () => {
    const timing = new VirtualTiming();
    expect(await limitTime(1_000, undefined, timing)).toBe("timeout");
    expect(timing.elapsed).toBe(1_000);
  });

  test("ends when the signal aborts, and leaves no timer and no listener", async () => {
    const timing = new VirtualTiming();
    const controller = new AbortController();
    const ended = limitTime(1_000, controller.signal, timing);
    controller.abort();
    expect(await ended).toBe("aborted");
    expect([timing.elapsed, timing.pending]).toEqual([0, 0]);
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  });

  test("keeps no listener when it was not aborted", async () => {
    const { signal } = new AbortController();
    await limitTime(1_000, signal, new VirtualTiming());
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  test("does not begin when the signal has been aborted before", async () => {
    const timing = new VirtualTiming();
    let begun = false;
    const work = async () => (begun = true);
    expect(await limitTime(1_000, AbortSignal.abort(), timing, work)).toBe("aborted");
    expect(begun).toBe(false);
    expect([timing.elapsed, timing.pending]).toEqual([0, 0]);
  });

  test("ends with the work, and leaves no timer and no listener", async () => {
    const timing = new VirtualTiming();
    const { signal } = new AbortController();
    expect(await limitTime(1_000, signal, timing, async () => "done")).toBe("done");
    expect([timing.elapsed, timing.pending]).toEqual([0, 0]);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });
});
