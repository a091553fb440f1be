import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import { type RunningSandbox, startSandbox } from "@payspec/sandbox/server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

// The calls of the providers' pages as they stand there: `fixtures/<provider>.sh`. elepay's page and CHIP's show none:
// what they say in words is called.
const run = promisify(execFile);

let sandbox: RunningSandbox;
beforeAll(async () => {
  sandbox = await startSandbox([], { now: () => Date.UTC(2026, 3, 4, 10, 30) });
});
afterAll(() => sandbox.close());

/** The calls of a page, in its order. */
function callsOf(provider: string): string[] {
  const file = new URL(`../fixtures/${provider}.sh`, import.meta.url);
  return readFileSync(file, "utf8").trim().split("\n\n");
}

/**
 * Runs a call by a shell, with the provider's host led to the sandbox, and returns the body of the response.
 *
 * @param more options that the page leaves out
 */
async function shell(call: string, host: string, to: string, ...more: string[]): Promise<unknown> {
  const curl = `curl() { command curl --silent --show-error ${more.join(" ")} "\${@/$HOST/$TO}"; }`;
  const env = { ...process.env, HOST: host, TO: to };
  const { stdout } = await run("bash", ["-euc", `${curl}\n${call}`], { env });
  return JSON.parse(stdout);
}

describe("Elebne's page", () => {
  const calls = callsOf("elebne");
  const elebne = (call = "") => shell(call, "https://api.elebne.ai", `${sandbox.url}/elebne`);
  const world = () => sandbox.world("elebne", "sk_test_YOUR_KEY");
  /** The page's own intent. */
  const intent = {
    referenceNumber: "PI-3XXXXXXXXXXXXXX",
    shortCode: "A1B2C3",
    amount: 50_000,
    label: "Abonnement mensuel",
    metadata: { customer_id: "cust_001", plan: "premium" },
  };

  test("has four calls", () => expect(calls).toHaveLength(4));

  test("an intent is created, once for its key", async () => {
    const created = await elebne(calls[0]);
    expect(created).toMatchObject({
      success: true,
      data: {
        referenceNumber: expect.stringMatching(/^PI-/),
        code: expect.stringMatching(/^\d{6}$/),
        payUrl: expect.stringMatching(/^http/),
        amount: 50_000,
        label: "Abonnement mensuel",
        metadata: { customer_id: "cust_001", plan: "premium" },
      },
    });
    expect(await elebne(calls[0])).toEqual(created);
  });

  test("a paid intent is read as the page shows it, and listed", async () => {
    world().reset();
    world().create("intent", intent);
    world().pay(intent.referenceNumber);
    expect(await elebne(calls[1])).toEqual({
      success: true,
      data: {
        referenceNumber: "PI-3XXXXXXXXXXXXXX",
        shortCode: "A1B2C3",
        type: "API",
        amount: 50_000,
        amountType: "FIXED",
        currency: "MRU",
        label: "Abonnement mensuel",
        status: "PAID",
        sandbox: true,
        metadata: { customer_id: "cust_001", plan: "premium" },
        payment: { amountPaid: 50_000, paidAt: "2026-04-04T10:30:00.000Z", method: "WALLET" },
        refunds: [],
        totalAmountRefunded: 0,
        expiresAt: "2026-04-05T10:30:00.000Z",
        createdAt: "2026-04-04T10:30:00.000Z",
        updatedAt: "2026-04-04T10:30:00.000Z",
      },
    });
    expect(await elebne(calls[2])).toMatchObject({
      success: true,
      data: {
        items: [{ referenceNumber: "PI-3XXXXXXXXXXXXXX", amount: 50_000, status: "PAID" }],
        page: 1,
        limit: 10,
        total: 1,
        hasMore: false,
      },
    });
  });

  test("a pending intent is cancelled, and a paid one is not", async () => {
    world().reset();
    world().create("intent", intent);
    expect(await elebne(calls[3])).toMatchObject({ success: true, data: { status: "CANCELLED" } });
    world().reset();
    world().create("intent", intent);
    world().pay(intent.referenceNumber);
    expect(await elebne(calls[3])).toMatchObject({ success: false, error: { code: "INTENT_CANCEL_INVALID_STATUS" } });
  });
});

