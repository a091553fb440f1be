import type { WebhookStore } from "./webhook-store.js";

/** The settings of a {@link memoryWebhookStore}. */
export interface MemoryWebhookStoreOptions {
  /**
   * How many events are remembered; the oldest are forgotten first.
   *
   * @default 100000
   */
  readonly maxEvents?: number;
  /**
   * The time, in milliseconds since the epoch.
   *
   * @default Date.now
   */
  readonly now?: () => number;
}

/** Remembers events in this process: for one process, and until it ends. */
export function memoryWebhookStore({
  maxEvents = 100_000,
  now = Date.now,
}: MemoryWebhookStoreOptions = {}): WebhookStore {
  // In the order of the last change.
  const events = new Map<string, { done: boolean; expires: number }>();
  const put = (id: string, done: boolean, seconds: number) => {
    events.delete(id);
    events.set(id, { done, expires: now() + seconds * 1000 });
    if (events.size <= maxEvents) return;
    for (const oldest of events.keys()) {
      events.delete(oldest);
      break;
    }
  };
  return {
    async claim(id, leaseSeconds) {
      const known = events.get(id);
      if (known !== undefined && known.expires > now()) return known.done ? "done" : "busy";
      put(id, false, leaseSeconds);
      return "claimed";
    },
    async complete(id, keepSeconds) {
      put(id, true, keepSeconds);
    },
    async release(id) {
      if (events.get(id)?.done === false) events.delete(id);
    },
  };
}
