import type { Definition } from "../spec/definition.js";
import type { Delivery, DeliveryAttempt, DeliveryKey } from "../world/delivery.js";
import type { World } from "../world/world.js";
import { COMPANY_KEY, WEBHOOK_KEY } from "./sandbox-keys.js";
import { signatureHeaders, type SigningKey } from "./signature-headers.js";
import { completeRule, type SignatureParts } from "./signature-rule.js";

/** Brings a delivery to its receiver, and returns the response. */
export type Deliver = (request: Request) => Promise<Response> | Response;

/** How a pump delivers. */
interface PumpOptions {
  readonly deliver: Deliver;
  readonly signature: SignatureParts;
  /** Headers beside the signature, made from the endpoint's secret. */
  readonly headersOf?: ((secret: string) => Readonly<Record<string, string>>) | undefined;
}

/** Delivers the events of a world: signs each, sends what is due, and repeats it as the provider does. */
export class DeliveryPump {
  readonly #world: World;
  readonly #deliver: Deliver;
  readonly #signature: SignatureParts;
  readonly #headersOf: PumpOptions["headersOf"];
  #running: Promise<void> | undefined;

  constructor(world: World, { deliver, signature, headersOf }: PumpOptions) {
    this.#world = world;
    this.#deliver = deliver;
    this.#signature = signature;
    this.#headersOf = headersOf;
  }

  /** Sends all that is due, one after the other, and what becomes due by that. Never rejects. */
  run(): Promise<void> {
    this.#running ??= this.#run().finally(() => (this.#running = undefined));
    return this.#running;
  }

  async #run(): Promise<void> {
    // What calls it has a change to finish, and perhaps a response to send.
    await Promise.resolve();
    for (let due = this.#world.dueDelivery; due !== undefined; due = this.#world.dueDelivery) await this.#attempt(due);
  }

  async #attempt(delivery: Delivery): Promise<void> {
    const { generation, disturbances } = this.#world;
    // A clock that was set forward has passed it: it happens at its own time.
    const at = delivery.dueAt ?? this.#world.now;
    const disturbance = disturbances.next(delivery.name);
    if (disturbance?.kind === "late") return this.#world.updateDelivery({ ...delivery, dueAt: at + disturbance.ms });
    const signedAt = delivery.signedAt ?? this.#world.realNow;
    let attempt: DeliveryAttempt = { at, problem: "lost on demand" };
    for (let left = disturbance?.kind === "doubled" ? 2 : disturbance?.kind === "lost" ? 0 : 1; left > 0; left -= 1) {
      attempt = { at, ...(await this.#send(delivery, signedAt)) };
    }
    // Meanwhile the world was put back to another time.
    if (this.#world.generation !== generation) return;
    const { definition } = this.#world;
    const { dueAt: _, ...rest } = delivery;
    const isAccepted = attempt.status !== undefined && attempt.status >= 200 && attempt.status < 300;
    const wait = isAccepted ? undefined : definition.delivery.waitSeconds[delivery.attempts.length];
    this.#world.updateDelivery({
      ...rest,
      attempts: [...delivery.attempts, attempt],
      ...(definition.signature?.redeliverySeconds === undefined ? {} : { signedAt }),
      ...(wait === undefined ? {} : { dueAt: at + wait * 1000 }),
    });
  }

  async #send({ url, body, key }: Delivery, at: number): Promise<Omit<DeliveryAttempt, "at">> {
    const { definition } = this.#world;
    try {
      const { headers, problem } = await signed(definition, this.#signature, { key, body, at });
      const request = new Request(url, {
        method: "POST",
        body,
        headers: {
          "Content-Type": "application/json",
          "User-Agent": `payspec-sandbox (${definition.provider})`,
          ...(key.kind === "secret" ? this.#headersOf?.(key.secret) : {}),
          ...headers,
        },
      });
      const response = await this.#deliver(request);
      // Read, so that the connection can be used again.
      await response.arrayBuffer();
      return { status: response.status, ...(problem === undefined ? {} : { problem }) };
    } catch (error) {
      return { problem: problemOf(error) };
    }
  }
}

/** The headers that sign a delivery; none where the provider does not document how, and the user has not said it. */
async function signed(
  { provider, signature }: Definition,
  given: SignatureParts,
  { key, body, at }: { readonly key: DeliveryKey; readonly body: string; readonly at: number },
): Promise<{ headers: Record<string, string>; problem?: string }> {
  const signingKey = signingKeyOf(key);
  if (signature === undefined || signingKey === undefined) {
    return { headers: {}, problem: "not signed: there is no key" };
  }
  const complete = completeRule(signature, given);
  if ("missing" in complete) {
    const names = complete.missing.join(", ");
    return { headers: {}, problem: `not signed: ${provider} does not document ${names}; give them as signature` };
  }
  return { headers: await signatureHeaders(complete.rule, signingKey, { body, at }) };
}

function signingKeyOf(key: DeliveryKey): SigningKey | undefined {
  switch (key.kind) {
    case "secret":
      return key.secret;
    case "webhook-key":
      return WEBHOOK_KEY.privateKey;
    case "company-key":
      return COMPANY_KEY.privateKey;
    case "none":
      return undefined;
  }
}

function problemOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause, message } = error;
  return cause instanceof Error ? `${message}: ${cause.message}` : message;
}
