import type { Definition, Operation } from "../spec/definition.js";
import type { ReceivedRequest } from "../request/received-request.js";
import { Refused } from "../request/refused.js";
import type { KeptResponse } from "../world/idempotency-keys.js";
import type { World } from "../world/world.js";
import type { ProviderResponse } from "./provider-response.js";

/**
 * What a provider leaves unsaid of its idempotency keys. The defaults are the less kind of the possible behaviours, so
 * that a shop which works here does not depend on kindness.
 */
export interface IdempotencyOptions {
  /**
   * Whether a key is honoured whose promise is not documented (`unverified`), or was seen not to hold (`refuted`).
   *
   * @default false: each request acts
   */
  readonly honourUnproven?: boolean;
  /**
   * What a request gets whose key was used for another body: the response of the first request, or a refusal.
   *
   * @default "refuse" where the provider documents a refusal; otherwise "replay": the new body is lost in silence
   */
  readonly otherBody?: "replay" | "refuse";
  /**
   * Whether a refusal is remembered under its key, so that a repeat gets it again even where it would now succeed.
   *
   * @default true
   */
  readonly keepRefusals?: boolean;
}

/** A day: how long a key is remembered whose lifetime the provider does not tell. */
const UNKNOWN_LIFETIME_SECONDS = 86_400;

/** Remembers the responses of requests with idempotency keys, as the spec says of each operation. */
export class IdempotencyGuard {
  readonly #honourUnproven: boolean;
  readonly #otherBody: "replay" | "refuse";
  readonly #keepRefusals: boolean;

  constructor(
    { refusals }: Definition,
    {
      honourUnproven = false,
      otherBody = refusals.situations["idempotency-key-reused"] === undefined ? "replay" : "refuse",
      keepRefusals = true,
    }: IdempotencyOptions,
  ) {
    this.#honourUnproven = honourUnproven;
    this.#otherBody = otherBody;
    this.#keepRefusals = keepRefusals;
  }

  /**
   * The response that a request gets because of its key, without being acted upon; undefined where it is to be acted
   * upon.
   *
   * @throws Refused `idempotency-key-missing`, `idempotency-key-reused`
   */
  find(world: World, operation: Operation, request: ReceivedRequest): ProviderResponse | undefined {
    const { idempotency } = operation;
    if (idempotency === undefined) return undefined;
    const key = keyOf(operation, request);
    if (key === undefined) {
      if (!idempotency.required) return undefined;
      throw new Refused("idempotency-key-missing", `The ${idempotency.header} header is missing.`, {
        field: `header/${idempotency.header}`,
        keyword: "required",
      });
    }
    if (!this.#isHonoured(operation)) return undefined;
    const lifetime = (idempotency.ttlSeconds ?? UNKNOWN_LIFETIME_SECONDS) * 1000;
    const kept = world.keys.find(key, world.now, lifetime);
    if (kept === undefined) return undefined;
    const [line, body] = fingerprintOf(request);
    const isOther = kept.request !== line || (kept.requestBody !== body && this.#otherBody === "refuse");
    if (isOther) throw new Refused("idempotency-key-reused", "The idempotency key was used for another request.");
    return { status: kept.status, headers: kept.headers, body: kept.body };
  }

  /** What is to be remembered of a request that was acted upon; undefined where its key means nothing. */
  kept(
    world: World,
    operation: Operation,
    request: ReceivedRequest,
    response: ProviderResponse,
  ): KeptResponse | undefined {
    const key = keyOf(operation, request);
    if (key === undefined || !this.#isHonoured(operation)) return undefined;
    if (response.status >= 400 && !this.#keepRefusals) return undefined;
    const [line, body] = fingerprintOf(request);
    return { key, request: line, requestBody: body, at: world.now, ...response };
  }

  #isHonoured({ idempotency }: Operation): boolean {
    return idempotency?.guarantee === "documented" || (idempotency !== undefined && this.#honourUnproven);
  }
}

/** The key of a request; undefined where there is none. An empty key is none. */
function keyOf({ idempotency }: Operation, { headers }: ReceivedRequest): string | undefined {
  return (idempotency && headers.get(idempotency.header)) || undefined;
}

function fingerprintOf({ method, path, body }: ReceivedRequest): [line: string, body: string] {
  return [`${method} ${path}`, body.kind === "none" ? "" : body.text];
}
