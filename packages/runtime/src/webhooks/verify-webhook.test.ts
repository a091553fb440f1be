import { createHmac } from "node:crypto";
import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { verifyWebhook } from "./verify-webhook.js";
import { WebhookError } from "./webhook-error.js";
import type { LooseWebhookOptions } from "./webhook-options.js";
import type { WebhookParts, WebhookRequest } from "./webhook-request.js";
import type { WebhookRule } from "./webhook-rule.js";

const rule: WebhookRule = {
  provider: "acme",
  algorithm: "hmac-sha256",
  header: "Acme-Signature",
  encoding: "hex",
  format: "t={timestamp},v1={signature}",
  signed: "{timestamp}.{body}",
  secretEncoding: "utf8",
  timestampFormat: "seconds",
  toleranceSeconds: 300,
  eventType: "/type",
  eventId: "/id",
};
const secret = "whsec_of_the_test";
const body = '{ "id": "evt_1", "type": "charge.paid", "note": "日本" }';
const moment = 1_700_000_000;
const options: LooseWebhookOptions = { secret, now: () => moment * 1000 };

const hmac = (text: string, key = secret) => createHmac("sha256", key).update(text).digest("hex");

/** A delivery, signed for a moment. */
function signed(text = body, at: string | number = moment): WebhookParts & { body: string } {
  return { body: text, headers: { "acme-signature": `t=${at},v1=${hmac(`${at}.${text}`)}` } };
}

/** The code a delivery is refused with; the event where it is taken. */
async function outcome(request: WebhookRequest, changes: LooseWebhookOptions = {}, by = rule): Promise<unknown> {
  return verifyWebhook(by, request, { ...options, ...changes }).catch((error: unknown) => {
    if (error instanceof WebhookError) return error.code;
    throw error;
  });
}

/** A rule that lacks some parts, as of a provider that does not document them. */
function without(...parts: (keyof WebhookRule)[]): WebhookRule {
  // A rule without optional parts is a rule.
  return Object.fromEntries(
    Object.entries(rule).filter(([name]) => !parts.includes(name as keyof WebhookRule)),
  ) as object as WebhookRule;
}

const delivery = { provider: "acme", id: "evt_1", event: { id: "evt_1", type: "charge.paid", note: "日本" } };

describe("a delivery is taken", () => {
  const bytes = new TextEncoder().encode(body);
  const { headers } = signed();
  const init = { method: "POST", body, headers: { ...headers } as Record<string, string> };
  const padded = Uint8Array.from([1, 2, ...bytes, 3]);
  test.each<[how: string, request: WebhookRequest]>([
    ["as a Request", new Request("https://shop.example/hook", init)],
    ["as text", signed()],
    ["as bytes", { body: bytes, headers }],
    ["as Node's Buffer", { body: Buffer.from(body), headers }],
    ["as a view into a larger buffer", { body: padded.subarray(2, -1), headers }],
    ["with Headers", { body, headers: new Headers(init.headers) }],
    ["with a header in another case", { body, headers: { "ACME-SIGNATURE": init.headers["acme-signature"] } }],
    ["with a header as a list", { body, headers: { "Acme-Signature": [init.headers["acme-signature"] ?? ""] } }],
  ])("%s", async (_, request) => {
    expect(await outcome(request)).toEqual(delivery);
  });

  test.each<[how: string, values: string | string[]]>([
    ["joined, as in Node's headers", `t=${moment},v1=${"00".repeat(32)}, v1=${hmac(`${moment}.${body}`)}`],
    ["as a list, as in Node's headersDistinct", [`t=${moment}`, `v1=${hmac(`${moment}.${body}`)}`]],
  ])("with its header sent twice, %s", async (_, values) => {
    expect(await outcome({ body, headers: { "acme-signature": values } })).toEqual(delivery);
  });

  test("with any other headers, some of them not set", async () => {
    expect(await outcome({ body, headers: { host: "shop.example", accept: undefined, ...headers } })).toEqual(delivery);
  });

  test("though its event is not known", async () => {
    expect(await outcome(signed('{"id":"evt_2","type":"moon.full"}'))).toMatchObject({ event: { type: "moon.full" } });
  });
});

