import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { createShop, type ShopOptions } from "../shop.ts";

/** Serves the shop on a free port: a page with a button, the order's state, and the endpoint of the webhooks. */
export async function serveShop(options: Omit<ShopOptions, "successUrl">) {
  const server = createServer(async (request, response) => {
    const html = (body: string) => response.writeHead(200, { "Content-Type": "text/html" }).end(body);
    switch (`${request.method} ${request.url}`) {
      case "GET /":
        return html('<form method="post" action="/checkout"><button>Buy a T-shirt</button></form>');
      case "POST /checkout":
        return response.writeHead(303, { Location: await shop.checkout("order-1", 50_000) }).end();
      case "GET /order":
        return html(`<p>Your order is ${shop.stateOf("order-1")}.</p>`);
      case "POST /webhooks": {
        const handled = await shop.receive({ body: await text(request), headers: request.headers });
        return response.writeHead(handled.status).end();
      }
      default:
        return response.writeHead(404).end();
    }
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const shop = createShop({ ...options, successUrl: `${url}/order` });
  return {
    url,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
