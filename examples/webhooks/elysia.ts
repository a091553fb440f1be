import { Elysia } from "elysia";
import { receiveElepay, type Shop } from "./receive.ts";

/** An Elysia application that receives the webhooks of elepay. */
export function elysiaApp(shop: Shop) {
  const receive = receiveElepay(shop);
  // Elysia would parse the body and lose the bytes that are signed.
  return new Elysia().post("/webhooks/elepay", ({ request }) => receive(request), { parse: "none" });
}
