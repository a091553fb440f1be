import express from "express";
import { receiveElepay, type Shop } from "./receive.ts";

/** An Express application that receives the webhooks of elepay. */
export function expressApp(shop: Shop) {
  const receive = receiveElepay(shop);
  const app = express();
  // Before express.json(), which would parse the body and lose the bytes that are signed.
  app.post("/webhooks/elepay", express.raw({ type: () => true, limit: "1mb" }), async (req, res) => {
    const response = await receive({ body: req.body, headers: req.headers });
    res.status(response.status).send(await response.text());
  });
  app.use(express.json());
  return app;
}
