import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readApis } from "../../codegen/src/apis.ts";

// The deliveries are signed by the openssl command, which knows nothing of the verifiers.

/** A verifier when its types are left aside. */
type Verify = (
  request: Request | { body: string | Uint8Array; headers: Headers },
  options: Readonly<Record<string, unknown>>,
) => Promise<{ readonly id: string; readonly event: unknown }>;

/** What the tests know of how a provider signs, from its documentation. */
interface Sender {
  readonly provider: string;
  /** The name of the verifier in the provider's package. */
  readonly verifier: string;
  /** An event; its text is not what `JSON.stringify` would write. */
  readonly body: string;
  /** What tells its deliveries from those of other events; undefined where the body has no such field. */
  readonly id: string | undefined;
  /** The keys as the provider hands them out: what signs, and what verifies. */
  readonly keys: readonly [own: Key, other: Key];
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
  sign(text: string): string;
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

const secret = (value: string): Key => ({
  sign: (text) => openssl(["dgst", "-sha256", "-hmac", value, "-binary"], text).toString("hex"),
  option: "secrets",
  value: () => value,
});
const rsa = (name: string): Key => ({
  sign: (text) => openssl(["dgst", "-sha256", "-sign", join(folder, `${name}.pem`)], text).toString("base64"),
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

const senders: Sender[] = [
  {
    provider: "elebne",
    verifier: "verifyElebneWebhook",
    body: '{ "id": "whd_1", "event": "payment.confirmed", "data": { "payer": "Aïcha \\/ 日本" } }',
    id: "whd_1",
    keys: [secret("0f".repeat(32)), secret("1e".repeat(32))],
    // Elebne documents the algorithm only; this is one way the rest could be.
    options: { header: "X-Test", encoding: "hex", format: "{signature}", signed: "{body}", secretEncoding: "utf8" },
    time: undefined,
    headers: (signatures) => ({ "X-Test": signatures.join(",") }),
    header: "X-Test",
  },
  {
    provider: "elepay",
    verifier: "verifyElepayWebhook",
    body: '{ "id": "evt_1", "type": "charge.succeeded", "data": { "object": { "description": "Aïcha \\/ 日本" } } }',
    id: "evt_1",
    keys: [secret("whsec_test_0123456789abcdef"), secret("whsec_test_other")],
    options: {},
    time: String,
    headers: (signatures, time) => ({
      "elepay-signature": [`t=${time}`, ...signatures.map((one) => `sign=${one}`)].join(", "),
    }),
    header: "elepay-Signature",
  },
  {
    provider: "elasticpay",
    verifier: "verifyElasticPayWebhook",
    body: '{ "event_id": "evt_1", "event_type": "payment_intent.succeeded", "data": { "note": "Aïcha \\/ 日本" } }',
    id: "evt_1",
    keys: [secret("elastic-secret"), secret("elastic-other")],
    options: { secretEncoding: "utf8" },
    time: iso,
    headers: (signatures, time) => ({
      "X-Webhook-Signature": signatures.map((one) => `v1=${one}`).join(","),
      "X-Webhook-Timestamp": time,
      "X-Webhook-Key-Id": "key_1",
    }),
    header: "X-Webhook-Signature",
  },
  {
    provider: "chip",
    verifier: "verifyChipWebhook",
    body: '{ "id": "9a7d", "event_type": "purchase.paid", "reference": "Aïcha \\/ 日本" }',
    id: undefined,
    keys: [rsa("webhook"), rsa("company")],
    options: {},
    time: undefined,
    headers: (signatures) => ({ "X-Signature": signatures.join(",") }),
    header: "X-Signature",
  },
  {
    provider: "wooshpay",
    verifier: "verifyWooshPayWebhook",
    body: '{ "id": "evt_1", "type": "payment_intent.succeeded", "data": { "object": { "note": "Aïcha \\/ 日本" } } }',
    id: "evt_1",
    keys: [secret("whsec_woosh"), secret("whsec_other")],
    options: {},
    time: String,
    headers: (signatures, time) => ({
      "Wooshpay-Signature": [`t=${time}`, ...signatures.map((one) => `v1=${one}`)].join(","),
    }),
    header: "Wooshpay-Signature",
  },
];

test("every provider that documents its signature has a sender here", async () => {
  const described = await Promise.all(
    readApis(root).map(async ({ name }) => {
      const table = join(root, "packages", name, "dist/gen/provider.js");
      const { webhookRule } = (await import(pathToFileURL(table).href)) as { webhookRule?: { header?: string } };
      return webhookRule?.header === undefined ? [] : [name];
    }),
  );
  expect(senders.map(({ provider }) => provider)).toEqual(expect.arrayContaining(described.flat()));
  expect(described.flat()).not.toEqual([]);
});

describe.each(senders)("$provider, signed by openssl:", (sender) => {
  const { provider, verifier, body, id, keys, options, time, headers, header } = sender;
  const [own, other] = keys;
  let verify: Verify;

  beforeAll(async () => {
    const entry = join(root, "packages", provider, "dist/index.js");
    const exported = (await import(pathToFileURL(entry).href)) as Readonly<Record<string, Verify>>;
    verify = exported[verifier] ?? expect.unreachable(`${entry} must export ${verifier}`);
  });

  /** A delivery signed by some keys for a moment. */
  function delivery({ text = body, at = NOW, by = [own] }: { text?: string; at?: number; by?: readonly Key[] } = {}) {
    const dated = time?.(at) ?? "";
    const signed = time === undefined ? text : `${dated}.${text}`;
    return {
      body: text,
      headers: new Headers(
        headers(
          by.map((key) => key.sign(signed)),
          dated,
        ),
      ),
    };
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

  // A delivery without a time has no age.
  test.each(time === undefined ? [] : [provider])(
    "%s: takes it five minutes from now, and refuses it a second further away",
    async () => {
      for (const at of [NOW - 300, NOW + 300]) {
        await expect(verify(delivery({ at }), withKeys(own))).resolves.toMatchObject({ provider });
      }
      expect(await refusal(delivery({ at: NOW - 301 }), withKeys(own))).toBe("stale");
      expect(await refusal(delivery({ at: NOW + 301 }), withKeys(own))).toBe("future");
      expect(await refusal(delivery({ at: NOW + 31_536_000 }), withKeys(own))).toBe("future");
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

test("elasticpay refuses a delivery without its time, or with one in seconds", async () => {
  const entry = join(root, "packages/elasticpay/dist/index.js");
  const { verifyElasticPayWebhook } = (await import(pathToFileURL(entry).href)) as { verifyElasticPayWebhook: Verify };
  const options = { secret: "elastic-secret", secretEncoding: "utf8", now: () => NOW * 1000 };
  const signature = secret("elastic-secret").sign(`${NOW}.{}`);
  const headers = new Headers({ "X-Webhook-Signature": `v1=${signature}` });
  const refused = verifyElasticPayWebhook({ body: "{}", headers }, options);
  await expect(refused).rejects.toMatchObject({ code: "missing-timestamp" });
  headers.set("X-Webhook-Timestamp", `${NOW}`);
  const inSeconds = verifyElasticPayWebhook({ body: "{}", headers }, options);
  await expect(inSeconds).rejects.toMatchObject({ code: "malformed-timestamp" });
});
