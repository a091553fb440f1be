import { checkCount, checkFunction, checkNames } from "./check-options.js";
import type { WebhookStore } from "./webhook-store.js";

/** The settings of a {@link memoryWebhookStore}. */
export interface MemoryWebhookStoreOptions {
  /**
   * How many handled events are remembered, from 1 to 10,000,000; the oldest are forgotten first. Those that are being
   * handled do not count.
   *
   * @default 100000
   */
  readonly maxEvents?: number;
  /**
   * A clock, in milliseconds since any moment.
   *
   * @default performance.now, which does not jump when the clock of the machine is set
   */
  readonly now?: () => number;
}

/** The claim on an event, and when it expires. */
interface Entry {
  readonly token: string;
  readonly expires: number;
}

/** A `Map` of V8 holds some 16 million entries, and then throws for every new one. */
const MOST_EVENTS = 10_000_000;

/**
 * Remembers events in this process: for one process, and until it ends.
 *
 * @throws WebhookError `invalid-option`
 */
export function memoryWebhookStore(options: MemoryWebhookStoreOptions = {}): WebhookStore {
  checkNames("memoryWebhookStore", options, ["maxEvents", "now"]);
  const { maxEvents = 100_000, now = () => performance.now() } = options;
  checkCount("maxEvents", maxEvents, MOST_EVENTS);
  checkFunction("now", now);

  // Both in the order of their last change. Claims are apart, so that many handled events push none of them out.
  const claims = new Map<string, Entry>();
  const handled = new Map<string, Entry>();
  const current = (entries: Map<string, Entry>, id: string) => {
    const entry = entries.get(id);
    return entry !== undefined && entry.expires > now();
  };
  return {
    async claim(id, leaseSeconds) {
      if (current(handled, id)) return { state: "done" };
      if (current(claims, id)) return { state: "busy" };
      // Claims of handlers that died.
      for (const oldest of claims.keys()) {
        if (current(claims, oldest)) break;
        claims.delete(oldest);
      }
      const token = crypto.randomUUID();
      claims.set(id, { token, expires: now() + leaseSeconds * 1000 });
      return { state: "claimed", token };
    },
    async complete(id, token, keepSeconds) {
      const known = claims.get(id) ?? handled.get(id);
      if (known !== undefined && known.token !== token) return;
      claims.delete(id);
      handled.delete(id);
      handled.set(id, { token, expires: now() + keepSeconds * 1000 });
      if (handled.size <= maxEvents) return;
      for (const oldest of handled.keys()) {
        handled.delete(oldest);
        break;
      }
    },
    async release(id, token) {
      if (claims.get(id)?.token === token) claims.delete(id);
    },
  };
}
