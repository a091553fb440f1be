import { expect, test } from "vitest";
import { createSandbox } from "../src/index.js";
import { caller } from "./call.ts";

test("WooshPay finds intents by a clause of its query, and refuses what is none", async () => {
  const sandbox = createSandbox("wooshpay");
  const call = caller(sandbox, "wooshpay");
  for (const merchant_order_id of ["order-1", "order-12"]) {
    await call("createPaymentIntent", { body: { amount: 5000, currency: "USD", merchant_order_id } });
  }
  const search = (query: string) => call("searchPaymentIntents", { query: { query } });
  expect((await search("merchant_order_id:'order-1'")).body.data).toMatchObject([{ merchant_order_id: "order-1" }]);
  expect((await search("merchant_order_id:'order'")).body.data).toEqual([]);
  for (const query of ["order-1", "secret:'x'", "merchant_order_id:order-1"]) {
    expect((await search(query)).status).toBe(400);
  }
});
