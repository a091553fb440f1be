import { type RunningSandbox, startSandbox } from "@payspec/sandbox/server";
import { expect, test } from "@playwright/test";
import { serveShop } from "./serve-shop.ts";

const signature = { header: "X-Signature", encoding: "hex", format: "{signature}", signed: "{body}" } as const;
const parts = { secretEncoding: "utf8", ...signature } as const;

let sandbox: RunningSandbox;
let shop: Awaited<ReturnType<typeof serveShop>>;
test.beforeAll(async () => {
  sandbox = await startSandbox(["elebne"], { webhooks: { signature: parts } });
  const elebne = { secretKey: "sk_test_browser", baseUrl: sandbox.baseUrl("elebne") };
  shop = await serveShop({ elebne, webhook: { secret: "whsec_test_sandbox", ...parts } });
  sandbox.world("elebne", "sk_test_browser").addEndpoint({ url: `${shop.url}/webhooks` });
});
test.afterAll(async () => {
  shop.close();
  await sandbox.close();
});

test("a visitor buys, pays on the provider's page, and comes back to a paid order", async ({ page }) => {
  await page.goto(shop.url);
  await page.getByRole("button", { name: "Buy a T-shirt" }).click();
  await page.getByLabel("Card number").fill("4242424242424242");
  await page.getByRole("button", { name: "Pay", exact: true }).click();
  await expect(page).toHaveURL(`${shop.url}/order`);
  await sandbox.world("elebne", "sk_test_browser").delivered();
  await page.reload();
  await expect(page.getByText("Your order is paid.")).toBeVisible();
});
