// Runs in the stranger's project, on every runtime: its types are stripped, so that it is plain JavaScript.
import { createSandbox, SANDBOX_PUBLIC_KEY } from "@payspec/sandbox";
import type { JourneyDelivery, JourneySandbox } from "@payspec/test-support/journey-sandbox";

type Provider = Parameters<typeof createSandbox>[0];

/** The life of a payment: each operation's name with its result. */
type Journey = (
  options: { readonly fetch: typeof fetch },
  side: JourneySandbox,
) => AsyncIterable<readonly [string, { readonly verdict?: string }]>;

const SECRET = "whsec_test_0123456789abcdef";
const SIGNATURE = {
  header: "X-Signature",
  encoding: "hex",
  format: "{signature}",
  signed: "{body}",
  secretEncoding: "utf8",
} as const;

/** The steps of each provider's journey with their verdicts, and the money that moved at the end. */
export async function pay(journeys: Readonly<Record<string, Journey>>): Promise<string[]> {
  const lines: string[] = [];
  for (const [provider, journey] of Object.entries(journeys)) {
    const received: JourneyDelivery[] = [];
    const sandbox = createSandbox(provider as Provider, {
      webhooks: {
        endpoint: { url: "http://shop.test/webhooks", secret: SECRET },
        signature: SIGNATURE,
        async deliver(request: Request) {
          received.push({ body: await request.text(), headers: Object.fromEntries(request.headers) });
          return new Response();
        },
      },
    });
    const world = await sandbox.world("offline");
    const side: JourneySandbox = {
      secret: SECRET,
      publicKey: SANDBOX_PUBLIC_KEY,
      signature: SIGNATURE,
      pay: (id) => void world.pay(id),
      loseResponse: (operation) => void world.inject("reset after commit", { operation }),
      outcome: (call) => call.catch((error: { code: string; verdict: string; attempts: number }) => error),
      async webhook(event) {
        await world.delivered();
        const delivery = received.find(({ body }) => body.includes(`"${event}"`));
        if (delivery === undefined) throw new Error(`${provider} has delivered no ${event}.`);
        return delivery;
      },
    };
    const steps: string[] = [];
    for await (const [operation, { verdict = "verified" }] of journey({ fetch: sandbox.fetch }, side)) {
      steps.push(`${operation} ${verdict}`);
    }
    const money = world.ledger.map(({ kind, amount }) => `${kind} ${amount}`);
    lines.push(`${provider}: ${steps.join(", ")}; ${money.join(", ")}`);
  }
  return lines;
}
