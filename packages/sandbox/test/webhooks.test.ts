import { verifyChipWebhook } from "@payspec/chip";
import { verifyElasticPayWebhook } from "@payspec/elasticpay";
import { verifyElebneWebhook } from "@payspec/elebne";
import { verifyElepayWebhook } from "@payspec/elepay";
import { verifyWooshPayWebhook } from "@payspec/wooshpay";
import { beforeEach, describe, expect, test } from "vitest";
import {
  createSandbox,
  makeChipEvent,
  makeElasticPayEvent,
  makeElebneEvent,
  makeElepayEvent,
  makeWooshPayEvent,
  type Sandbox,
  SANDBOX_PUBLIC_KEY,
  type SandboxWorld,
  signChipWebhook,
  signElasticPayWebhook,
  signElebneWebhook,
  signElepayWebhook,
  signWooshPayWebhook,
} from "../src/index.js";
import { caller } from "./call.ts";
import { bundleOf, type Provider } from "./spec-requests.ts";

const START = Date.UTC(2026, 3, 4, 10, 30);
const now = () => START;
const secret = "whsec_test_0123456789abcdef";

/** What Elebne does not document. */
const elebneParts = {
  header: "X-Elebne-Signature",
  encoding: "hex",
  format: "{signature}",
  signed: "{body}",
  secretEncoding: "utf8",
} as const;

const eventNames = (provider: Provider) => Object.keys(bundleOf(provider)["webhooks"] as object);

describe("signed events", () => {
  // A name of the spec is one of the type's; TypeScript does not know that.
  const signers = {
    elebne: async (name: string) => {
      const event = await makeElebneEvent(name as never);
      return verifyElebneWebhook(await signElebneWebhook(event, { secret, ...elebneParts }), {
        secret,
        ...elebneParts,
      });
    },
    elepay: async (name: string) => {
      const event = await makeElepayEvent(name as never);
      return verifyElepayWebhook(await signElepayWebhook(event, { secret, at: START }), { secret, now });
    },
    elasticpay: async (name: string) => {
      const event = await makeElasticPayEvent(name as never);
      const parts = { secret, secretEncoding: "utf8" } as const;
      return verifyElasticPayWebhook(await signElasticPayWebhook(event, { ...parts, at: START }), { ...parts, now });
    },
    chip: async (name: string) => {
      const event = await makeChipEvent(name as never);
      return verifyChipWebhook(await signChipWebhook(event, {}), { publicKey: SANDBOX_PUBLIC_KEY });
    },
    wooshpay: async (name: string) => {
      const event = await makeWooshPayEvent(name as never);
      return verifyWooshPayWebhook(await signWooshPayWebhook(event, { secret, at: START }), { secret, now });
    },
  } satisfies Record<Provider, unknown>;

  test.each(
    (Object.keys(signers) as Provider[]).flatMap((provider) =>
      eventNames(provider).map((name) => [provider, name] as const),
    ),
  )("of %s are accepted by its verifier: %s", async (provider, name) => {
    const { event } = await signers[provider](name);
    expect(JSON.stringify(event)).toContain(JSON.stringify(name));
  });

  test("there are 80 of them", () => {
    expect((Object.keys(signers) as Provider[]).flatMap(eventNames)).toHaveLength(80);
  });

  test("have other values where they are given", async () => {
    const event = await makeElepayEvent("charge.succeeded", { id: "evt_mine" });
    const { body } = await signElepayWebhook(event, { secret });
    expect(JSON.parse(body)).toMatchObject({ id: "evt_mine", type: "charge.succeeded" });
  });

  test("fit the known response in elepay's spec", async () => {
    const event = { id: "evt_1", type: "charge.succeeded" } as never;
    expect((await signElepayWebhook(event, { secret, at: 1_700_000_000_000 })).headers).toMatchObject({
      "elepay-Signature": "t=1700000000,sign=0837a508ca0db4be9968b89e5a77df0cba28d1bf24d08c1e53d9f9d89d3168ad",
    });
  });

  test("need what the provider does not document, by type and at run time", async () => {
    const event = await makeElebneEvent("payment.confirmed");
    // @ts-expect-error Elebne documents the algorithm only.
    await expect(signElebneWebhook(event, { secret })).rejects.toThrow(
      "elebne does not document header, encoding, format, signed, secretEncoding of its signature; give them.",
    );
    // @ts-expect-error A name that there is not.
    await expect(makeElebneEvent("payment.lost")).rejects.toThrow("elebne has no event payment.lost; it has payment.");
  });
});

