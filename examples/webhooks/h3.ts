import { H3 } from "h3";
import { receiveElepay, type Shop } from "./receive.ts";

/** An h3 application that receives the webhooks of elepay; in Nuxt, the handler is a file of `server/routes`. */
export function h3App(shop: Shop) {
  const receive = receiveElepay(shop);
  return new H3().post("/webhooks/elepay", (event) => receive(event.req));
}