describe("the body", () => {
  const init = { method: "POST", body, headers: { ...signed().headers } as Record<string, string> };

  test.each([
    ["one byte more", `${body} `],
    ["one byte less", body.slice(0, -1)],
    ["another byte", body.replace("evt_1", "evt_2")],
    ["the same JSON, written again", JSON.stringify(JSON.parse(body))],
    ["another Unicode form", body.replace("日本", String.raw`\u65e5\u672c`)],
  ])("is refused with %s", async (_, changed) => {
    expect(await outcome({ ...signed(), body: changed })).toBe("bad-signature");
  });

  test("is refused when there is none, whatever a framework has in its place", async () => {
    for (const none of ["", new Uint8Array(), undefined, null]) {
      expect(await outcome({ ...signed(), body: none as string })).toBe("missing-body");
    }
    for (const method of ["GET", "POST"]) {
      const request = new Request("https://shop.example/hook", { method, headers: init.headers });
      expect(await outcome(request)).toBe("missing-body");
    }
  });

  test("with a byte order mark is read as it was signed, as text and as bytes", async () => {
    const marked = `\uFEFF${body}`;
    expect(await outcome(signed(marked))).toEqual(delivery);
    expect(await outcome({ ...signed(marked), body: Buffer.from(marked) })).toEqual(delivery);
    expect(await outcome({ ...signed(marked), body })).toBe("bad-signature");
  });

  test("is the one that was verified, though its bytes change before it is parsed", async () => {
    const bytes = Buffer.from(body);
    const now = () => {
      bytes.write("evt_9", body.indexOf("evt_1"));
      return moment * 1000;
    };
    expect(await outcome({ ...signed(), body: bytes }, { now })).toEqual(delivery);
  });

  test("has no names but its own", async () => {
    expect(await outcome(signed('{"__proto__":{"id":"evt_1","type":"charge.paid"}}'))).toBe("malformed-body");
    const taken = await verifyWebhook<object>(rule, signed('{"type":"a","__proto__":{"isAdmin":true}}'), options);
    expect(taken.event).not.toHaveProperty("isAdmin");
    expect(taken.id).toMatch(/^sha256:/);
  });

  test.each([
    "",
    "[]",
    '[{"type":"charge.paid"}]',
    "null",
    '"charge.paid"',
    "{}",
    '{"type":1}',
    '{"type":',
    "<html>",
    `{"type":${"[".repeat(200)}`,
  ])("%j, signed, is no event", async (text) => {
    expect(await outcome(signed(text))).toBe(text === "" ? "missing-body" : "malformed-body");
  });

  test("that is not UTF-8 is no event", async () => {
    const bytes = Buffer.from('{"type":"caf\u00e9"}', "latin1");
    const signature = createHmac("sha256", secret).update(`${moment}.`).update(bytes).digest("hex");
    const request = { body: bytes, headers: { "Acme-Signature": `t=${moment},v1=${signature}` } };
    expect(await outcome(request)).toBe("malformed-body");
  });

  test("is refused when it is larger than allowed, and taken when it is not", async () => {
    const { length } = new TextEncoder().encode(body);
    expect(await outcome(signed(), { maxBytes: length })).toEqual(delivery);
    expect(await outcome(signed(), { maxBytes: length - 1 })).toBe("body-too-large");
    expect(await outcome(signed("x".repeat(1_048_577)))).toBe("body-too-large");
  });

  test.each<[source: string, cancel: () => Promise<void>]>([
    ["ends", async () => {}],
    ["fails", () => Promise.reject(new Error("the connection is gone"))],
    ["never ends", () => new Promise(() => {})],
  ])("of a Request is read no further than allowed, though cancelling the rest %s", async (_, cancel) => {
    let pulled = 0;
    let isCancelled = false;
    const long = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled++;
        if (pulled < 1000) controller.enqueue(new Uint8Array(1000));
        else controller.close();
      },
      cancel() {
        isCancelled = true;
        return cancel();
      },
    });
    const request = new Request("https://shop.example/hook", { ...init, body: long, duplex: "half" } as RequestInit);
    expect(await outcome(request, { maxBytes: 10_000 })).toBe("body-too-large");
    expect(isCancelled).toBe(true);
    expect(pulled).toBeLessThan(15);
  });

  test("is not read when there is no signature", async () => {
    const request = new Request("https://shop.example/hook", { method: "POST", body });
    expect(await outcome(request)).toBe("missing-signature");
    expect(request.bodyUsed).toBe(false);
  });

  test("that was read before is misuse", async () => {
    const request = new Request("https://shop.example/hook", init);
    await request.json();
    await expect(verifyWebhook(rule, request, options)).rejects.toThrow("has been read before");

    const released = new Request("https://shop.example/hook", init);
    const reader = released.body?.getReader();
    while (!(await reader?.read())?.done);
    reader?.releaseLock();
    await expect(verifyWebhook(rule, released, options)).rejects.toThrow("has been read before");
  });

  test("that another reader holds is misuse", async () => {
    const request = new Request("https://shop.example/hook", init);
    request.body?.getReader();
    await expect(verifyWebhook(rule, request, options)).rejects.toMatchObject({ code: "invalid-option" });
  });

  test("that was parsed before is misuse", async () => {
    const parsed = { ...signed(), body: JSON.parse(body) as string };
    await expect(verifyWebhook(rule, parsed, options)).rejects.toThrow(
      "must be the raw body, as text or bytes; got object",
    );
  });
});

