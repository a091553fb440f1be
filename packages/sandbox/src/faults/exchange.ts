import type { ProviderResponse } from "../act/provider-response.js";
import type { Situation } from "../request/refused.js";
import type { Fault } from "./fault.js";

/** A request that has arrived, and the fault that it meets. */
export interface Exchange {
  /** Undefined where nothing goes wrong. */
  readonly fault: Fault | undefined;
  /** Acts upon the request, and returns the provider's response; called at most once. */
  readonly act: () => ProviderResponse;
  /** A refusal in the provider's own words, with its own status or another one; nothing is acted upon. */
  readonly refuse: (situation: Situation, status?: number) => ProviderResponse;
  /** The time of the world. */
  readonly now: number;
}
