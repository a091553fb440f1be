import { receiveElepay, type Shop } from "./receive.ts";

/** A SvelteKit endpoint that receives the webhooks of elepay: `export const { POST } = svelteEndpoint(shop)` in `+server.ts`. */
export function svelteEndpoint(shop: Shop) {
  const receive = receiveElepay(shop);
  return { POST: ({ request }: { request: Request }) => receive(request) };
}
