import { type ProviderName, specs } from "../gen/specs.js";
import type { JsonObject } from "../spec/pointer.js";
import { WEBHOOK_KEY } from "./sandbox-keys.js";
import { signatureHeaders } from "./signature-headers.js";
import { completeRule, type SignatureParts } from "./signature-rule.js";

/** A delivery as an endpoint gets it; verifiers take it as it is. */
export interface SignedWebhook {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** How a webhook is signed. */
export type SignOptions<
  Algorithm extends "hmac-sha256" | "rsa-pkcs1-sha256",
  Missing extends keyof SignatureParts = never,
> = (Algorithm extends "hmac-sha256"
  ? {
      /** The endpoint's secret. */
      readonly secret: string;
    }
  : {
      /**
       * The private key as a JSON Web Key.
       *
       * @default that of the sandbox, whose public key is `SANDBOX_PUBLIC_KEY`
       */
      readonly privateKey?: Readonly<Record<string, string>>;
    }) & {
  /**
   * The time that is signed, in milliseconds since the epoch.
   *
   * @default now
   */
  readonly at?: number;
} & Required<Pick<SignatureParts, Missing>> &
  // Without a documented `signed` nobody knows whether a time is signed.
  ("signed" extends Missing ? Pick<SignatureParts, "timestampHeader" | "timestampFormat"> : unknown);

/** The bodies of a provider's events, by name. */
export type EventBodies<Webhooks> = {
  readonly [Name in keyof Webhooks]: Webhooks[Name] extends {
    post: { requestBody: { content: { "application/json": infer Body } } };
  }
    ? Body
    : never;
};

interface LooseSignOptions extends SignatureParts {
  readonly secret?: string;
  readonly privateKey?: Readonly<Record<string, string>>;
  readonly at?: number;
}

/** The public key of the sandbox, by which RSA signatures of its webhooks are verified (CHIP). It protects nothing. */
export const SANDBOX_PUBLIC_KEY: string = WEBHOOK_KEY.publicKey;

/** Makes the signer of a provider. */
export function signerOf<Event extends object, Options extends LooseSignOptions>(
  provider: ProviderName,
): (event: Event, options: Options) => Promise<SignedWebhook> {
  return async (event, options) => {
    const { secret, privateKey = WEBHOOK_KEY.privateKey, at = Date.now(), ...parts }: LooseSignOptions = options;
    const { signature } = (await specs[provider]()).definition;
    if (signature === undefined) throw new TypeError(`${provider} documents no signature of its webhooks.`);
    const complete = completeRule(signature, parts);
    if ("missing" in complete) {
      throw new TypeError(`${provider} does not document ${complete.missing.join(", ")} of its signature; give them.`);
    }
    const body = JSON.stringify(event);
    const key = signature.algorithm === "hmac-sha256" ? (secret ?? "") : privateKey;
    const headers = await signatureHeaders(complete.rule, key, { body, at });
    return { body, headers: { "Content-Type": "application/json", ...headers } };
  };
}

/** Makes the function that makes events of a provider. */
export function eventsOf<Bodies>(
  provider: ProviderName,
): <Name extends keyof Bodies & string>(name: Name, changes?: Partial<Bodies[Name]>) => Promise<Bodies[Name]> {
  return async <Name extends keyof Bodies & string>(name: Name, changes: Partial<Bodies[Name]> = {}) => {
    const { events } = (await specs[provider]()).definition;
    const [example] = Object.values(events[name]?.examples ?? {});
    if (example === undefined) {
      throw new TypeError(`${provider} has no event ${name}; it has ${Object.keys(events).join(", ")}.`);
    }
    // The spec's lint holds the example to the schema that the type is made from.
    return { ...structuredClone(example as JsonObject), ...changes } as Bodies[Name];
  };
}
