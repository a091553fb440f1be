import { runWireCases } from "./run-wire-cases.ts";

/** What workerd runs: takes the addresses and the facts as the body of a request, responds with the results. */
export default {
  async fetch(request: Request): Promise<Response> {
    const { addresses, facts } = await request.json();
    return Response.json(await runWireCases(addresses, facts));
  },
};
