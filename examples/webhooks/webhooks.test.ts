import { createHmac } from "node:crypto";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { elysiaApp } from "./elysia.ts";
import { expressApp } from "./express.ts";
import { fastifyApp } from "./fastify.ts";
import { h3App } from "./h3.ts";
import { honoApp } from "./hono.ts";
import { lambdaHandler } from "./lambda.ts";
import { nextRoute } from "./next.ts";
import type { Shop } from "./receive.ts";
import { svelteEndpoint } from "./sveltekit.ts";
import { worker } from "./workers.ts";

const secret = "whsec_of_the_test";
const NOW = 1_700_000_000;
const now = () => NOW * 1000;

const body = '{ "id": "evt_1", "type": "charge.succeeded", "data": { "object": { "orderNo": "order-5678 日本" } } }';
const sign = createHmac("sha256", secret).update(`${NOW}.${body}`).digest("hex");

const signed = { "elepay-Signature": `t=${NOW},sign=${sign}` };

/** Serves a handler of standard requests as a framework's adapter does, the body as a stream. */
function listener(handle: (request: Request) => Response | Promise<Response>): RequestListener {
  return async (message, res) => {
    const { url, method = "", headers } = message;
    const init = {
      method,
      headers: headers as Record<string, string>,
      body: Readable.toWeb(message) as ReadableStream<Uint8Array>,
      duplex: "half",
    };
    const response = await handle(new Request(`https://shop.example${url}`, init));
    res.writeHead(response.status).end(await response.text());
  };
}

/** Hands a request to the function as API Gateway does. */
function onLambda(shop: Shop, isBase64Encoded: boolean) {
  const handler = lambdaHandler(shop);
  return async (request: Request): Promise<Response> => {
    const bytes = Buffer.from(await request.arrayBuffer());
    const { statusCode, body: text } = await handler({
      headers: Object.fromEntries(request.headers),
      ...(bytes.length > 0 && { body: bytes.toString(isBase64Encoded ? "base64" : "utf8") }),
      isBase64Encoded,
    });
    return new Response(text, { status: statusCode });
  };
}

const hosts: Record<string, (shop: Shop) => RequestListener> = {
  Hono: (shop) => listener(honoApp(shop).fetch),
  Express: expressApp,
  Fastify(shop) {
    const app = fastifyApp(shop);
    return (message, res) => void app.ready(() => app.routing(message, res));
  },
  h3(shop) {
    const app = h3App(shop);
    return listener((request) => app.fetch(request));
  },
  Elysia: (shop) => listener(elysiaApp(shop).fetch),
  SvelteKit(shop) {
    const { POST } = svelteEndpoint(shop);
    return listener((request) => POST({ request }));
  },
  "Lambda with text": (shop) => listener(onLambda(shop, false)),
  "Lambda with Base64": (shop) => listener(onLambda(shop, true)),
  "Next.js": (shop) => listener(nextRoute(shop).POST),
  Workers({ deliver }) {
    const { fetch: response } = worker(undefined, now);
    return listener((request) => response(request, { ELEPAY_WEBHOOK_SECRET: secret, deliver }));
  },
};

describe.each(Object.entries(hosts))("in %s, a delivery", (_, host) => {
  let delivered: string[] = [];
  let server: Server;
  let url: string;

  beforeEach(async () => {
    delivered = [];
    const deliver = async (orderNo: string) => void delivered.push(orderNo);
    server = createServer(host({ secret, database: ":memory:", now, deliver })).listen(0, "127.0.0.1");
    await once(server, "listening");
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks/elepay`;
  });
  afterEach(() => server.closeAllConnections());

  /** Sends what elepay's servers would, with some changes, and tells what is answered. */
  async function send(changes: RequestInit): Promise<[status: number, text: string]> {
    const response = await fetch(url, { method: "POST", body, ...changes });
    return [response.status, await response.text()];
  }

  test("is handled once, however often it comes, and whatever it calls its content", async () => {
    for (const type of [{ "Content-Type": "application/json" }, { "Content-Type": "text/plain;charset=UTF-8" }, {}]) {
      const bytes = new TextEncoder().encode(body);
      expect(await send({ headers: { ...signed, ...type }, body: bytes })).toEqual([200, ""]);
    }
    expect(delivered).toEqual(["order-5678 日本"]);
  });

  test.each<[what: string, changes: RequestInit, response: [number, string]]>([
    ["no signature", {}, [400, "missing-signature"]],
    [
      "a wrong signature",
      { headers: { "elepay-Signature": `t=${NOW},sign=${"00".repeat(32)}` } },
      [400, "bad-signature"],
    ],
    ["another body", { headers: signed, body: `${body} ` }, [400, "bad-signature"]],
    ["no body", { headers: signed, body: null }, [400, "missing-body"]],
    ["more than a megabyte", { headers: signed, body: "x".repeat(1_048_577) }, [413, expect.anything()]],
  ])("with %s is refused and not handled", async (__, changes, response) => {
    expect(await send(changes)).toEqual(response);
    expect(delivered).toEqual([]);
  });
});

test.each([
  ["hono.ts", `app.post("/webhooks/elepay", (c) => receive(c.req.raw));`],
  ["express.ts", `express.raw({ type: () => true, limit: "1mb" })`],
  ["express.ts", "const response = await receive({ body: req.body, headers: req.headers });"],
  ["express.ts", "res.status(response.status).send(await response.text());"],
])("the runtime's README shows what %s does: %s", (file, line) => {
  for (const path of [file, "../../packages/runtime/README.md"]) {
    expect(readFileSync(new URL(path, import.meta.url), "utf8")).toContain(line);
  }
});
