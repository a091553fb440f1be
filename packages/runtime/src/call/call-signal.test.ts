import { getEventListeners } from "node:events";
import { describe, expect, test } from "vitest";
import { followSignal } from "./call-signal.js";

const refusal = expect.objectContaining({
  code: "invalid-option",
  verdict: "not-done",
  operation: "createPayment",
  message: "createPayment: signal must be an AbortSignal; pass controller.signal, not the controller.",
});
const follow = (given: unknown) => followSignal(given, "createPayment");

/** A signal as somebody else may make it, with these parts in the place of its own. */
function signalLike(parts: PropertyDescriptorMap): AbortSignal {
  return Object.defineProperties(new EventTarget(), {
    aborted: { value: false, configurable: true },
    reason: { value: undefined, configurable: true },
    ...parts,
  }) as AbortSignal;
}

const hostile = {
  get(): never {
    throw new Error("hostile");
  },
};

describe("followSignal", () => {
  test("is aborted with the caller's own reason, whatever that is", () => {
    const controller = new AbortController();
    const reason = { mine: true };
    const { signal } = follow(controller.signal);
    expect(signal?.aborted).toBe(false);
    controller.abort(reason);
    expect(signal?.aborted).toBe(true);
    expect(signal?.reason).toBe(reason);
  });

  test("is aborted from the start where the caller's is", () => {
    const reason = new Error("before");
    expect(follow(AbortSignal.abort(reason)).signal).toMatchObject({ aborted: true, reason });
  });

  test("is none where the caller gave none, and releases nothing", () => {
    const { signal, release } = follow(undefined);
    expect(signal).toBeUndefined();
    expect(release).not.toThrow();
  });

  test("keeps one listener on the caller's signal, and none once it is released", () => {
    const { signal } = new AbortController();
    const { release } = follow(signal);
    expect(getEventListeners(signal, "abort")).toHaveLength(1);
    release();
    release();
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  test("hears nothing any more once it is released", () => {
    const controller = new AbortController();
    const { signal, release } = follow(controller.signal);
    release();
    controller.abort();
    expect(signal?.aborted).toBe(false);
  });

  test.each([
    ["a controller", new AbortController()],
    ["null", null],
    ["a text", "abort"],
    ["a number", 5],
    ["an object", {}],
    ["a signal whose addEventListener throws", signalLike({ addEventListener: hostile })],
    ["a signal whose addEventListener is called and throws", signalLike({ addEventListener: { value: hostile.get } })],
    ["a signal whose aborted throws", signalLike({ aborted: hostile })],
  ])("refuses %s", (_, given) => {
    expect(() => follow(given)).toThrow(refusal);
  });

  test.each([
    ["its reason throws", signalLike({ reason: hostile })],
    ["its removeEventListener throws", signalLike({ removeEventListener: { value: hostile.get } })],
  ])("does not throw later where the caller's signal is such that %s", (_, given) => {
    const { signal, release } = follow(given);
    expect(() => given.dispatchEvent(new Event("abort"))).not.toThrow();
    expect(signal?.aborted).toBe(true);
    expect(release).not.toThrow();
  });
});
