import { getEventListeners } from "node:events";
import { describe, expect, test } from "vitest";
import { abortableStream } from "./abortable-stream.js";

/** A stream of these pieces, which never ends unless it is told to, and what becomes of it. */
function source(pieces: string[], { ends = true } = {}) {
  const seen: { cancelled?: unknown } = {};
  const stream = new ReadableStream<string>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece);
      if (ends) controller.close();
    },
    cancel(reason) {
      seen.cancelled = reason;
    },
  });
  return { stream, seen };
}

/** The same stream, with a signal and a count of how often its end was told. */
function abortable(pieces: string[], options?: { ends?: boolean }) {
  const controller = new AbortController();
  const { stream, seen } = source(pieces, options);
  let ends = 0;
  const abortableOne = abortableStream(stream, { signal: controller.signal, onEnd: () => void ends++ });
  const listeners = () => getEventListeners(controller.signal, "abort").length;
  return { stream: abortableOne, seen, controller, ends: () => ends, listeners };
}

async function allOf(stream: ReadableStream<string>): Promise<string[]> {
  const all: string[] = [];
  for await (const piece of stream) all.push(piece);
  return all;
}

describe("abortableStream", () => {
  test("gives what the stream gives, then ends, tells so once, and leaves no listener behind", async () => {
    const { stream, ends, listeners } = abortable(["a", "b"]);
    expect([ends(), listeners()]).toEqual([0, 1]);
    expect(await allOf(stream)).toEqual(["a", "b"]);
    expect([ends(), listeners()]).toEqual([1, 0]);
  });

  test("is the very stream where there is no signal", () => {
    const { stream } = source(["a"]);
    expect(abortableStream(stream, { signal: undefined, onEnd: () => {} })).toBe(stream);
  });

  test("fails with the signal's reason while it is read, and cancels what it reads from", async () => {
    const { stream, seen, controller, ends, listeners } = abortable(["a"], { ends: false });
    const reader = stream.getReader();
    expect(await reader.read()).toEqual({ done: false, value: "a" });
    const next = reader.read();
    const reason = new Error("enough");
    controller.abort(reason);
    await expect(next).rejects.toBe(reason);
    expect(seen.cancelled).toBe(reason);
    expect([ends(), listeners()]).toEqual([1, 0]);
  });

  test("fails from the start where the signal was aborted before", async () => {
    const { stream } = source(["a"]);
    const reason = new Error("before");
    const aborted = abortableStream(stream, { signal: AbortSignal.abort(reason), onEnd: () => {} });
    await expect(allOf(aborted)).rejects.toBe(reason);
  });

  test("that is cancelled cancels what it reads from, and leaves no listener behind", async () => {
    const { stream, seen, ends, listeners } = abortable(["a"], { ends: false });
    await stream.cancel("enough");
    expect(seen.cancelled).toBe("enough");
    expect([ends(), listeners()]).toEqual([1, 0]);
  });

  test("fails as the stream fails, and leaves no listener behind", async () => {
    const { signal } = new AbortController();
    const error = new Error("cut");
    const broken = new ReadableStream<string>({ pull: (controller) => controller.error(error) });
    let ends = 0;
    await expect(allOf(abortableStream(broken, { signal, onEnd: () => void ends++ }))).rejects.toBe(error);
    expect([ends, getEventListeners(signal, "abort").length]).toEqual([1, 0]);
  });

  test("whose source fails when it is cancelled still fails with the signal's reason, and nothing is unhandled", async () => {
    const controller = new AbortController();
    const stubborn = new ReadableStream<string>({ cancel: () => Promise.reject(new Error("stubborn")) });
    const stream = abortableStream(stubborn, { signal: controller.signal, onEnd: () => {} });
    const next = stream.getReader().read();
    controller.abort(new Error("enough"));
    await expect(next).rejects.toThrow("enough");
    await new Promise((resolve) => setImmediate(resolve));
  });
});
