import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { describe, expect, test } from "vitest";
import { expressApp } from "./express.ts";
import { honoApp } from "./hono.ts";
import { nextRoute } from "./next.ts";
import type { Shop } from "./receive.ts";
import { worker } from "./workers.ts";

const secret = "whsec_of_the_test";
const NOW = 1_700_000_000;
const now = () => NOW * 1000;

const body = '{ "id": "evt_1", "type": "charge.succeeded", "data": { "object": { "orderNo": "order-5678 日本" } } }';
const sign = createHmac("sha256", secret).update(`${NOW}.${body}`).digest("hex");

/** A delivery of elepay's, as its servers send it. */
function delivery(url: string, headers: Record<string, string> = { "elepay-Signature": `t=${NOW},sign=${sign}` }) {
  return new Request(`${url}/webhooks/elepay`, {
    method: "POST",
    headers: { "Content-Type": "application/json", ...headers },
    body,
  });
}

type Send = (request: Request) => Promise<Response>;

/** Serves the shop in a framework while deliveries are sent. */
type Host = (shop: Shop, use: (send: Send, url: string) => Promise<void>) => Promise<void>;

const url = "https://shop.example";
const hosts: Record<string, Host> = {
  Hono(shop, use) {
    const app = honoApp(shop);
    return use(async (request) => app.fetch(request), url);
  },
  async Express(shop, use) {
    const server = expressApp(shop).listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    await use(fetch, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  },
  "Next.js": (shop, use) => use(nextRoute(shop).POST, url),
  Workers(shop, use) {
    const { fetch: answer } = worker(undefined, now);
    return use((request) => answer(request, { ELEPAY_WEBHOOK_SECRET: secret, deliver: shop.deliver }), url);
  },
};

describe.each(Object.entries(hosts))("in %s, a delivery", (_, host) => {
  /** What the shop delivers while deliveries come. */
  async function deliveredBy(use: (send: Send, url: string) => Promise<void>): Promise<string[]> {
    const delivered: string[] = [];
    const deliver = async (orderNo: string) => void delivered.push(orderNo);
    await host({ secret, database: ":memory:", now, deliver }, use);
    return delivered;
  }

  test("is handled once, however often it comes", async () => {
    const delivered = await deliveredBy(async (send, to) => {
      for (let attempt = 0; attempt < 3; attempt++) expect((await send(delivery(to))).status).toBe(200);
    });
    expect(delivered).toEqual(["order-5678 日本"]);
  });

  test("without a signature, or with a wrong one, is refused and not handled", async () => {
    const delivered = await deliveredBy(async (send, to) => {
      const unsigned = await send(delivery(to, {}));
      expect([unsigned.status, await unsigned.text()]).toEqual([400, "missing-signature"]);
      const forged = await send(delivery(to, { "elepay-Signature": `t=${NOW},sign=${"00".repeat(32)}` }));
      expect([forged.status, await forged.text()]).toEqual([400, "bad-signature"]);
    });
    expect(delivered).toEqual([]);
  });
});

test.each([
  ["hono.ts", `app.post("/webhooks/elepay", (c) => receive(c.req.raw));`],
  ["express.ts", `express.raw({ type: "*/*", limit: "1mb" })`],
  ["express.ts", "const answer = await receive({ body: req.body, headers: req.headers });"],
  ["express.ts", "res.status(answer.status).send(await answer.text());"],
])("the runtime's README shows what %s does: %s", (file, line) => {
  for (const path of [file, "../../../runtime/README.md"]) {
    expect(readFileSync(new URL(path, import.meta.url), "utf8")).toContain(line);
  }
});
