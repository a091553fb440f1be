import { createHmac } from "node:crypto";
import { DatabaseSync } from "node:sqlite";
import { inspect } from "node:util";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { memoryWebhookStore } from "../src/webhooks/memory-webhook-store.js";
import { sqliteWebhookStore } from "../src/webhooks/sqlite-webhook-store.js";
import { verifyWebhook } from "../src/webhooks/verify-webhook.js";
import { isWebhookError, type WebhookErrorCode } from "../src/webhooks/webhook-error.js";
import type { LooseWebhookOptions } from "../src/webhooks/webhook-options.js";
import { webhookReceiver } from "../src/webhooks/webhook-receiver.js";
import type { WebhookRequest } from "../src/webhooks/webhook-request.js";
import type { WebhookRule } from "../src/webhooks/webhook-rule.js";
import type { WebhookStore } from "../src/webhooks/webhook-store.js";

/** Other seeds and more runs may be asked for by hand. */
const { HOSTILE_RUNS = "100", HOSTILE_SEED = "20261128" } = process.env;
const runs = (share = 1) => ({ seed: Number(HOSTILE_SEED), numRuns: Math.ceil(Number(HOSTILE_RUNS) * share) });

const secret = "whsec_of_the_test";
const NOW = 1_800_000_000_000;
const rule = {
  provider: "acme",
  algorithm: "hmac-sha256",
  header: "Acme-Signature",
  encoding: "hex",
  format: "t={timestamp},v1={signature}",
  signed: "{timestamp}.{body}",
  secretEncoding: "utf8",
  timestampFormat: "seconds-or-milliseconds",
  redeliverySeconds: 259_200,
  eventType: "/type",
  eventId: "/id",
} as const satisfies WebhookRule;

const signatureOf = (time: string, body: string | Uint8Array, encoding: "hex" | "base64" = "hex") =>
  createHmac("sha256", secret).update(`${time}.`).update(body).digest(encoding);

/** What becomes of a delivery: the event, or the code of its refusal. Any other error fails the test. */
async function outcome(
  request: WebhookRequest,
  options: LooseWebhookOptions = {},
  by: WebhookRule = rule,
): Promise<object | WebhookErrorCode> {
  try {
    const { event } = await verifyWebhook<object>(by, request, { secret, now: () => NOW, ...options });
    return event;
  } catch (error) {
    if (!isWebhookError(error)) throw error;
    if (inspect(error, { depth: 9 }).includes(secret)) throw new Error("An error shows the secret.", { cause: error });
    return error.code;
  }
}

/** Strings that come near a header, a time or a signature. */
const fragment = fc.oneof(
  fc.constantFrom(
    "t=",
    "v1=",
    ",",
    ", ",
    "=",
    " ",
    "\t",
    "\u00a0",
    "t",
    "v1",
    "T=",
    "V1=",
    "v1 =",
    "\0",
    "\r\n",
    "{signature}",
  ),
  fc.constantFrom("1800000000", "1800000000000", "-1", "1e9", "0", "999999999999999", "9".repeat(400), "NaN", "١٨٠"),
  fc.constantFrom("00".repeat(32), signatureOf("1", "x"), "g".repeat(64), "A===", "=".repeat(64)),
  fc.string(),
  fc.string({ unit: "binary" }),
);
const headerValue = fc.oneof(
  fc.array(fragment, { maxLength: 12 }).map((parts) => parts.join("")),
  fc.array(fragment, { maxLength: 4 }),
  fc.constant(undefined),
);
const headerName = fc.oneof(
  fc.constantFrom("Acme-Signature", "acme-signature", "ACME-SIGNATURE", "acme_signature", "__proto__", "constructor"),
  fc.string(),
);
const bodyOrNone = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary" }),
  fc.uint8Array(),
  fc.json(),
  fc.json().map((json) => new TextEncoder().encode(json)),
  fc.constantFrom(undefined, null, ""),
);

