import type { ProviderResponse } from "../act/provider-response.js";
import type { ReceivedRequest } from "../request/received-request.js";

/** A request as a world remembers it: with the secrets that are in it. */
export interface KeptRequest {
  /** Milliseconds since the epoch, by the world's clock. */
  readonly at: number;
  readonly request: ReceivedRequest;
  readonly operation: string | undefined;
  /** Undefined where the provider has not acted. */
  readonly response: ProviderResponse | undefined;
  readonly fault: string | undefined;
  readonly isReplay: boolean;
}

/** A request of a world as it is shown: its credentials and the values that the spec calls sensitive are hidden. */
export interface RequestRecord {
  /** Milliseconds since the epoch, by the world's clock. */
  readonly at: number;
  readonly method: string;
  readonly path: string;
  /** The operation's name; undefined where there is none at the path. */
  readonly operation: string | undefined;
  /** The status of the provider's response; undefined where it has not acted. */
  readonly status: number | undefined;
  /** The kind of fault that it met: what the caller saw may be something else than the provider's response. */
  readonly fault: string | undefined;
  /** Whether it was responded to as an earlier request with the same idempotency key. */
  readonly isReplay: boolean;
  readonly sent: Message;
  /** The provider's response; undefined where it has not acted. */
  readonly received: Message | undefined;
}

/** One side of an exchange. */
export interface Message {
  /** With the query, which only a request has. */
  readonly query?: string;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON indented by two spaces; empty where there is none. */
  readonly body: string;
}

/** How many requests a world remembers: what fits on a page. */
export const MAX_REQUESTS = 100;
