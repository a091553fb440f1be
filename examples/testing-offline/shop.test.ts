import { createSandbox } from "@payspec/sandbox";
import { expect, test } from "vitest";
import { createShop } from "./shop.ts";

// Elebne does not publish these parts of its signature: copy them from a delivery to you.
const signature = { header: "X-Signature", encoding: "hex", format: "{signature}", signed: "{body}" } as const;
const webhook = { secret: "whsec_test_sandbox", secretEncoding: "utf8", ...signature } as const;

/** A shop and a gateway of its own for each test: a key is a world. */
async function open(name: string) {
  const sandbox = createSandbox("elebne", {
    webhooks: {
      endpoint: { url: "http://shop.test/webhooks" },
      signature: { secretEncoding: "utf8", ...signature },
      deliver: (request) => shop.receive(request),
    },
  });
  const shop = createShop({ elebne: { secretKey: `sk_test_${name}`, fetch: sandbox.fetch }, webhook });
  return { shop, world: await sandbox.world(name) };
}

test("an order that is paid on the page is paid in the shop", async () => {
  const { shop, world } = await open("paid");
  await shop.checkout("order-1", 50_000);
  world.pay(String(world.objects("intent")[0]?.["referenceNumber"]));
  await world.delivered();
  expect(shop.stateOf("order-1")).toBe("paid");
});

test("an order whose response is lost is begun once", async () => {
  const { shop, world } = await open("lost");
  world.inject("reset after commit", { operation: "createPaymentIntent" });
  await shop.checkout("order-1", 50_000);
  expect(world.objects("intent")).toHaveLength(1);
  expect(world.requests.map(({ fault }) => fault)).toEqual(["reset", undefined]);
});

test("an order that nobody pays is cancelled after a day", async () => {
  const { shop, world } = await open("late");
  await shop.checkout("order-1", 50_000);
  world.advance("24h");
  await world.delivered();
  expect(shop.stateOf("order-1")).toBe("cancelled");
});
