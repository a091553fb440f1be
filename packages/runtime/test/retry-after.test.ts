import { describe, expect, test } from "vitest";
import { sendWithRetries } from "../src/retry/send-with-retries.js";
import type { Timing } from "../src/contract/timing.js";
import { responses, scriptedFetch } from "./acme.js";
import { retryContext } from "./retry-context.js";
import { VirtualTiming } from "./virtual-timing.js";

const { json } = responses;
const done = json(200, { id: "pay_1" });

/** Sends a payment whose first response is a 429 with this header, and whose second is a success. */
function send(retryAfter: string, deadlineMs: number, timing: Timing, signal?: AbortSignal) {
  const { calls, fetch } = scriptedFetch(json(429, { error: {} }, { "Retry-After": retryAfter }), done);
  const sent = sendWithRetries(
    { url: "https://acme.example/payments", method: "POST", headers: new Headers(), body: undefined },
    retryContext({ maxAttempts: 8, deadlineMs, transport: { fetch, sendsOnce: true }, timing, signal }),
  );
  return { sent, calls };
}

/** The date that is this many seconds from the virtual clock's start. */
const date = (seconds: number) => new Date(new VirtualTiming().now() + seconds * 1000).toUTCString();

/** With the dice at one half, the first wait of our own choosing. */
const BACKOFF = 250;
const SHORT = 30_000;
const LONG = 600_000;

// Header, and the wait it must lead to: in milliseconds, or undefined where no wait is long enough and short enough.
const cases: [string, string, number | undefined, number | undefined][] = [
  ["0", "0", BACKOFF, BACKOFF],
  ["1", "1", 1_000, 1_000],
  ["59", "59", undefined, 59_000],
  ["60", "60", undefined, 60_000],
  ["61", "61", undefined, 61_000],
  ["90", "90", undefined, 90_000],
  ["120", "120", undefined, 120_000],
  ["3600", "3600", undefined, undefined],
  ["2^31", "2147483648", undefined, undefined],
  ["a date in 20 s", date(20), 20_000, 20_000],
  ["a date in 90 s", date(90), undefined, 90_000],
  ["a date in an hour", date(3600), undefined, undefined],
  ["a past date", date(-60), BACKOFF, BACKOFF],
  ["a negative number", "-5", BACKOFF, BACKOFF],
  ["not a number", "soon", BACKOFF, BACKOFF],
  ["a list", "5, 10", 10_000, 10_000],
];

describe.each(cases)("Retry-After: %s", (_, header, short, long) => {
  test.each([
    ["short", SHORT, short],
    ["long", LONG, long],
  ])("with a %s deadline neither repeats early nor oversleeps", async (__, deadlineMs, wait) => {
    const timing = new VirtualTiming();
    const { sent, calls } = send(header, deadlineMs, timing);
    const { attempts, verdict } = await sent;
    expect({ attempts, verdict, elapsed: timing.elapsed, calls: calls.length }).toEqual(
      wait === undefined
        ? { attempts: 1, verdict: "not-done", elapsed: 0, calls: 1 }
        : { attempts: 2, verdict: "done", elapsed: wait, calls: 2 },
    );
  });

  test("never leads to a wait that cannot be aborted", async () => {
    const controller = new AbortController();
    let waiting = 0;
    const start = new VirtualTiming().now();
    const frozen: Timing = {
      now: () => start,
      uptime: () => 0,
      after: () => {
        waiting++;
        return () => void waiting--;
      },
      random: () => 0.5,
    };
    const { sent, calls } = send(header, LONG, frozen, controller.signal);
    setImmediate(() => controller.abort());
    const { outcome } = await sent;
    expect(outcome).toMatchObject(long === undefined ? { response: { status: 429 } } : { code: "aborted" });
    expect([calls.length, waiting]).toEqual([1, 0]);
  });
});
