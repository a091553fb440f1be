// Runs inside the packed project: `node run-journeys.ts <port> <provider>…` calls the sandbox by `./<provider>-journey.ts`,
// and prints one JSON line per step.
import { once } from "node:events";
import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { SANDBOX_PUBLIC_KEY } from "@payspec/sandbox";
import { type RunningSandbox, startSandbox } from "@payspec/sandbox/server";
import type { JourneyDelivery, JourneySandbox } from "@payspec/test-support/journey-sandbox";

/** One line of output. */
export interface JourneyStep {
  readonly provider: string;
  readonly operation: string;
  /** The last request of the step. */
  readonly request: string;
  /** The status of the response, or the code of the failure where there was none. */
  readonly status: number | string;
  readonly verdict: string;
  readonly attempts: number;
  /** From call to result, in milliseconds. */
  readonly ms: number;
  /** The money that has moved at the provider so far. */
  readonly ledger: string;
  /** The response of a call that was refused. */
  readonly error?: unknown;
}

/** What a step ends with: a result, a failure, a look-up or a verified delivery. */
interface Outcome {
  readonly verdict?: string;
  readonly attempts?: number;
  readonly code?: unknown;
  readonly response?: Response;
  readonly error?: unknown;
}

type Journey = (
  options: { baseUrl: string; fetch: typeof fetch },
  sandbox: JourneySandbox,
) => AsyncIterable<readonly [string, Outcome]>;

/** All journeys use a key of this world. */
const WORLD = "offline";
const SECRET = "whsec_test_0123456789abcdef";
const SIGNATURE = {
  header: "X-Signature",
  encoding: "hex",
  format: "{signature}",
  signed: "{body}",
  secretEncoding: "utf8",
} as const;

type Provider = Parameters<RunningSandbox["world"]>[0];

const [port = "0", ...names] = process.argv.slice(2);
// Each has a journey, and so a spec that the sandbox was built from.
const providers = names as Provider[];

const received: (JourneyDelivery & { readonly url: string | undefined })[] = [];
const endpoint = createServer(async (request, response) => {
  received.push({ url: request.url, body: await text(request), headers: request.headers });
  response.end();
});
await once(endpoint.listen(0, "127.0.0.1"), "listening");
const address = endpoint.address();
const endpointUrl = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;

const sandbox = await startSandbox(providers, { port: Number(port), webhooks: { signature: SIGNATURE } });
for (const provider of providers) await run(provider);
await sandbox.close();
endpoint.close();

async function run(provider: Provider): Promise<void> {
  const { default: journey } = (await import(`./${provider}-journey.ts`)) as { default: Journey };
  const world = sandbox.world(provider, WORLD);
  world.addEndpoint({ url: `${endpointUrl}/${provider}`, secret: SECRET });
  const baseUrl = sandbox.baseUrl(provider);

  let last = { request: "", status: 0 as number | string };
  let requests = 0;
  let start = performance.now();
  const recordingFetch: typeof fetch = async (url, init) => {
    requests += 1;
    last = { request: `${init?.method ?? "GET"} ${String(url).slice(baseUrl.length)}`, status: "lost" };
    const response = await fetch(url, init);
    last = { ...last, status: response.status };
    return response;
  };
  const side: JourneySandbox = {
    secret: SECRET,
    publicKey: SANDBOX_PUBLIC_KEY,
    signature: SIGNATURE,
    pay: (id) => void world.pay(id),
    loseResponse: (operation) => world.inject("reset after commit", { operation }),
    outcome: (call) => call.catch((error: { code: string; verdict: string; attempts: number }) => error),
    async webhook(event) {
      await world.delivered();
      const delivery = received.find(({ url, body }) => url === `/${provider}` && body.includes(`"${event}"`));
      if (delivery === undefined) throw new Error(`${provider} has delivered no ${event}.`);
      last = { request: `POST /${provider} ${event}`, status: 200 };
      requests = 1;
      return delivery;
    },
  };

  for await (const [operation, outcome] of journey({ baseUrl, fetch: recordingFetch }, side)) {
    const { verdict = "verified", attempts = requests, error } = outcome;
    const step: JourneyStep = {
      provider,
      operation,
      ...last,
      verdict,
      attempts,
      ms: Math.round((performance.now() - start) * 10) / 10,
      ledger: ledgerOf(provider),
      ...(error !== undefined && { error }),
    };
    console.log(JSON.stringify(step));
    start = performance.now();
    requests = 0;
  }
}

/** What was paid and refunded: `1 paid 5000, 1 refunded 2500`. */
function ledgerOf(provider: Provider): string {
  const { ledger } = sandbox.world(provider, WORLD);
  const sums = (["charge", "refund"] as const).flatMap((kind) => {
    const amounts = ledger.filter((entry) => entry.kind === kind).map(({ amount }) => amount);
    const word = kind === "charge" ? "paid" : "refunded";
    return amounts.length === 0 ? [] : [`${amounts.length} ${word} ${amounts.reduce((sum, one) => sum + one, 0)}`];
  });
  return sums.join(", ");
}
