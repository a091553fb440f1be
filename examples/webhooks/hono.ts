import { Hono } from "hono";
import { receiveElepay, type Shop } from "./receive.ts";

/** A Hono application that receives the webhooks of elepay. */
export function honoApp(shop: Shop) {
  const receive = receiveElepay(shop);
  const app = new Hono();
  app.post("/webhooks/elepay", (c) => receive(c.req.raw));
  return app;
}
