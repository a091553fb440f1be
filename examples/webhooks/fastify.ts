import Fastify from "fastify";
import { receiveElepay, type Shop } from "./receive.ts";

/** A Fastify application that receives the webhooks of elepay. */
export function fastifyApp(shop: Shop) {
  const receive = receiveElepay(shop);
  const app = Fastify({ bodyLimit: 1_048_576 });
  // A plugin of its own: only its routes get bytes, where Fastify would parse the JSON.
  app.register(async (webhooks) => {
    webhooks.removeAllContentTypeParsers();
    webhooks.addContentTypeParser("*", { parseAs: "buffer" }, (_request, body, done) => done(null, body));
    webhooks.post("/webhooks/elepay", async (request, reply) => {
      const response = await receive({ body: request.body as Buffer, headers: request.headers });
      return reply.code(response.status).send(await response.text());
    });
  });
  return app;
}
