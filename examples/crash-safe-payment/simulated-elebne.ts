import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** Where a request is at the provider. */
export type ProviderMoment = "request arrived" | "charged, no response yet" | "half of the response sent";

/** How the provider behaves. */
export interface SimulatedElebneOptions {
  /** Whether a repeat with the same key is the same payment, as Elebne promises, or another one. */
  readonly honoursKeys: boolean;
  /** Milliseconds that a step takes. */
  delay(): number;
  /** Hears of each moment of each request, at once. */
  onMoment?(moment: ProviderMoment): void;
}

/** A provider on loopback that creates payment intents and writes its ledger in this process. */
export async function startSimulatedElebne({ honoursKeys, delay, onMoment }: SimulatedElebneOptions) {
  /** Each charge that was made: the order of it. */
  const ledger: string[] = [];
  /** The responses by key. */
  const responses = new Map<string, string>();
  const requests: { orderId: string; key: string }[] = [];
  const pause = () => new Promise((resolve) => setTimeout(resolve, delay()));

  const server = createServer(async (request, response) => {
    onMoment?.("request arrived");
    let sent: string;
    try {
      sent = await text(request);
    } catch {
      // The client died before it had sent the whole request.
      return;
    }
    const key = String(request.headers["x-idempotency-key"]);
    const { label: orderId } = JSON.parse(sent) as { label: string };
    requests.push({ orderId, key });
    await pause();
    if (!honoursKeys || !responses.has(key)) {
      ledger.push(orderId);
      responses.set(key, JSON.stringify({ success: true, data: { referenceNumber: `PI-${ledger.length}` } }));
    }
    onMoment?.("charged, no response yet");
    await pause();
    const body = responses.get(key) ?? "";
    response.writeHead(200, { "Content-Type": "application/json", "Content-Length": body.length });
    response.write(body.slice(0, 20));
    onMoment?.("half of the response sent");
    await pause();
    response.end(body.slice(20));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A server that listens on TCP has an address of this form.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    ledger,
    requests,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
