import { describe, expect, test } from "vitest";
import type { CallEvent } from "../contract/call-event.js";
import type { OperationInfo } from "../contract/operation-info.js";
import { emitterOf, nextCall } from "./emitter-of.js";

const info = {
  id: "createPayment",
  provider: "acme",
  row: { method: "POST", path: "/payments/{id}", keys: [], success: {} },
  baseUrl: "https://api.acme.example/v1",
} as unknown as OperationInfo;
const step = { type: "attempt", attempt: 1 } as const;

describe("emitterOf", () => {
  test("tells each step with the call that it belongs to, and another number for each call", () => {
    const events: CallEvent[] = [];
    const listen = (event: CallEvent) => void events.push(event);
    const [first, second] = [emitterOf(listen, info, nextCall()), emitterOf(listen, info, nextCall())];
    first?.(step);
    second?.(step);
    first?.({ type: "verdict", attempts: 1, verdict: "done", status: 200, providerCode: undefined, durationMs: 5 });
    const identity = {
      provider: "acme",
      origin: "https://api.acme.example",
      operation: "createPayment",
      method: "POST",
      path: "/payments/{id}",
    };
    expect(events).toMatchObject([identity, identity, identity]);
    const [one, two, three] = events.map(({ call }) => call);
    expect(three).toBe(one);
    expect(two).toBe((one ?? 0) + 1);
  });

  test("is undefined where nobody listens", () => {
    expect(emitterOf(undefined, info, 1)).toBeUndefined();
  });

  test("never throws, now or later, whatever the listener does", async () => {
    const listeners = [
      () => {
        throw new Error("now");
      },
      () => Promise.reject(new Error("later")),
    ];
    for (const listener of listeners) expect(() => emitterOf(listener, info, 1)?.(step)).not.toThrow();
    await new Promise((resolve) => setImmediate(resolve));
  });
});
