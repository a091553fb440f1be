import { spawnSync } from "node:child_process";
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { inspect } from "node:util";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { readApis } from "@payspec/spec-model";

// The deliveries are signed by the openssl command, which knows nothing of the verifiers.

type Delivery = Request | { body: string | Uint8Array; headers: Headers };

/** A verifier when its types are left aside. */
type Verify = (
  request: Delivery,
  options: Readonly<Record<string, unknown>>,
) => Promise<{ readonly id: string; readonly event: unknown }>;

/** What the tests take of a provider's package. */
type Package = Readonly<Record<string, Verify>> & {
  webhookReceiver(options: {
    verify(request: Delivery): ReturnType<Verify>;
    handle(event: unknown): unknown;
  }): (request: Delivery) => Promise<Response>;
};

/** What the tests know of how a provider signs, from its documentation. */
interface Sender {
  readonly provider: string;
  /** Which way of signing it is: some leave a choice. */
  readonly way: string;
  /** The name of the verifier in the provider's package. */
  readonly verifier: string;
  /** An event; its text is not what `JSON.stringify` would write. */
  readonly body: string;
  /** What tells its deliveries from those of other events; undefined where the body has no such field. */
  readonly id: string | undefined;
  /** The keys as the provider hands them out: what signs, and what verifies. */
  readonly keys: readonly [own: Key, other: Key];
  readonly encoding: "hex" | "base64";
  /** The options without keys. */
  readonly options: Readonly<Record<string, unknown>>;
  /** The text of a moment in a delivery; undefined where deliveries are not dated. */
  readonly time: ((seconds: number) => string) | undefined;
  /** The headers of a delivery. */
  headers(signatures: readonly string[], time: string): Readonly<Record<string, string>>;
  /** The header without which there is nothing to verify. */
  readonly header: string;
}

interface Key {
  sign(text: string): Buffer;
  /** The option that verifies, by the name of its list. */
  readonly option: "secrets" | "publicKeys";
  readonly value: () => string;
}

