import { receiveElepay, type Shop } from "./receive.ts";

/** A Next.js route handler that receives the webhooks of elepay: `export const { POST } = nextRoute(shop)` in `app/webhooks/elepay/route.ts`. */
export function nextRoute(shop: Shop) {
  return { POST: receiveElepay(shop) };
}
