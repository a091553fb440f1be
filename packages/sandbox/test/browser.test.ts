import { createRequire } from "node:module";
import { createElebneClient } from "@payspec/elebne";
import { CHROMIUM_MISSING, findChromium, serve } from "@payspec/test-support";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type RunningSandbox, startSandbox } from "../src/server.js";

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

let browser: Browser;
let sandbox: RunningSandbox;
/** A page of another origin of this machine: what a shop under test could be. */
let shop: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error(CHROMIUM_MISSING);
  [browser, sandbox, shop] = await Promise.all([
    // Root may not use Chromium's own sandbox.
    chromium.launch({ executablePath, args: ["--no-sandbox", "--host-resolver-rules=MAP rebound.example 127.0.0.1"] }),
    startSandbox(["elebne", "elepay"]),
    serve((response) => response.writeHead(200, { "Content-Type": "text/html" }).end("<title>Shop</title><p>Thanks")),
  ]);
});
afterAll(() => Promise.all([browser.close(), sandbox.close(), shop[Symbol.asyncDispose]()]));

let context: BrowserContext;
let page: Page;
let complaints: string[];
beforeEach(async () => {
  await context?.close();
  context = await browser.newContext();
  context.setDefaultTimeout(20_000);
  page = await context.newPage();
  complaints = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
});

const world = () => sandbox.world("elebne", "alice");
const client = () =>
  createElebneClient({ secretKey: "sk_test_alice", baseUrl: sandbox.baseUrl("elebne"), maxAttempts: 1 });

/** Creates a payment, and returns its id and the URL of its hosted page. */
async function create(body: object = {}) {
  const { data } = await client().createPaymentIntent({
    body: { amount: 50_000, ...body },
    idempotencyKey: `order-${world().objects("intent").length + 1}`,
  });
  return { id: data?.data.referenceNumber ?? "", payUrl: data?.data.payUrl ?? "" };
}

/** Opens the page of the world. */
async function open() {
  await page.goto(sandbox.url);
  await page.getByRole("link", { name: "alice" }).click();
  await page.getByRole("heading", { name: "Elebne Developer API: alice" }).waitFor();
}

/** The serious faults that axe-core finds, with where they are. */
async function faultsOfAccess(): Promise<string[]> {
  // As a test of the page, not as a part of it, which would not be allowed to run.
  const session = await context.newCDPSession(page);
  await session.send("Page.setBypassCSP", { enabled: true });
  await page.reload();
  await page.addScriptTag({ path: AXE });
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: () => Promise<{ violations: Violation[] }> } };
    return (await axe.run()).violations;
  });
  const grave = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  return grave.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}

describe("the page of a world", () => {
  test("shows a request with what was sent and received, without the key and what is sensitive", async () => {
    const { id } = await create();
    const { data } = await client().createWebhookEndpoint({
      body: { url: "https://shop.example/", events: ["payment.confirmed"] },
    });
    const secret = data?.data.secret;
    await open();
    await page.getByLabel("Show POST /dev/intents").first().click();
    await page.getByLabel("Show POST /dev/webhooks/endpoints").click();
    const shown = (await page.locator("details[open]").allInnerTexts()).join("\n");
    for (const part of ["POST /dev/intents", '"amount": 50000', "x-idempotency-key: order-1", id, '"success": true']) {
      expect(shown).toContain(part);
    }
    expect(shown).toContain("authorization: (hidden)");
    expect(shown).toContain('"secret": "(hidden)"');
    expect(secret).toMatch(/./);
    expect(await page.content()).not.toContain("sk_test_alice");
    expect(await page.content()).not.toContain(secret);
    expect(complaints).toEqual([]);
  });

  test("pays a payment, and shows its event and where that was delivered", async () => {
    world().addEndpoint({ url: "http://127.0.0.1:1/hooks" });
    const { id } = await create();
    await open();
    await page.getByRole("button", { name: `Pay ${id}` }).click();
    await page.getByRole("row", { name: `intent ${id} PAID` }).waitFor();
    const events = page.getByRole("region", { name: "Events" });
    expect(await events.innerText()).toMatch(new RegExp(`payment.confirmed\\s+${id}`));
    await world().delivered();
    await page.reload();
    const deliveries = page.getByRole("region", { name: "Deliveries" });
    expect(await deliveries.innerText()).toMatch(/payment.confirmed\s+http:\/\/127.0.0.1:1\/hooks\s+fetch failed/);
    expect(world().ledger.at(-1)).toMatchObject({ kind: "charge", amount: 50_000, id });
  });

  test("sets the clock forward, so that a payment expires", async () => {
    const { id } = await create();
    await open();
    await page.getByLabel("Set the clock forward by").fill("25h");
    await page.getByRole("button", { name: "Advance the clock" }).click();
    await page.getByRole("row", { name: `intent ${id} CANCELLED` }).waitFor();
    expect(world().events.at(-1)).toMatchObject({ name: "payment.expired", id });
  });

  test("switches a fault on for every request of an operation, and off", async () => {
    await create();
    await open();
    await page.getByLabel("Fault", { exact: true }).fill("html 502");
    await page.getByLabel("Operation").selectOption("createPaymentIntent");
    await page.getByLabel("Every request").check();
    await page.getByRole("button", { name: "Plan the fault" }).click();
    await page.getByRole("region", { name: "Faults to come" }).waitFor();
    for (let count = 0; count < 2; count++) {
      expect((await client().createPaymentIntent({ body: { amount: 1 } })).response.status).toBe(502);
    }
    expect((await client().listPaymentIntents()).response.status).toBe(200);
    await page.reload();
    expect(await page.getByRole("region", { name: "Faults to come" }).innerText()).toMatch(/html 502.*2$/s);
    await page.getByRole("button", { name: "Forget all faults" }).click();
    expect((await client().createPaymentIntent({ body: { amount: 1 } })).response.status).toBe(200);
  });

  test("says what was wrong with a form, and does nothing", async () => {
    await create();
    await open();
    await page.getByLabel("Set the clock forward by").fill("soon");
    await page.getByRole("button", { name: "Advance the clock" }).click();
    expect(await page.getByRole("alert").innerText()).toContain("A span of time is");
  });
});