describe("a delivery that nobody signed is refused with a code", () => {
  test("whatever its headers and body", async () => {
    const headers = fc.dictionary(headerName, headerValue);
    await fc.assert(
      fc.asyncProperty(headers, bodyOrNone, async (given, body) => {
        const code = await outcome({ body: body as string, headers: given });
        expect(code).toMatch(/^(?:missing|malformed)-|^bad-signature$/);
      }),
      runs(2),
    );
  });

  test("however its provider writes signatures and times", async () => {
    const rules = fc.record({
      encoding: fc.constantFrom("hex", "base64"),
      format: fc.constantFrom(
        "{signature}",
        "v1={signature}",
        "t={timestamp},v1={signature}",
        "v1={signature},t={timestamp}",
      ),
      timestampFormat: fc.constantFrom("seconds", "milliseconds", "seconds-or-milliseconds", "iso8601"),
      signed: fc.constantFrom("{body}", "{timestamp}.{body}", "{body}{timestamp}", "{timestamp}{timestamp}{body}"),
    });
    await fc.assert(
      fc.asyncProperty(rules, headerValue, headerValue, bodyOrNone, async (parts, signature, time, body) => {
        const request = { body: body as string, headers: { "Acme-Signature": signature, "Acme-Time": time } };
        const by = { ...rule, ...parts, timestampHeader: "Acme-Time" } as WebhookRule;
        expect(await outcome(request, {}, by)).toMatch(/^(?:missing|malformed)-|^bad-signature$/);
      }),
      runs(5),
    );
  });
});

