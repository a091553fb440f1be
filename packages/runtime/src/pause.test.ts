import { getEventListeners } from "node:events";
import { describe, expect, test } from "vitest";
import { VirtualTiming } from "../test/virtual-timing.js";
import { pause } from "./pause.js";

describe("pause", () => {
  test("waits as long as it is told", async () => {
    const timing = new VirtualTiming();
    await pause(1_000, undefined, timing);
    expect(timing.elapsed).toBe(1_000);
  });

  test("ends when the signal aborts, and leaves no timer and no listener", async () => {
    const timing = new VirtualTiming();
    const controller = new AbortController();
    const ended = pause(1_000, controller.signal, timing);
    controller.abort();
    await ended;
    expect([timing.elapsed, timing.pending]).toEqual([0, 0]);
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  });

  test("keeps no listener when it was not aborted", async () => {
    const { signal } = new AbortController();
    await pause(1_000, signal, new VirtualTiming());
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  test("does not begin when the signal has been aborted before", async () => {
    const timing = new VirtualTiming();
    await pause(1_000, AbortSignal.abort(), timing);
    expect([timing.elapsed, timing.pending]).toEqual([0, 0]);
  });
});