describe("the signature", () => {
  const other = hmac(`${moment}.${body}`, "another secret");
  const right = hmac(`${moment}.${body}`);

  test.each<[how: string, value: string, expected: unknown]>([
    ["of another key", `t=${moment},v1=${other}`, "bad-signature"],
    [
      "with one digit changed",
      `t=${moment},v1=${right.replace(/.$/, (digit) => (digit === "0" ? "1" : "0"))}`,
      "bad-signature",
    ],
    ["that is cut", `t=${moment},v1=${right.slice(0, -2)}`, "bad-signature"],
    ["that is empty", `t=${moment},v1=`, "missing-signature"],
    ["that is not hexadecimal", `t=${moment},v1=${right.slice(0, -1)}g`, "missing-signature"],
    ["under another name", `t=${moment},v0=${right}`, "missing-signature"],
    ["of another time", `t=${moment + 1},v1=${right}`, "bad-signature"],
    ["without a time", `v1=${right}`, "missing-timestamp"],
    ["with two times", `t=${moment},t=${moment + 1},v1=${right}`, "malformed-timestamp"],
    ["with a time that is no number", `t=now,v1=${right}`, "malformed-timestamp"],
    ["beside a wrong one, first", `t=${moment},v1=${right},v1=${other}`, delivery],
    ["beside a wrong one, last", `t=${moment},v1=${other},v1=${right}`, delivery],
    ["in capital letters", `t=${moment},v1=${right.toUpperCase()}`, delivery],
    [
      "among more than ten",
      `t=${moment},v1=${right}${Array.from({ length: 10 }, (_, index) => `,v1=0${index}`).join("")}`,
      "missing-signature",
    ],
    ["in an empty header", "", "missing-signature"],
  ])("%s", async (_, value, expected) => {
    expect(await outcome({ body, headers: { "Acme-Signature": value } })).toEqual(expected);
  });

  test("is refused without its header, whatever else there is", async () => {
    expect(await outcome({ body, headers: {} })).toBe("missing-signature");
    expect(await outcome({ body, headers: { "X-Acme-Signature": `t=${moment},v1=${right}` } })).toBe(
      "missing-signature",
    );
  });

  test("fits one of several secrets, in any order", async () => {
    for (const secrets of [[secret, "newer"], ["newer", secret], [secret]]) {
      expect(await verifyWebhook(rule, signed(), { secrets, now: options.now! })).toEqual(delivery);
    }
    await expect(
      verifyWebhook(rule, signed(), { secrets: ["newer", "newest"], now: options.now! }),
    ).rejects.toMatchObject({
      code: "bad-signature",
    });
  });
});