describe("ElasticPay's page", () => {
  const calls = callsOf("elasticpay");
  const elasticpay = (call = "") => shell(call, "https://api.elasticpay.co", `${sandbox.url}/elasticpay`);
  const world = () => sandbox.world("elasticpay", `sk_sandbox_${"x".repeat(37)}`);

  test("has three calls", () => expect(calls).toHaveLength(3));

  test("an intent is created, and confirmed", async () => {
    expect(await elasticpay(calls[0])).toMatchObject({ id: expect.stringMatching(/^pi_/), amount: 3500 });
    world().create("intent", { id: "pi_0abc123", amount: 3500, currency: "AUD" });
    expect(await elasticpay(calls[1])).toMatchObject({ id: "pi_0abc123", status: "succeeded" });
    expect(world().ledger).toMatchObject([{ kind: "charge", amount: 3500, currency: "AUD" }]);
  });

  test("a key makes one intent", async () => {
    const before = world().objects("intent").length;
    expect(await elasticpay(calls[2])).toEqual(await elasticpay(calls[2]));
    expect(world().objects("intent")).toHaveLength(before + 1);
  });
});

test("WooshPay's page: JSON that curl labels as a form is read, and the card is charged at once", async () => {
  const [call = ""] = callsOf("wooshpay");
  // The page leaves the key out.
  const key = ["--user", "sk_test_curl:"];
  const paid = await shell(call, "https://apitest.wooshpay.com", `${sandbox.url}/wooshpay`, ...key);
  expect(paid).toMatchObject({
    object: "payment_intent",
    amount: 10,
    currency: "USD",
    status: "succeeded",
    merchant_order_id: "Order112344343",
  });
  expect(sandbox.world("wooshpay", "sk_test_curl").ledger).toMatchObject([{ kind: "charge", amount: 10 }]);
  const refused = await shell(call, "https://apitest.wooshpay.com", `${sandbox.url}/wooshpay`);
  expect(refused).toMatchObject({ error: {} });
});

test("elepay's page: the key is a Basic user name without a password, or a Bearer token", async () => {
  for (const way of ["--user sk_test_curl:", "--header 'Authorization: Bearer sk_test_curl'"]) {
    const call = `curl https://api.elepay.io/charges ${way}`;
    expect(await shell(call, "https://api.elepay.io", sandbox.baseUrl("elepay"))).toMatchObject({ charges: [] });
  }
});

test("CHIP's page: a purchase is paid with the test card, and fails with any other", async () => {
  const url = `${sandbox.baseUrl("chip")}/purchases/`;
  const headers = ["-H", "Authorization: Bearer curl", "-H", "Content-Type: application/json"];
  const body = JSON.stringify({
    brand_id: "409eb80e-3782-4b1d-afa8-b779759266a5",
    client: { email: "test@example.com" },
    purchase: { products: [{ name: "Test", price: 100 }] },
  });
  const curl = async (...args: string[]) => {
    const { stdout } = await run("curl", ["--silent", "--show-error", ...args]);
    return stdout;
  };
  const buy = async (number: string) => {
    const purchase = JSON.parse(await curl(url, ...headers, "-d", body)) as { id: string; checkout_url: string };
    await curl(purchase.checkout_url, "-d", `action=pay&number=${number}&cvc=123&expires=12/30&name=Test`);
    const after = JSON.parse(await curl(`${url}${purchase.id}/`, ...headers)) as { status: string };
    return after.status;
  };
  expect(await buy("4444333322221111")).toBe("paid");
  expect(await buy("4000000000000002")).not.toBe("paid");
});
