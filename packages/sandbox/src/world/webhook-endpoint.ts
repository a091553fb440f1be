/** An endpoint that is set in the provider's dashboard, not by its API. */
export interface WebhookEndpoint {
  readonly url: string;
  /**
   * The secret that signs its deliveries; CHIP's are signed with the sandbox's own key.
   *
   * @default "whsec_test_sandbox"
   */
  readonly secret?: string;
  /**
   * The names of the events that it gets.
   *
   * @default all
   */
  readonly events?: readonly string[];
}

/** The secret of an endpoint for which none is given: it protects nothing, so it may be known to everybody. */
export const SANDBOX_SECRET = "whsec_test_sandbox";