describe("the time", () => {
  test.each([
    [300, delivery],
    [301, "stale"],
    [-300, delivery],
    [-301, "future"],
    [-31_536_000, "future"],
  ])("of a delivery signed %i seconds ago", async (age, expected) => {
    expect(await outcome(signed(body, moment - age))).toEqual(expected);
  });

  test("is told only of a genuine delivery", async () => {
    expect(await outcome({ ...signed(body, moment - 301), body: `${body} ` })).toBe("bad-signature");
  });

  test("may be further from now where the caller says so", async () => {
    expect(await outcome(signed(body, moment - 600), { toleranceSeconds: 600 })).toEqual(delivery);
    expect(await outcome(signed(body, moment - 61), { toleranceSeconds: 60 })).toBe("stale");
  });

  test("may be 300 seconds from now where the provider does not say", async () => {
    const vague = without("toleranceSeconds");
    expect(await outcome(signed(body, moment - 300), {}, vague)).toEqual(delivery);
    expect(await outcome(signed(body, moment - 301), {}, vague)).toBe("stale");
  });

  test("is the clock's when no other is given", async () => {
    await expect(verifyWebhook(rule, signed(body, 1_000_000_000), { secret })).rejects.toMatchObject({ code: "stale" });
    const now = Math.floor(Date.now() / 1000);
    expect(await verifyWebhook(rule, signed(body, now), { secret })).toEqual(delivery);
  });

  test.each([Number.NaN, undefined, "1700000000000", new Date(1_700_000_000_000), Promise.resolve(1_700_000_000_000)])(
    "is not held against a clock that returns %o",
    async (now) => {
      await expect(verifyWebhook(rule, signed(), { secret, now: () => now as number })).rejects.toMatchObject({
        code: "invalid-option",
        message: expect.stringContaining("acme: now must return milliseconds since the epoch; got "),
      });
    },
  );

  test("stands in a header of its own where the provider puts it there, and is signed as it came", async () => {
    const own: WebhookRule = {
      ...rule,
      format: "v1={signature}",
      timestampHeader: "Acme-Time",
      timestampFormat: "iso8601",
    };
    const time = "2023-11-14T23:13:20.000+01:00";
    const headers = { "Acme-Signature": `v1=${hmac(`${time}.${body}`)}`, "Acme-Time": time };
    expect(await outcome({ body, headers }, {}, own)).toEqual(delivery);
    const other = { ...headers, "Acme-Time": "2023-11-14T22:13:20.000Z" };
    expect(await outcome({ body, headers: other }, {}, own)).toBe("bad-signature");
    expect(await outcome({ body, headers: { ...headers, "Acme-Time": undefined } }, {}, own)).toBe("missing-timestamp");
    expect(await outcome({ body, headers: { ...headers, "Acme-Time": `${moment}` } }, {}, own)).toBe(
      "malformed-timestamp",
    );
  });
});

describe("a repeated delivery with the time of the first", () => {
  const HOURS_72 = 259_200;
  const repeating: WebhookRule = { ...rule, redeliverySeconds: HOURS_72 };
  /** The outcome of a delivery that was first made so many seconds ago, for a receiver that remembers events. */
  const after = (age: number, keepSeconds?: number, changes: LooseWebhookOptions = {}) =>
    outcome(signed(body, moment - age), { ...changes, ...(keepSeconds !== undefined && { keepSeconds }) }, repeating);

  test.each([
    [600, 2_592_000, delivery],
    [HOURS_72, 2_592_000, delivery],
    [HOURS_72 + 1, 2_592_000, "stale"],
    [600, HOURS_72, delivery],
    [600, HOURS_72 - 1, "stale"],
    [300, HOURS_72 - 1, delivery],
    [600, undefined, "stale"],
    [-300, 2_592_000, delivery],
    [-301, 2_592_000, "future"],
  ])("after %i seconds, where events are remembered for %j", async (age, keepSeconds, expected) => {
    expect(await after(age, keepSeconds)).toEqual(expected);
  });

  // It may have been handled when its time was still to come, as this clock has it, and is remembered from then on.
  test("is refused before the memory of the first can have ended", async () => {
    expect(await after(HOURS_72 - 300, HOURS_72)).toEqual(delivery);
    expect(await after(HOURS_72 - 299, HOURS_72)).toBe("stale");
    expect(await after(HOURS_72, HOURS_72 + 300)).toEqual(delivery);
  });

  test("is refused where the provider does not say that it repeats so", async () => {
    expect(await outcome(signed(body, moment - 600), { keepSeconds: 2_592_000 })).toBe("stale");
  });

  test("says how to accept it", async () => {
    await expect(verifyWebhook(repeating, signed(body, moment - 600), options)).rejects.toThrow(
      "acme repeats deliveries with their first time for 259200 seconds: to accept one, verify the request that " +
        "webhookReceiver hands over, or say in keepSeconds for how long you remember handled events.",
    );
  });

  test.each([0, -1, Number.NaN, Infinity, "259200", 1e12])("keepSeconds of %j are misuse", async (keepSeconds) => {
    expect(await after(600, keepSeconds as number)).toBe("invalid-option");
  });
});