describe("deliveries", () => {
  let received: { readonly name: string; readonly headers: Headers; readonly body: string; readonly at: Date }[] = [];
  let status = 200;
  let sandbox: Sandbox;
  let world: SandboxWorld;

  const start = async (provider: Provider, signature = {}) => {
    sandbox = createSandbox(provider, {
      now,
      webhooks: {
        endpoint: { url: "http://shop.test/hooks", secret },
        signature,
        deliver: async (request) => {
          const body = await request.text();
          const name = /"(?:type|event|event_type)":"([a-z_]+\.[a-z_.]+)"/.exec(body)?.[1] ?? "";
          received.push({ name, headers: request.headers, body, at: world.now });
          return new Response(undefined, { status });
        },
      },
    });
    world = await sandbox.world("alice");
    return caller(sandbox, provider);
  };
  const names = () => received.map(({ name }) => name);

  beforeEach(() => {
    received = [];
    status = 200;
  });

  test("are signed so that the verifier accepts them", async () => {
    const call = await start("elepay");
    world.pay((await call("createCharge")).body.id);
    await world.delivered();
    expect(names()).toEqual(["charge.succeeded"]);
    const [delivery] = received;
    const verified = await verifyElepayWebhook(delivery ?? { body: "", headers: {} }, { secret, now });
    expect(verified.event).toMatchObject({ type: "charge.succeeded", data: { object: { status: "captured" } } });
  });

  test("go to the endpoints that the API registered, with their own secret and their own events", async () => {
    const call = await start("elebne", elebneParts);
    const body = { url: "http://shop.test/own", events: ["payment.confirmed"] };
    const { data } = (await call("createWebhookEndpoint", { body })).body;
    const { referenceNumber } = (await call("createPaymentIntent")).body.data;
    world.pay(referenceNumber);
    await world.delivered();
    const own = world.deliveries.filter(({ url }) => url === body.url);
    expect(own).toMatchObject([{ name: "payment.confirmed", attempts: [{ status: 200 }] }]);
    const verified = received.map((one) =>
      verifyElebneWebhook(one, { secret: data.secret, ...elebneParts }).then(
        ({ event }) => event.event,
        () => undefined,
      ),
    );
    expect((await Promise.all(verified)).filter(Boolean)).toEqual(["payment.confirmed"]);
  });

  test("are sent without a signature, which is told, where nobody says how the provider signs", async () => {
    const call = await start("elebne");
    await call("createPaymentIntent");
    await world.delivered();
    expect(world.deliveries).toMatchObject([
      { attempts: [{ status: 200, problem: expect.stringContaining("elebne does not document header, encoding") }] },
    ]);
  });

  test("of CHIP are signed with the sandbox's key, and callbacks with the company's", async () => {
    const call = await start("chip");
    const { body } = await call("getPublicKey");
    const { id } = (await call("createPurchase")).body;
    world.pay(id);
    await world.delivered();
    const paid = received.filter(({ name }) => name === "purchase.paid");
    expect(paid).toHaveLength(2);
    const keys = await Promise.all(
      paid.map((one) =>
        verifyChipWebhook(one, { publicKey: SANDBOX_PUBLIC_KEY }).then(
          () => "webhook",
          () => verifyChipWebhook(one, { publicKey: body }).then(() => "company"),
        ),
      ),
    );
    expect(keys).toEqual(["webhook", "company"]);
  });

  test("that are not accepted are repeated as the provider does, each at its time, and then no more", async () => {
    const call = await start("elepay");
    status = 500;
    world.pay((await call("createCharge")).body.id);
    await world.delivered();
    expect(received).toHaveLength(1);
    world.advance("4s");
    await world.delivered();
    expect(received).toHaveLength(1);
    world.advance("24h");
    await world.delivered();
    const [delivery] = world.deliveries;
    expect(delivery?.attempts.map(({ at }) => (at - START) / 1000)).toEqual([0, 5, 20, 80, 680, 1280]);
    expect(delivery).not.toHaveProperty("dueAt");
    expect(new Set(received.map(({ body }) => body)).size).toBe(1);
  });

  test("that are accepted at last are not repeated again", async () => {
    const call = await start("elepay");
    status = 500;
    world.pay((await call("createCharge")).body.id);
    await world.delivered();
    status = 204;
    world.advance("24h");
    await world.delivered();
    expect(world.deliveries[0]?.attempts.map((attempt) => attempt.status)).toEqual([500, 204]);
  });

  test("of WooshPay carry the time of the first in all repeats; elepay signs each again", async () => {
    let clock = START;
    for (const [provider, header, distinct] of [
      ["wooshpay", "Wooshpay-Signature", 1],
      ["elepay", "elepay-Signature", 2],
    ] as const) {
      received = [];
      clock = START;
      const signed = createSandbox(provider, {
        now: () => clock,
        webhooks: {
          endpoint: { url: "http://shop.test/hooks", secret },
          deliver: async (request) => {
            received.push({ name: "", headers: request.headers, body: "", at: new Date(clock) });
            return new Response(undefined, { status: 503 });
          },
        },
      });
      world = await signed.world("alice");
      const call = caller(signed, provider);
      if (provider === "elepay") world.pay((await call("createCharge")).body.id);
      // The example is paid at once.
      else await call("createPaymentIntent");
      await world.delivered();
      const count = received.length;
      expect(count).toBeGreaterThan(0);
      clock += 10_000;
      await world.delivered();
      expect(received.length).toBe(count * 2);
      expect(new Set([received[0], received[count]].map((one) => one?.headers.get(header)?.split(",")[0])).size).toBe(
        distinct,
      );
    }
  });

  test("are lost, doubled or late on demand", async () => {
    const call = await start("elebne", elebneParts);
    world.disturb("doubled", { event: "payment.confirmed" });
    world.disturb("late 1m", { event: "payment.created" });
    const { referenceNumber } = (await call("createPaymentIntent")).body.data;
    world.pay(referenceNumber);
    await world.delivered();
    expect(names()).toEqual(["payment.confirmed", "payment.confirmed"]);
    world.advance("1m");
    await world.delivered();
    expect(names()).toEqual(["payment.confirmed", "payment.confirmed", "payment.created"]);

    received = [];
    world.disturb("lost");
    await call("refundPaymentIntent", { path: { referenceNumber }, body: {} });
    await world.delivered();
    expect(names()).toEqual([]);
    world.advance("1s");
    await world.delivered();
    expect(names()).toEqual(["payment.refunded"]);
  });

  test("that a receiver does not take are told with the reason", async () => {
    const failing = createSandbox("elepay", {
      now,
      webhooks: {
        endpoint: { url: "http://shop.test/hooks", secret },
        deliver: () => {
          throw new TypeError("fetch failed", { cause: new Error("connect ECONNREFUSED") });
        },
      },
    });
    world = await failing.world("alice");
    world.pay((await caller(failing, "elepay")("createCharge")).body.id);
    await world.delivered();
    expect(world.deliveries).toMatchObject([
      { attempts: [{ problem: "fetch failed: connect ECONNREFUSED" }], dueAt: START + 5000 },
    ]);
  });

  test("go back with a snapshot, and those under way when it is restored change nothing", async () => {
    const call = await start("elepay");
    status = 500;
    world.pay((await call("createCharge")).body.id);
    const snapshot = world.snapshot();
    await world.delivered();
    expect(world.deliveries[0]?.attempts).toHaveLength(1);
    world.restore(snapshot);
    expect(world.deliveries[0]?.attempts).toHaveLength(0);
    const running = world.delivered();
    world.reset();
    await running;
    expect(world.deliveries).toEqual([]);
  });

  test.each(["gone", "late", "late soon"])("%s is no disturbance", async (text) => {
    await start("elepay");
    expect(() => world.disturb(text as "lost")).toThrow(TypeError);
    expect(() => world.disturb("lost", { event: "charge.lost" })).toThrow("There is no event charge.lost");
  });
});