const root = join(import.meta.dirname, "../../..");
const folder = mkdtempSync(join(tmpdir(), "payspec-webhooks-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function openssl(args: readonly string[], input = ""): Buffer {
  const { status, stdout, stderr } = spawnSync("openssl", args, { input });
  if (status !== 0) throw new Error(`openssl ${args.join(" ")} failed: ${stderr.toString()}`);
  return stdout;
}

const secret = (value: string, as: "key" | "hexkey" = "key"): Key => ({
  sign: (text) => openssl(["dgst", "-sha256", "-mac", "HMAC", "-macopt", `${as}:${value}`, "-binary"], text),
  option: "secrets",
  value: () => value,
});
const rsa = (name: string): Key => ({
  sign: (text) => openssl(["dgst", "-sha256", "-sign", join(folder, `${name}.pem`)], text),
  option: "publicKeys",
  value: () => readFileSync(join(folder, `${name}-public.pem`), "utf8"),
});

beforeAll(() => {
  for (const name of ["webhook", "company"]) {
    openssl(["genrsa", "-out", join(folder, `${name}.pem`), "2048"]);
    writeFileSync(join(folder, `${name}-public.pem`), openssl(["rsa", "-in", join(folder, `${name}.pem`), "-pubout"]));
  }
});

const NOW = 1_700_000_000;
const iso = (seconds: number) => new Date(seconds * 1000).toISOString();

// Elebne documents the algorithm only; these are two ways the rest could be.
const elebne = {
  provider: "elebne",
  verifier: "verifyElebneWebhook",
  body: '{ "id": "whd_1", "event": "payment.confirmed", "data": { "payer": "Aïcha \\/ 日本" } }',
  id: "whd_1",
  header: "X-Test",
};
const elasticpay = {
  provider: "elasticpay",
  verifier: "verifyElasticPayWebhook",
  body: '{ "event_id": "evt_1", "event_type": "payment_intent.succeeded", "data": { "note": "Aïcha \\/ 日本" } }',
  id: "evt_1",
  encoding: "hex",
  time: iso,
  headers: (signatures, time) => ({
    "X-Webhook-Signature": signatures.map((one) => `v1=${one}`).join(","),
    "X-Webhook-Timestamp": time,
    "X-Webhook-Key-Id": "key_1",
  }),
  header: "X-Webhook-Signature",
} satisfies Partial<Sender>;

const senders: Sender[] = [
  {
    ...elebne,
    way: "with the secret's text",
    keys: [secret("0f".repeat(32)), secret("1e".repeat(32))],
    encoding: "hex",
    options: { header: "X-Test", encoding: "hex", format: "{signature}", signed: "{body}", secretEncoding: "utf8" },
    time: undefined,
    headers: (signatures) => ({ "X-Test": signatures.join(",") }),
  },
  {
    ...elebne,
    way: "with the secret's bytes and dated",
    keys: [secret("0f".repeat(32), "hexkey"), secret("1e".repeat(32), "hexkey")],
    encoding: "base64",
    options: {
      header: "X-Test",
      encoding: "base64",
      format: "t={timestamp},s={signature}",
      signed: "{timestamp}.{body}",
      secretEncoding: "hex",
      timestampFormat: "milliseconds",
    },
    time: (seconds) => `${seconds}000`,
    headers: (signatures, time) => ({ "X-Test": [`t=${time}`, ...signatures.map((one) => `s=${one}`)].join(",") }),
  },
  {
    provider: "elepay",
    way: "as documented",
    verifier: "verifyElepayWebhook",
    body: '{ "id": "evt_1", "type": "charge.succeeded", "data": { "object": { "description": "Aïcha \\/ 日本" } } }',
    id: "evt_1",
    keys: [secret("whsec_test_0123456789abcdef"), secret("whsec_test_other")],
    encoding: "hex",
    options: {},
    time: String,
    headers: (signatures, time) => ({
      "elepay-signature": [`t=${time}`, ...signatures.map((one) => `sign=${one}`)].join(", "),
    }),
    header: "elepay-Signature",
  },
  {
    ...elasticpay,
    way: "with the secret's text",
    keys: [secret("elastic-secret"), secret("elastic-other")],
    options: { secretEncoding: "utf8" },
  },
  {
    ...elasticpay,
    way: "with the secret's bytes",
    keys: [secret("2d".repeat(32), "hexkey"), secret("3c".repeat(32), "hexkey")],
    options: { secretEncoding: "hex" },
  },
  {
    provider: "chip",
    way: "as documented",
    verifier: "verifyChipWebhook",
    body: '{ "id": "9a7d", "event_type": "purchase.paid", "reference": "Aïcha \\/ 日本" }',
    id: undefined,
    keys: [rsa("webhook"), rsa("company")],
    encoding: "base64",
    options: {},
    time: undefined,
    headers: (signatures) => ({ "X-Signature": signatures.join(",") }),
    header: "X-Signature",
  },
  {
    provider: "wooshpay",
    way: "as documented",
    verifier: "verifyWooshPayWebhook",
    body: '{ "id": "evt_1", "type": "payment_intent.succeeded", "data": { "object": { "note": "Aïcha \\/ 日本" } } }',
    id: "evt_1",
    keys: [secret("whsec_woosh"), secret("whsec_other")],
    encoding: "hex",
    options: {},
    time: String,
    headers: (signatures, time) => ({
      "Wooshpay-Signature": [`t=${time}`, ...signatures.map((one) => `v1=${one}`)].join(","),
    }),
    header: "Wooshpay-Signature",
  },
];
// Its documentation dates deliveries in seconds, its users report milliseconds.
const [wooshpay] = senders.slice(-1);
senders.push({ ...wooshpay!, way: "as its users report", time: (seconds) => `${seconds}000` });

test("every provider that documents its signature has a sender here", async () => {
  const described = await Promise.all(
    readApis(root).map(async ({ name }) => {
      const table = join(root, "packages", name, "src/gen/provider.ts");
      const { webhookRule } = (await import(pathToFileURL(table).href)) as { webhookRule?: { header?: string } };
      return webhookRule?.header === undefined ? [] : [name];
    }),
  );
  expect(senders.map(({ provider }) => provider)).toEqual(expect.arrayContaining(described.flat()));
  expect(described.flat()).not.toEqual([]);
});

describe.each(senders)("$provider, signed $way by openssl:", (sender) => {
  const { provider, verifier, body, id, keys, encoding, options, time, headers, header } = sender;
  const [own, other] = keys;
  let verify: Verify;
  let webhookReceiver: Package["webhookReceiver"];

  beforeAll(async () => {
    const entry = join(root, "packages", provider, "dist/index.js");
    const exported = (await import(pathToFileURL(entry).href)) as Package;
    verify = exported[verifier] ?? expect.unreachable(`${entry} must export ${verifier}`);
    ({ webhookReceiver } = exported);
  });

  /** The headers of a delivery. */
  const sent = (signatures: readonly Buffer[], dated: string) =>
    new Headers(
      headers(
        signatures.map((signature) => signature.toString(encoding)),
        dated,
      ),
    );
  /** A delivery signed by some keys for a moment. */
  function delivery({ text = body, at = NOW, by = [own] }: { text?: string; at?: number; by?: readonly Key[] } = {}) {
    const dated = time?.(at) ?? "";
    const signed = time === undefined ? text : `${dated}.${text}`;
    const signatures = by.map((key) => key.sign(signed));
    return { body: text, headers: sent(signatures, dated), signatures, dated };
  }
  const withKeys = (...given: readonly Key[]) => ({
    ...options,
    [own.option]: given.map((key) => key.value()),
    now: () => NOW * 1000,
  });
  /** The code a delivery is refused with. */
  async function refusal(...[request, given]: Parameters<Verify>): Promise<unknown> {
    const error: unknown = await verify(request, given).then(
      () => "it was taken",
      (thrown: unknown) => thrown,
    );
    expect(error).toMatchObject({ name: "WebhookError" });
    // Neither a secret, nor what a forger tried, nor what the provider told in confidence.
    const told = inspect(error, { depth: 9 });
    const hidden = keys.map((key) => key.value());
    const tried = [...request.headers.values()]
      .flatMap((value) => value.split(/[,=]/))
      .filter((one) => one.length > 30);
    for (const one of [...hidden, ...tried, "Aïcha"]) expect(told).not.toContain(one);
    return (error as { code: string }).code;
  }

  test("takes it as a Request, as bytes and as text, and gives back the event and its id", async () => {
    const signed = delivery();
    const requests = [
      new Request("https://shop.example/hook", { method: "POST", ...signed }),
      { ...signed, body: new TextEncoder().encode(signed.body) },
      signed,
    ];
    for (const request of requests) {
      expect(await verify(request, withKeys(own))).toEqual({
        provider,
        id: id ?? `sha256:${openssl(["dgst", "-sha256", "-binary"], body).toString("hex")}`,
        event: JSON.parse(body) as unknown,
      });
    }
  });

  test("takes one key by the option's own name", async () => {
    const { [own.option]: _, ...rest } = withKeys(own);
    const single = own.option.slice(0, -1);
    await expect(verify(delivery(), { ...rest, [single]: own.value() })).resolves.toMatchObject({ provider });
  });

  test("keeps an event that no spec knows", async () => {
    const text = body.replace(/"(event|type|event_type)": "[^"]+"/, '"$1": "moon.full"');
    const { event } = await verify(delivery({ text }), withKeys(own));
    expect(event).toEqual(JSON.parse(text));
  });

  test("leaves comparing to WebCrypto, wherever a signature is wrong", async () => {
    const { body: text, signatures, dated } = delivery();
    const [right = Buffer.of()] = signatures;
    const compare = vi.spyOn(crypto.subtle, "verify");
    for (const places of [[0], [right.length >> 1], [right.length - 1], [...right.keys()]]) {
      const wrong = Buffer.from(right);
      for (const place of places) wrong[place]! ^= 1;
      expect(await refusal({ body: text, headers: sent([wrong], dated) }, withKeys(own))).toBe("bad-signature");
      expect(compare.mock.calls.map(([, , signature]) => Buffer.from(signature as Uint8Array))).toEqual([wrong]);
      compare.mockClear();
    }
    compare.mockRestore();
  });

  test("refuses it with any byte changed", async () => {
    const { body: text, headers: signed } = delivery();
    const bytes = new TextEncoder().encode(text);
    for (const index of bytes.keys()) {
      const changed = Uint8Array.from(bytes, (byte, at) => (at === index ? byte ^ 1 : byte));
      expect(await refusal({ body: changed, headers: signed }, withKeys(own))).toBe("bad-signature");
    }
  });

  test("refuses it parsed and written again", async () => {
    const written = JSON.stringify(JSON.parse(body));
    expect(await refusal({ ...delivery(), body: written }, withKeys(own))).toBe("bad-signature");
  });

  test("refuses it by another key", async () => {
    expect(await refusal(delivery(), withKeys(other))).toBe("bad-signature");
    expect(await refusal(delivery({ by: [other] }), withKeys(own))).toBe("bad-signature");
  });

  test("takes it while keys change: by either of two keys, with either of two signatures", async () => {
    for (const given of [withKeys(own, other), withKeys(other, own)]) {
      await expect(verify(delivery(), given)).resolves.toMatchObject({ provider });
    }
    for (const by of [keys, keys.toReversed()]) {
      await expect(verify(delivery({ by }), withKeys(own))).resolves.toMatchObject({ provider });
    }
  });

  test("refuses it without the header, or with another header's signature", async () => {
    const { body: text, headers: signed } = delivery();
    const value = signed.get(header) ?? "";
    signed.delete(header);
    expect(await refusal({ body: text, headers: signed }, withKeys(own))).toBe("missing-signature");
    signed.set("X-Other-Signature", value);
    expect(await refusal({ body: text, headers: signed }, withKeys(own))).toBe("missing-signature");
  });

  test("refuses a body of two megabytes, signed or not", async () => {
    const text = body.replace("日本", "日".repeat(700_000));
    expect(await refusal(delivery({ text }), withKeys(own))).toBe("body-too-large");
    await expect(verify(delivery({ text }), { ...withKeys(own), maxBytes: 3_000_000 })).resolves.toMatchObject({
      provider,
    });
  });

  test("handles it once, also when it comes again with a new time", async () => {
    const handled: unknown[] = [];
    const receive = webhookReceiver({
      verify: (request) => verify(request, withKeys(own)),
      handle: (event) => handled.push(event),
    });
    for (const at of [NOW, NOW, NOW + 60]) expect((await receive(delivery({ at }))).status).toBe(200);
    expect(handled).toEqual([JSON.parse(body)]);
  });

  const [dated, undated] = time === undefined ? [[], [provider]] : [[time], []];

  test.each(undated)("takes it at any time, for it bears none", async () => {
    const aYearOn = { ...withKeys(own), now: () => (NOW + 31_536_000) * 1000 };
    await expect(verify(delivery(), aYearOn)).resolves.toMatchObject({ provider });
  });

  test.each(dated)("takes it up to five minutes from now, and refuses it a second further", async () => {
    for (const at of [NOW - 300, NOW + 300]) {
      await expect(verify(delivery({ at }), withKeys(own))).resolves.toMatchObject({ provider });
    }
    expect(await refusal(delivery({ at: NOW - 301 }), withKeys(own))).toBe("stale");
    expect(await refusal(delivery({ at: NOW + 301 }), withKeys(own))).toBe("future");
    expect(await refusal(delivery({ at: NOW + 31_536_000 }), withKeys(own))).toBe("future");
  });

  test.each(dated)(
    "refuses it with another time, without one, or with one that is written otherwise",
    async (write) => {
      const { signatures } = delivery();
      const otherwise = write === iso ? String : iso;
      for (const [text, code] of [
        [write(NOW + 1), "bad-signature"],
        ["", "missing-timestamp"],
        [otherwise(NOW), "malformed-timestamp"],
      ] as const) {
        expect(await refusal({ body, headers: sent(signatures, text) }, withKeys(own))).toBe(code);
      }
    },
  );
});

// Computed with the constants of the test of elepay's own SDK, which builds its header the same way.
test("elepay's own vector is taken, and refused with one digit changed", async () => {
  const entry = join(root, "packages/elepay/dist/index.js");
  const { verifyElepayWebhook } = (await import(pathToFileURL(entry).href)) as { verifyElepayWebhook: Verify };
  const sign = "0837a508ca0db4be9968b89e5a77df0cba28d1bf24d08c1e53d9f9d89d3168ad";
  const body = '{"id":"evt_1","type":"charge.succeeded"}';
  const options = { secret: "whsec_test_0123456789abcdef", now: () => 1_700_000_000_000 };
  const signedBy = (digits: string) => ({
    body,
    headers: new Headers({ "elepay-Signature": `t=1700000000,sign=${digits}` }),
  });
  await expect(verifyElepayWebhook(signedBy(sign), options)).resolves.toMatchObject({ id: "evt_1" });
  await expect(verifyElepayWebhook(signedBy(sign.replace(/d$/, "e")), options)).rejects.toMatchObject({
    code: "bad-signature",
  });
});

/** A delivery that real use showed, see `cases.test.ts`. */
interface DeliveryCase {
  readonly kind: string;
  readonly note: string;
  readonly secret: string;
  /** The time in the header, as it is written there. */
  readonly t: number;
  /** When it is received, in milliseconds. */
  readonly now: number;
  readonly body: unknown;
}

const specs = join(root, "specs");
const deliveryCases = globSync("*/cases/*.json", { cwd: specs })
  .toSorted()
  .map((file) => ({ file, ...(JSON.parse(readFileSync(join(specs, file), "utf8")) as DeliveryCase) }))
  .filter(({ kind }) => kind === "webhook");

test.for(deliveryCases)("$file: $note It is handled, once.", async ({ file, secret: value, t, now, body }) => {
  const provider = dirname(dirname(file));
  const sender = senders.find((one) => one.provider === provider);
  if (sender === undefined) throw new Error(`${provider} has no sender here.`);
  const entry = join(root, "packages", provider, "dist/index.js");
  const { [sender.verifier]: verify, webhookReceiver } = (await import(pathToFileURL(entry).href)) as Package;
  const text = JSON.stringify(body);
  const delivery = {
    body: text,
    headers: new Headers(sender.headers([secret(value).sign(`${t}.${text}`).toString(sender.encoding)], `${t}`)),
  };
  const options = { secret: value, now: () => now };
  // Alone it could be a replay; the receiver knows what it has handled.
  await expect(verify!(delivery, options)).rejects.toMatchObject({ code: "stale" });
  const handled: unknown[] = [];
  const receive = webhookReceiver({
    verify: (request) => verify!(request, options),
    handle: (event) => handled.push(event),
  });
  for (let repeat = 0; repeat < 3; repeat++) expect((await receive(delivery)).status).toBe(200);
  expect(handled).toEqual([body]);
});

test("there is a delivery that real use showed", () => {
  expect(deliveryCases.length).toBeGreaterThan(0);
});
