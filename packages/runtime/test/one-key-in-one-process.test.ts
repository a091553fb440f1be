import { expect, test } from "vitest";
import type { CallEvent } from "../src/contract/call-event.js";
import { acmeClient, responses } from "./acme.js";
import { VirtualTiming } from "./virtual-timing.js";

const body = { amount: 100 };
const no = () => Response.json({ error: { code: "NO" } }, { status: 400 });
const done = () => Response.json({ id: "pay_1" });

/** A provider whose nth request is held until it is let go with a response. */
function gated() {
  const waiting: ((response: () => Response) => void)[] = [];
  const fetch: typeof globalThis.fetch = () =>
    new Promise((resolve, reject) => {
      waiting.push((response) => {
        try {
          resolve(response());
        } catch (error) {
          reject(error as Error);
        }
      });
    });
  /** A clock on which no wait ends. */
  const timing = Object.assign(new VirtualTiming(), { after: () => () => {} });
  const events: CallEvent[] = [];
  const client = (more: object = {}) =>
    acmeClient({ fetch, maxAttempts: 1, onEvent: (event) => void events.push(event), ...more }, timing);
  const verdicts = () => events.filter((event) => event.type === "verdict").map(({ verdict }) => verdict);
  return { client, waiting, verdicts };
}

const arrived = () => new Promise((resolve) => setImmediate(resolve));

test("of two calls with one key of the caller's, neither ends as not done: the other may act", async () => {
  const { client, waiting, verdicts } = gated();
  const acme = client();
  const first = acme.createPayment({ body, idempotencyKey: "order-1" });
  const second = acme.createPayment({ body, idempotencyKey: "order-1" });
  await arrived();
  waiting[1]?.(no);
  expect(await second).toMatchObject({
    ok: false,
    verdict: "unknown",
    refusal: { verdict: "unknown", retryable: false },
  });
  waiting[0]?.(no);
  expect(await first).toMatchObject({ ok: false, verdict: "unknown" });
  expect(verdicts()).toEqual(["unknown", "unknown"]);
});

test("the one that was there first does not either, when the other began while it was under way", async () => {
  const { client, waiting, verdicts } = gated();
  const acme = client();
  const first = acme.createPayment({ body, idempotencyKey: "order-2" });
  await arrived();
  const second = acme.createPayment({ body, idempotencyKey: "order-2" });
  await arrived();
  waiting[0]?.(no);
  expect(await first).toMatchObject({ verdict: "unknown" });
  waiting[1]?.(done);
  expect(await second).toMatchObject({ verdict: "done" });
  expect(verdicts()).toEqual(["unknown", "done"]);
});

test("so it is across clients of one provider, and whichever way the key was given", async () => {
  const { client, waiting } = gated();
  const header = { "Idempotency-Key": "order-3" };
  const calls = [
    client().createPayment({ body, idempotencyKey: "order-3" }),
    client().createPayment({ body, headers: header }),
    client().createPayment({ body, params: { header } } as never),
  ];
  await arrived();
  for (const response of waiting) response(no);
  for (const call of calls) expect(await call).toMatchObject({ verdict: "unknown" });
});

test("and for a call that could not connect", async () => {
  const { client, waiting } = gated();
  const first = client().createPayment({ body, idempotencyKey: "order-4" });
  const second = client().createPayment({ body, idempotencyKey: "order-4" });
  await arrived();
  waiting[1]?.(responses.refused);
  await expect(second).rejects.toMatchObject({ code: "connect", verdict: "unknown" });
  waiting[0]?.(done);
  expect(await first).toMatchObject({ verdict: "done" });
});

test("calls with keys of their own, and calls one after the other, end as not done", async () => {
  const { client, waiting } = gated();
  const acme = client();
  const calls = [
    acme.createPayment({ body, idempotencyKey: "order-5" }),
    acme.createPayment({ body, idempotencyKey: "order-6" }),
    acme.createPayment({ body }),
    acme.createOrder({ body }),
    acme.createOrder({ body }),
  ];
  await arrived();
  for (const response of waiting.splice(0)) response(no);
  for (const call of calls) expect(await call).toMatchObject({ verdict: "not-done" });
  const next = acme.createPayment({ body, idempotencyKey: "order-5" });
  await arrived();
  waiting[0]?.(no);
  expect(await next).toMatchObject({ verdict: "not-done" });
});