describe("a delivery that the provider signed", () => {
  const event = { id: "evt_1", type: "charge.paid", note: "日本 🙂" };
  const body = JSON.stringify(event);
  const time = String(NOW);
  const header = `t=${time},v1=${signatureOf(time, body)}`;
  const edit = fc.record({
    at: fc.nat(),
    remove: fc.nat({ max: 3 }),
    insert: fc.oneof(fc.constant(""), fragment),
  });
  const edited = (text: string, edits: readonly { at: number; remove: number; insert: string }[]) =>
    edits.reduce((rest, { at, remove, insert }) => {
      const start = at % (rest.length + 1);
      return rest.slice(0, start) + insert + rest.slice(start + remove);
    }, text);

  test("is taken with other elements around its own", async () => {
    const other = fc.string().filter((one) => !/[,]|^\s*(?:t|v1)=/.test(one));
    await fc.assert(
      fc.asyncProperty(fc.array(other), fc.array(other), async (before, after) => {
        const value = [...before, ...header.split(","), ...after].join(", ");
        expect(await outcome({ body, headers: { "Acme-Signature": value } })).toEqual(event);
      }),
      runs(),
    );
  });

  test("is taken after edits of its header only while the header still says what was signed", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 3 }), async (edits) => {
        const value = edited(header, edits);
        const taken = typeof (await outcome({ body, headers: { "Acme-Signature": value } })) === "object";
        const elements = value.split(",").map((element) => element.trim());
        const saysTime = elements.includes(`t=${time}`);
        const saysSignature = elements.some((element) => element.toLowerCase() === `v1=${signatureOf(time, body)}`);
        expect(taken && !(saysTime && saysSignature)).toBe(false);
      }),
      runs(5),
    );
  });

  test("is never taken after an edit of its body", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 3 }), async (edits) => {
        const changed = edited(body, edits);
        fc.pre(changed !== body);
        expect(await outcome({ body: changed, headers: { "Acme-Signature": header } })).toMatch(
          changed === "" ? "missing-body" : "bad-signature",
        );
      }),
      runs(5),
    );
  });

  test("is an event, or malformed, whatever was signed", async () => {
    const json = fc.oneof(
      fc.json(),
      fc.string(),
      fc.record({ id: fc.jsonValue(), type: fc.jsonValue() }).map((value) => JSON.stringify(value)),
      fc
        .integer({ min: 1, max: 20_000 })
        .map((depth) => `{"type":"a","deep":${"[".repeat(depth)}${"]".repeat(depth)}}`),
      fc.constantFrom(
        '{"__proto__":{"type":"a"}}',
        '{"type":"a","type":1}',
        '\ufeff{"type":"a"}',
        '{"type":"\\ud800"}',
      ),
    );
    await fc.assert(
      fc.asyncProperty(json, async (text) => {
        const headers = { "Acme-Signature": `t=${time},v1=${signatureOf(time, text)}` };
        const result = await outcome({ body: text, headers });
        const expected = typeof result === "object" ? "string" : text === "" ? "missing-body" : "malformed-body";
        expect(typeof result === "object" ? typeof (result as { type?: unknown }).type : result).toBe(expected);
      }),
      runs(),
    );
  });

  test("is taken exactly as long as the rule, the tolerance and the receiver's memory allow", async () => {
    const options = fc.record({
      toleranceSeconds: fc.integer({ min: 1, max: 604_800 }),
      keepSeconds: fc.option(fc.integer({ min: 1, max: 2_592_000 }), { nil: undefined }),
      redeliverySeconds: fc.option(fc.integer({ min: 1, max: 1_000_000 }), { nil: undefined }),
      age: fc.oneof(fc.integer({ min: -700_000, max: 1_100_000 }), fc.integer({ min: -20, max: 20 })),
      near: fc.constantFrom("now", "tolerance", "redelivery"),
      inMilliseconds: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(
        options,
        async ({ toleranceSeconds, keepSeconds, redeliverySeconds, age, near, inMilliseconds }) => {
          const from = { now: 0, tolerance: toleranceSeconds, redelivery: redeliverySeconds ?? 0 }[near];
          const seconds = from + age;
          const at = String(NOW / (inMilliseconds ? 1 : 1000) - seconds * (inMilliseconds ? 1000 : 1));
          const headers = { "Acme-Signature": `t=${at},v1=${signatureOf(at, body)}` };
          const { redeliverySeconds: _, ...without } = rule;
          const by = redeliverySeconds === undefined ? without : { ...without, redeliverySeconds };
          const given = { toleranceSeconds, ...(keepSeconds !== undefined && { keepSeconds }) };

          const isRepeat =
            redeliverySeconds !== undefined &&
            keepSeconds !== undefined &&
            keepSeconds >= redeliverySeconds &&
            seconds <= redeliverySeconds &&
            // The clock may step back: an event that was first delivered "in the future" is still remembered.
            seconds <= keepSeconds - toleranceSeconds;
          const expected =
            -seconds > toleranceSeconds ? "future" : seconds <= toleranceSeconds || isRepeat ? event : "stale";
          expect(await outcome({ body, headers }, given, by)).toEqual(expected);
        },
      ),
      runs(10),
    );
  });

  test.each([
    ["a string", body],
    ["a number", 1],
    ["an object", { byteLength: -1 }],
  ])("is refused as misuse where %s comes in the place of bytes, of which no limit could be held", async (_, chunk) => {
    const stream = new ReadableStream({ start: (controller) => controller.enqueue(chunk) });
    const init = { method: "POST", headers: { "Acme-Signature": header }, body: stream, duplex: "half" };
    expect(await outcome(new Request("https://shop.example/hook", init as RequestInit))).toBe("invalid-option");
  });

  test("is read whole from any stream of bytes, and no further than allowed", async () => {
    const sizes = fc.record({
      cuts: fc.array(fc.nat({ max: body.length }), { maxLength: 20 }),
      spare: fc.integer({ min: -20, max: 20 }),
      view: fc.constantFrom<(bytes: Uint8Array<ArrayBuffer>) => unknown>(
        (bytes) => bytes,
        (bytes) => Buffer.from(bytes),
        (bytes) => bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength),
        (bytes) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength),
      ),
    });
    const bytes = new TextEncoder().encode(body);
    await fc.assert(
      fc.asyncProperty(sizes, async ({ cuts, spare, view }) => {
        const at = [0, ...cuts.toSorted((one, other) => one - other), bytes.length];
        let pulled = 0;
        const stream = new ReadableStream({
          pull(controller) {
            const end = at[pulled + 1];
            if (end === undefined) return controller.close();
            controller.enqueue(view(bytes.slice(at[pulled], end)));
            pulled++;
          },
        });
        const init = { method: "POST", headers: { "Acme-Signature": header }, body: stream, duplex: "half" };
        const request = new Request("https://shop.example/hook", init as RequestInit);
        const expected = spare < 0 ? "body-too-large" : event;
        expect(await outcome(request, { maxBytes: bytes.length + spare })).toEqual(expected);
      }),
      runs(),
    );
  });

  test.each<[what: string, chunk: unknown]>([
    ["strings", body],
    ["numbers", 5],
    ["objects", { length: 3 }],
    ["nothing", undefined],
  ])("is misuse as a stream of %s, of which no limit would be known", async (_, chunk) => {
    let pulled = 0;
    const stream = new ReadableStream({
      pull(controller) {
        pulled++;
        if (pulled > 100) controller.close();
        else controller.enqueue(chunk);
      },
    });
    const init = { method: "POST", headers: { "Acme-Signature": header }, body: stream, duplex: "half" };
    expect(await outcome(new Request("https://shop.example/hook", init as RequestInit))).toBe("invalid-option");
    expect(pulled).toBeLessThan(5);
  });
});