describe("the hosted payment page", () => {
  test("is paid by a browser, which then is where the shop wants it", async () => {
    const back = `${shop.url}/paid`;
    const { id, payUrl } = await create({ success_url: back });
    await page.goto(payUrl);
    expect(await page.getByText("50000 MRU").isVisible()).toBe(true);
    await page.getByLabel("Card number").fill("4242424242424242");
    await page.getByRole("button", { name: "Pay", exact: true }).click();
    await page.waitForURL(back);
    expect(world().object("intent", id)).toMatchObject({ status: "PAID" });
    expect(complaints).toEqual([]);
  });

  test("lets a payment fail, and says so", async () => {
    const { id, payUrl } = await create();
    await page.goto(payUrl);
    await page.getByRole("button", { name: "Let the payment fail" }).click();
    expect(await page.getByRole("alert").innerText()).toBe("The payment has failed.");
    expect(world().object("intent", id)).toMatchObject({ status: "FAILED" });
  });
});

describe("each page has no serious fault of accessibility", () => {
  test.each(["light", "dark"] as const)("in %s colours, by axe-core", async (colorScheme) => {
    const { payUrl } = await create();
    world().inject("html 502", { times: Infinity, operation: "listPaymentIntents" });
    await page.emulateMedia({ colorScheme });
    const dark = await page.evaluate(() => globalThis.matchMedia("(prefers-color-scheme: dark)").matches);
    expect(dark).toBe(colorScheme === "dark");
    for (const url of [sandbox.url, `${sandbox.url}/_sandbox/elebne/pages/alice`, payUrl]) {
      await page.goto(url);
      expect([url, await faultsOfAccess()]).toEqual([url, []]);
      const colour = await page.evaluate(() => getComputedStyle(document.body).color);
      expect(colour).toBe(colorScheme === "dark" ? "rgb(255, 255, 255)" : "rgb(0, 0, 0)");
    }
  });

  test("and none scrolls sideways on a phone", async () => {
    const { payUrl } = await create();
    await page.setViewportSize({ width: 360, height: 640 });
    for (const url of [sandbox.url, `${sandbox.url}/_sandbox/elebne/pages/alice`, payUrl]) {
      await page.goto(url);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    }
  });
});

describe("a page of another origin", () => {
  const act = async (url: string, init: object) =>
    page.evaluate(
      async ([to, options]) => {
        const response = await fetch(to, options).catch(() => undefined);
        return response === undefined ? "blocked" : `${response.status} ${await response.text()}`;
      },
      [url, init] as const,
    );

  test("cannot read the sandbox, nor move it by fetch or by a form", async () => {
    const { id } = await create();
    await page.goto(shop.url);
    const target = `${sandbox.url}/_sandbox/elebne/pages/alice`;
    expect(await act(target, {})).toBe("blocked");
    await act(target, { method: "POST", mode: "no-cors", body: new URLSearchParams({ action: "pay", id }).toString() });
    await page.setContent(
      `<form method="post" action="${target}"><input name="action" value="pay"><input name="id" value="${id}"><button>Win</button></form>`,
    );
    await page.getByRole("button").click();
    await page.getByText("moved by its own pages").waitFor();
    expect(world().object("intent", id)).toMatchObject({ status: "PENDING" });
  });

  test("cannot come by a name of its own that leads to 127.0.0.1", async () => {
    const { port } = new URL(sandbox.url);
    const response = await page.goto(`http://rebound.example:${port}/_sandbox`);
    expect([response?.status(), await response?.text()]).toEqual([
      403,
      expect.stringContaining("responds to localhost and 127.0.0.1 only"),
    ]);
  });

  test("cannot hold a page of the sandbox in a frame", async () => {
    await create();
    await page.goto(shop.url);
    await page.setContent(`<iframe src="${sandbox.url}/_sandbox/elebne/pages/alice"></iframe>`);
    const frame = await (await page.waitForSelector("iframe")).contentFrame();
    await page.waitForLoadState();
    expect(await frame?.locator("body").innerText()).not.toContain("alice");
  });
});