test("a time in milliseconds is accepted beside one in seconds where the provider may write either", async () => {
  const either: WebhookRule = { ...rule, timestampFormat: "seconds-or-milliseconds" };
  expect(await outcome(signed(body, moment), {}, either)).toEqual(delivery);
  expect(await outcome(signed(body, moment * 1000 + 159), {}, either)).toEqual(delivery);
  expect(await outcome(signed(body, moment * 1000 - 300_001), {}, either)).toBe("stale");
  expect(await outcome(signed(body, moment * 1000 + 300_001), {}, either)).toBe("future");
  // The text is signed, so that nobody else can turn one into the other.
  const [, signature] =
    /v1=(\w+)/.exec(`${(signed(body, moment).headers as Record<string, string>)["acme-signature"]}`) ?? [];
  const forged = { body, headers: { "acme-signature": `t=${moment}000,v1=${signature}` } };
  expect(await outcome(forged, {}, either)).toBe("bad-signature");
});

describe("the id", () => {
  test("is the hash of the body where the provider sends no id, or the body has none", async () => {
    // As "openssl dgst -sha256" has it.
    const id = "sha256:10b17bd2ab07b107aba9062901b965f8b34a930e51e7f288f54aa1ff3fe0e3f5";
    expect(await outcome(signed(), {}, without("eventId"))).toMatchObject({ id });
    for (const text of ['{"type":"a"}', '{"type":"a","id":""}', '{"type":"a","id":null}', '{"type":"a","id":7}']) {
      expect(await outcome(signed(text))).toMatchObject({ id: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) });
    }
  });
});

describe("what the provider does not document", () => {
  const bare = without(
    "header",
    "encoding",
    "format",
    "signed",
    "secretEncoding",
    "timestampFormat",
    "toleranceSeconds",
  );
  const known = {
    header: "Acme-Signature",
    encoding: "hex",
    format: "t={timestamp},v1={signature}",
    signed: "{timestamp}.{body}",
    secretEncoding: "utf8",
    timestampFormat: "seconds",
  } as const satisfies LooseWebhookOptions;

  test("is taken from the caller", async () => {
    expect(await outcome(signed(), known, bare)).toEqual(delivery);
  });

  test.each(Object.keys(known))("must be given: %s", async (part) => {
    const { [part as keyof typeof known]: _, ...rest } = known;
    await expect(verifyWebhook(bare, signed(), { ...options, ...rest })).rejects.toThrow(
      new RegExp(`^acme: ${part} is not documented by the provider and must be given, like .+; got none`),
    );
  });

  test("is the header of the time, where the signature's does not carry it", async () => {
    await expect(verifyWebhook(bare, signed(), { ...options, ...known, format: "v1={signature}" })).rejects.toThrow(
      "timestampHeader is not documented",
    );
  });

  test("does not change what it documents", async () => {
    expect(await outcome(signed(), { header: "Other", signed: "{body}", encoding: "base64" })).toEqual(delivery);
  });

  test.each<LooseWebhookOptions>([
    { header: "Acme-Signature:" },
    { header: "" },
    { format: "v1={signature}", timestampHeader: "Acme Time" },
    { format: `t=1,v1=${hmac(body)}` as "{signature}" },
    { format: "t={timestamp};v1={signature}" },
    { format: "{signature}.v1" },
    { format: "id={id},v1={signature}" },
    { signed: "{timestamp}" as "{body}" },
    { signed: "{id}.{timestamp}.{body}" },
    { encoding: "HEX" as "hex" },
  ])("is checked: %j", async (wrong) => {
    const name = Object.keys(wrong).at(-1);
    const error: unknown = await verifyWebhook(bare, signed(), { ...options, ...known, ...wrong }).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toMatchObject({ name: "WebhookError", code: "invalid-option" });
    expect(String(error)).toContain(`acme: ${name} `);
    // What is wrong may be the header of a delivery, pasted where its pattern belongs.
    expect(String(error)).not.toContain(hmac(body));
  });
});

test.each([undefined, null, "acme-signature: v1=00"])("headers that are %j are misuse", async (headers) => {
  const request = { body, headers: headers as unknown as Headers };
  await expect(verifyWebhook(rule, request, options)).rejects.toMatchObject({ code: "invalid-option" });
});

