import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type RunningSandbox, startSandbox } from "../src/server.js";

/** Somebody else's client: the calls of the providers' own pages, sent by curl. */
let sandbox: RunningSandbox;
beforeAll(async () => {
  sandbox = await startSandbox([], { now: () => Date.UTC(2026, 3, 4, 10, 30) });
});
afterAll(() => sandbox.close());

const run = promisify(execFile);
async function curl(...args: string[]) {
  const { stdout } = await run("curl", ["--silent", "--show-error", ...args]);
  return JSON.parse(stdout) as { [property: string]: unknown; data?: { [property: string]: unknown } };
}

test("Elebne's page: an intent is created, read, listed and cancelled", async () => {
  const url = `${sandbox.baseUrl("elebne")}/dev/intents`;
  const authorized = ["-H", "Authorization: Bearer sk_test_YOUR_KEY"];
  const json = ["-H", "Content-Type: application/json"];
  const body = '{ "amount": 50000, "label": "Abonnement mensuel", "metadata": { "plan": "premium" } }';
  const create = (key: string) =>
    curl("-X", "POST", url, ...authorized, ...json, "-H", `X-Idempotency-Key: ${key}`, "-d", body);
  const created = await create("order-5678");
  expect(created).toMatchObject({ success: true, data: { status: "PENDING", amount: 50_000, sandbox: true } });
  expect(await create("order-5678")).toEqual(created);
  const id = String(created.data?.["referenceNumber"]);
  sandbox.world("elebne", "YOUR_KEY").pay(id);
  expect(await curl(`${url}/${id}`, "-H", "Authorization: Bearer pk_test_YOUR_KEY")).toMatchObject({
    data: {
      type: "API",
      status: "PAID",
      payment: { amountPaid: 50_000, paidAt: "2026-04-04T10:30:00.000Z", method: "WALLET" },
      refunds: [],
      totalAmountRefunded: 0,
    },
  });
  expect(await curl(`${url}?status=PAID&page=1&limit=10`, ...authorized)).toMatchObject({
    data: { items: [{ referenceNumber: id }], page: 1, limit: 10, total: 1, hasMore: false },
  });
  const other = String((await create("order-5679")).data?.["referenceNumber"]);
  const cancel = ["-X", "POST", `${url}/${other}/cancel`, ...authorized, "-H", "X-Idempotency-Key: cancel-order-5678"];
  expect(await curl(...cancel)).toMatchObject({ data: { status: "CANCELLED" } });
});

test("ElasticPay's page: an intent is created and confirmed, and a key makes one intent", async () => {
  const url = `${sandbox.baseUrl("elasticpay")}/api/v1/payment_intents`;
  const headers = ["-H", "Authorization: Bearer sk_sandbox_curl", "-H", "Content-Type: application/json"];
  const body = '{"amount": 3500, "currency": "AUD"}';
  const created = await curl("-X", "POST", url, ...headers, "-d", body);
  const method = '{"payment_method": "pm_0xyz789abc123def456ghi012jkl"}';
  const confirmed = await curl("-X", "POST", `${url}/${String(created["id"])}/confirm`, ...headers, "-d", method);
  expect(confirmed).toMatchObject({ id: created["id"], status: "succeeded" });
  const keyed = () => curl("-X", "POST", url, ...headers, "-H", "Idempotency-Key: order_1", "-d", body);
  expect(await keyed()).toEqual(await keyed());
});

test("WooshPay's page: JSON that curl labels as a form is read, and a card is charged at once", async () => {
  const parameters = "members&reference&Type&_postman_listIndexKey=key&_postman_listAllowsMultipleValues";
  const card = { exp_month: "12", exp_year: "2026", number: "4111111111111111", cvc: "123" };
  const body = {
    amount: 10,
    currency: "USD",
    confirm: true,
    payment_method_data: { type: "card", card, billing_details: { name: "Tom" } },
    merchant_order_id: "Order112344343",
    return_url: "https://your.website",
  };
  const url = `${sandbox.baseUrl("wooshpay")}/v1/payment_intents?${parameters}`;
  // The page leaves the key out.
  const key = ["-u", "sk_test_curl:"];
  const paid = await curl("--location", "--request", "POST", url, ...key, "--data-raw", JSON.stringify(body));
  expect(paid).toMatchObject({ amount: 10, currency: "USD", status: "succeeded" });
});

test("elepay's page: the key is a Basic user name without a password, or a Bearer token", async () => {
  const url = `${sandbox.baseUrl("elepay")}/charges`;
  for (const way of [
    ["-u", "sk_test_curl:"],
    ["-H", "Authorization: Bearer sk_test_curl"],
  ]) {
    expect(await curl(url, ...way)).toMatchObject({ charges: [] });
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
  const buy = async (number: string) => {
    const { id, checkout_url: page } = await curl(url, ...headers, "-d", body);
    await run("curl", ["--silent", String(page), "-d", `action=pay&number=${number}&cvc=123&expires=12/30&name=Test`]);
    return (await curl(`${url}${String(id)}/`, ...headers))["status"];
  };
  expect(await buy("4444333322221111")).toBe("paid");
  expect(await buy("4000000000000002")).not.toBe("paid");
});
