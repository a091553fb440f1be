/** An event on its way to one receiver. It is never changed: an attempt makes a new one. */
export interface Delivery {
  /** Counts the deliveries of a world. */
  readonly number: number;
  /** The event's number and name. */
  readonly event: number;
  readonly name: string;
  readonly url: string;
  /** What is sent: the same bytes at each attempt. */
  readonly body: string;
  readonly key: DeliveryKey;
  /** What was tried, oldest first. */
  readonly attempts: readonly DeliveryAttempt[];
  /** When it is tried next, by the world's clock; absent when it was accepted or given up. */
  readonly dueAt?: number;
  /** The real time of the first signature, where repeats carry it too. */
  readonly signedAt?: number;
}

/** What a delivery is signed with. */
export type DeliveryKey =
  | { readonly kind: "secret"; readonly secret: string }
  /** RSA: the key of the webhooks, or that of the callbacks which a payment names. */
  | { readonly kind: "webhook-key" | "company-key" }
  | { readonly kind: "none" };

/** One attempt to deliver an event. */
export interface DeliveryAttempt {
  /** Milliseconds since the epoch, by the world's clock. */
  readonly at: number;
  /** The status of the receiver's response; undefined where there was none. */
  readonly status?: number;
  /** Why there was none, or what is wrong with what was sent. */
  readonly problem?: string;
}