describe("misuse is told before the delivery is looked at", () => {
  const none = "secret must be the key of the webhook as the provider shows it, or secrets a list of such; got";
  test.each<[what: string, options: unknown, message: string]>([
    ["no options", undefined, "verifying takes an object of options; got undefined"],
    ["no secret", {}, `${none} undefined`],
    ["an environment variable that is not set", { secret: undefined }, `${none} undefined. If you pass an environment`],
    ["an empty secret", { secret: "" }, `${none} an empty string. If you pass an environment variable`],
    ["an empty secret among others", { secrets: [secret, ""] }, `${none} an empty string`],
    ["a blank secret", { secret: " \t" }, `${none} only white space`],
    ["a secret of one character", { secret: "x" }, `${none} a string of 1 character`],
    [
      "a secret that ends with a line break",
      { secret: `${secret}\n` },
      `${none} a string that begins or ends with white`,
    ],
    ["such a secret among others", { secrets: [secret, `${secret}\r\n`] }, `${none} a string that begins or ends with`],
    ["a secret of bytes", { secret: new TextEncoder().encode(secret) }, `${none} bytes; give it as a string`],
    ["no secrets", { secrets: [] }, `${none} an empty list`],
    ["secrets that are no list", { secrets: secret }, `${none} no list`],
    ["a list as secret", { secret: [secret] }, `${none} an object`],
    ["a number as secret", { secret: 1 }, `${none} a number`],
    ["a misspelt option", { secret, tolerance: 5 }, "verifying has no option tolerance; it takes secret, secrets, "],
    ["a clock that is not a function", { secret, now: 5 }, "now must be a function; got number"],
    [
      "a largest body that is no number of bytes",
      { secret, maxBytes: 0.5 },
      "maxBytes must be a whole number from 1 to",
    ],
    ["a body without limit", { secret, maxBytes: Infinity }, "maxBytes must be a whole number from 1 to"],
    [
      "a tolerance without limit",
      { secret, toleranceSeconds: Infinity },
      "toleranceSeconds must be a number of seconds",
    ],
    [
      "a tolerance in milliseconds",
      { secret, toleranceSeconds: 3_600_000 },
      "toleranceSeconds must be a number of seconds",
    ],
    [
      "a tolerance that is a string",
      { secret, toleranceSeconds: "300" },
      "toleranceSeconds must be a number of seconds",
    ],
    ["both secret and secrets", { secret, secrets: [secret] }, "give secret or secrets; got both"],
    ["a public key for a secret", { publicKey: secret }, `${none} undefined`],
    ["a tolerance of nothing", { secret, toleranceSeconds: 0 }, "toleranceSeconds must be a number of seconds above 0"],
    [
      "a tolerance that is no number",
      { secret, toleranceSeconds: Number.NaN },
      "toleranceSeconds must be a number of seconds above 0",
    ],
    [
      "a largest body of nothing",
      { secret, maxBytes: -1 },
      "maxBytes must be a whole number from 1 to 1073741824; got -1",
    ],
  ])("%s", async (_, wrong, message) => {
    const error: unknown = await verifyWebhook(rule, { body: "", headers: {} }, wrong as LooseWebhookOptions).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toMatchObject({ name: "WebhookError", code: "invalid-option" });
    expect(String(error)).toContain(`acme: ${message}`);
  });
});

test("no error holds the secret, the signature or the body", async () => {
  const wrong = hmac(`${moment}.${body}`, "another secret");
  const requests: WebhookRequest[] = [
    { body, headers: { "Acme-Signature": `t=${moment},v1=${wrong}` } },
    { body, headers: { "Acme-Signature": `t=${wrong},v1=${wrong}` } },
    { body, headers: { "Acme-Signature": `${wrong}` } },
    signed('{"type": "日本"'),
    signed(body, moment - 400),
  ];
  for (const request of requests) {
    const error: unknown = await verifyWebhook(rule, request, options).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(WebhookError);
    for (const hidden of [secret, wrong, "日本"]) expect(inspect(error, { depth: 9 })).not.toContain(hidden);
  }
});

test("whatever is delivered, it is refused with a code and never taken", async () => {
  const garbage = fc.oneof(
    fc.string(),
    fc.string({ unit: "binary" }),
    fc.constantFrom(
      `t=${moment},v1=`,
      "t=,v1=,",
      "v1=00",
      "t=1,t=2",
      "=,=",
      ",,,",
      `t=${moment},v1=${"00".repeat(32)}`,
    ),
  );
  await fc.assert(
    fc.asyncProperty(garbage, fc.oneof(fc.string(), fc.uint8Array(), fc.json()), async (value, anyBody) => {
      expect(await outcome({ body: anyBody, headers: { "Acme-Signature": value } })).toBeTypeOf("string");
    }),
  );
});