describe.each<[name: string, makeStore: (file: DatabaseSync) => WebhookStore]>([
  ["memoryWebhookStore", () => memoryWebhookStore()],
  ["sqliteWebhookStore", (file) => sqliteWebhookStore(file)],
])(
  "a receiver with %s, in any order of deliveries, failures, waits, restarts and steps of the clock,",
  (name, makeStore) => {
    let wall = NOW;
    let counter = 1_000;
    beforeEach(() => {
      vi.spyOn(Date, "now").mockImplementation(() => wall);
      vi.spyOn(performance, "now").mockImplementation(() => counter);
    });
    afterEach(() => vi.restoreAllMocks());

    const LEASE_MS = 60_000;
    const step = fc.oneof(
      {
        weight: 6,
        arbitrary: fc.record({ deliver: fc.nat({ max: 3 }), ends: fc.constantFrom("well", "badly", "later") }),
      },
      { weight: 2, arbitrary: fc.record({ finish: fc.nat(), well: fc.boolean() }) },
      {
        weight: 4,
        arbitrary: fc.record({ pass: fc.oneof(fc.integer({ min: 0, max: 130_000 }), fc.constant(3_600_000)) }),
      },
      {
        weight: 2,
        arbitrary: fc.record({ set: fc.constantFrom(-365, -31, -1, 1, 31, 365).map((days) => days * 86_400_000) }),
      },
      { weight: name === "sqliteWebhookStore" ? 1 : 0, arbitrary: fc.record({ restart: fc.constant(true) }) },
    );

    test("handles no event beside itself or again, and each in the end", async () => {
      /** How often a delivery ended in which way. */
      const seen = new Map<number | "later", number>();
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
          const file = new DatabaseSync(":memory:");
          let store = makeStore(file);
          /** Handlers that have not ended, by their event. */
          let running: { event: string; since: number; end: (well: boolean) => void }[] = [];
          const handled = new Set<string>();
          const broken: string[] = [];
          let ends = "well";
          let started = 0;
          const pass = (ms: number) => {
            wall += ms;
            counter += ms;
          };
          const handle = (event: string): unknown => {
            started++;
            if (handled.has(event)) broken.push(`${event} was handled again`);
            // Beside one that is within its lease.
            if (running.some((one) => one.event === event && counter - one.since < LEASE_MS)) {
              broken.push(`${event} was handled beside itself`);
            }
            if (ends === "well") return undefined;
            if (ends === "badly") throw new Error("the shop's database is away");
            return new Promise<void>((resolve, reject) => {
              const end = (well: boolean) => (well ? resolve() : reject(new Error("too late")));
              running.push({ event, since: counter, end });
            });
          };
          const deliver = async (event: string) => {
            const before = started;
            const receive = webhookReceiver({
              verify: async () => ({ provider: "acme", id: event, event }),
              handle,
              store,
            });
            const respond = async () => {
              const { status } = await receive({ body: event, headers: {} });
              if (status !== 200) return status;
              if (started === before && !handled.has(event)) broken.push(`${event} was accepted, and never handled`);
              handled.add(event);
              return status;
            };
            const response = respond().catch(() => 500);
            const later = new Promise<"later">((resolve) => setImmediate(() => resolve("later")));
            const status = await Promise.race([response, later]);
            seen.set(status, (seen.get(status) ?? 0) + 1);
          };
          for (const one of steps) {
            if ("deliver" in one) {
              ({ ends } = one);
              await deliver(`evt_${one.deliver}`);
            } else if ("finish" in one) {
              const [ending] = running.splice(one.finish % Math.max(1, running.length), 1);
              ending?.end(one.well);
              await new Promise((resolve) => setImmediate(resolve));
            } else if ("pass" in one) {
              pass(one.pass);
            } else if ("set" in one) {
              wall += one.set;
            } else {
              // The process dies with its handlers.
              running = [];
              store = makeStore(file);
            }
          }
          ends = "well";
          for (const event of ["evt_0", "evt_1", "evt_2", "evt_3"]) {
            for (let attempt = 0; attempt < 3 && !handled.has(event); attempt++) {
              await deliver(event);
              pass(LEASE_MS + 1_000);
            }
            expect(handled).toContain(event);
          }
          file.close();
        }),
        runs(),
      );
    });
  },
);
