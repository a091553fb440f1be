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
   * A clock, in milliseconds since any moment.
   *
   * @default performance.now, which does not jump when the clock of the machine is set
   */
  readonly now?: () => number;
}

/** Remembers events in this process: for one process, and until it ends. */
export function memoryWebhookStore({
  maxEvents = 100_000,
  now = () => performance.now(),
}: MemoryWebhookStoreOptions = {}): WebhookStore {
  // In the order of the last change.
  const events = new Map<string, { token: string; done: boolean; expires: number }>();
  const put = (id: string, token: string, done: boolean, seconds: number) => {
    events.delete(id);
    events.set(id, { token, done, expires: now() + seconds * 1000 });
    if (events.size <= maxEvents) return;
    for (const oldest of events.keys()) {
      events.delete(oldest);
      break;
    }
  };
  return {
    async claim(id, leaseSeconds) {
      const known = events.get(id);
      if (known !== undefined && known.expires > now()) return { state: known.done ? "done" : "busy" };
      const token = crypto.randomUUID();
      put(id, token, false, leaseSeconds);
      return { state: "claimed", token };
    },
    async complete(id, token, keepSeconds) {
      if ((events.get(id)?.token ?? token) === token) put(id, token, true, keepSeconds);
    },
    async release(id, token) {
      const known = events.get(id);
      if (known?.token === token && !known.done) events.delete(id);
    },
  };
}
