import { bearerAuth, createClient, type Client, type ClientOptions } from "@payspec/runtime";
import { provider } from "./gen/provider.js";
import type { operations } from "./gen/types.js";

/** A secret key (server only) or a publishable one (reads only), and the options that all clients share. */
export type ElebneOptions = ClientOptions<keyof typeof provider.keys>;

/** Elebne's operations, by name and by path. */
export type ElebneClient = Client<operations, typeof provider.operations>;

/**
 * Makes a client for the Elebne Developer API.
 *
 * @throws PaySpecError `missing-key`, `malformed-key`, `wrong-key`, `invalid-base-url` or `invalid-option`
 * @see https://docs.staging.elebne.ai/en/docs
 */
export function createElebneClient(options: ElebneOptions): ElebneClient {
  return createClient<operations, typeof provider>(provider, bearerAuth, options);
}

export { PaySpecError, type FailureCode, type PaySpecErrorCode, type Verdict } from "@payspec/runtime";
// The spec's own names: `PaymentIntent`, `components`, `operations`, `paths`, `webhooks`.
export type * from "./gen/types.js";