test("ElasticPay's deliveries name the key that signed them, another one for another secret", async () => {
  const names: (string | null)[] = [];
  const deliver = (request: Request) => {
    names.push(request.headers.get("X-Webhook-Key-Id"));
    return new Response();
  };
  const signature = { secretEncoding: "utf8" } as const;
  const world = await createSandbox("elasticpay", { now, webhooks: { deliver, signature } }).world("alice");
  world.addEndpoint({ url: "http://shop.test/", secret: "whsec_first" });
  world.addEndpoint({ url: "http://shop.test/", secret: "whsec_second" });
  world.act(
    "intent",
    String(world.create("intent", { amount: 1, currency: "AUD", payment_method: "pm_1" })["id"]),
    "confirm",
  );
  await world.delivered();
  expect(names).toEqual([expect.stringMatching(/^whkey_\w{8}$/), expect.stringMatching(/^whkey_\w{8}$/)]);
  expect(names[0]).not.toBe(names[1]);
});

test("Elebne's test of an endpoint is delivered to that endpoint alone, and verifies", async () => {
  const received: Request[] = [];
  const deliver = (request: Request) => {
    received.push(request);
    return new Response();
  };
  const elebne = createSandbox("elebne", { now, webhooks: { deliver, signature: elebneParts } });
  const call = caller(elebne, "elebne");
  const events = ["payment.refunded"];
  await call("createWebhookEndpoint", { body: { url: "https://shop.test/other", events } });
  const { body: made } = await call("createWebhookEndpoint", { body: { url: "https://shop.test/hooks", events } });
  const { id, secret: own } = made.data;
  expect(await call("testWebhookEndpoint", { path: { id } })).toMatchObject({ status: 200, body: { success: true } });
  await (await elebne.world("alice")).delivered();
  expect(received.map(({ url }) => url)).toEqual(["https://shop.test/hooks"]);
  const [delivery] = received;
  if (delivery === undefined) throw new Error("Nothing was delivered.");
  const parts = { body: await delivery.text(), headers: Object.fromEntries(delivery.headers) };
  expect(await verifyElebneWebhook(parts, { secret: own, ...elebneParts })).toMatchObject({
    event: { event: "payment.refunded" },
  });
});
