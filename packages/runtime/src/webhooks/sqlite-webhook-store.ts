import { checkFunction, checkNames, misuse } from "./check-options.js";
import type { Claim, WebhookStore } from "./webhook-store.js";

/** A SQLite database that answers at once: `DatabaseSync` of `node:sqlite`, or `better-sqlite3`. */
export interface SqliteDatabase {
  exec(sql: string): unknown;
  prepare(sql: string): {
    run(...values: (string | number)[]): { readonly changes: number | bigint };
    get(...values: (string | number)[]): unknown;
  };
}

/** The settings of a {@link sqliteWebhookStore}. */
export interface SqliteWebhookStoreOptions {
  /**
   * The time, in milliseconds since the epoch.
   *
   * @default Date.now
   */
  readonly now?: () => number;
}

/** How long a claim waits while another process writes, in milliseconds. */
const PATIENCE_MS = 5000;

/**
 * Remembers events in the table `payspec_webhook_events` of a SQLite database, which it makes where there is none:
 * over restarts, and for all processes of one machine that open the file.
 *
 * @param database a connection of its own: in a transaction of yours, what it notes would be undone with it. One that
 *   was not told how long to wait for other processes (`timeout`) waits 5 seconds.
 * @throws WebhookError `invalid-option`
 */
export function sqliteWebhookStore(database: SqliteDatabase, options: SqliteWebhookStoreOptions = {}): WebhookStore {
  checkNames("sqliteWebhookStore", options, ["now"]);
  const { now = Date.now } = options;
  checkFunction("now", now);
  // `node:sqlite` does not wait, and throws "database is locked" when two processes hear of events at the same moment.
  if (busyTimeoutOf(database) === 0) database.exec(`PRAGMA busy_timeout = ${PATIENCE_MS}`);
  database.exec(`
    CREATE TABLE IF NOT EXISTS payspec_webhook_events (
      id TEXT PRIMARY KEY, token TEXT NOT NULL, done INTEGER NOT NULL, expires INTEGER NOT NULL
    ) WITHOUT ROWID;
    CREATE INDEX IF NOT EXISTS payspec_webhook_events_expires ON payspec_webhook_events (expires);
  `);
  const forget = database.prepare("DELETE FROM payspec_webhook_events WHERE expires <= ?");
  // One statement, so that no other process comes in between.
  const claim = database.prepare("INSERT INTO payspec_webhook_events VALUES (?, ?, 0, ?) ON CONFLICT DO NOTHING");
  const isDone = database.prepare("SELECT 1 FROM payspec_webhook_events WHERE id = ? AND done = 1");
  const complete = database.prepare(`
    INSERT INTO payspec_webhook_events VALUES (?, ?, 1, ?)
    ON CONFLICT DO UPDATE SET done = 1, expires = excluded.expires WHERE token = excluded.token
  `);
  const release = database.prepare("DELETE FROM payspec_webhook_events WHERE id = ? AND token = ? AND done = 0");
  const inSeconds = (seconds: number) => now() + seconds * 1000;
  return {
    async claim(id, leaseSeconds): Promise<Claim> {
      forget.run(now());
      const token = crypto.randomUUID();
      const { changes } = claim.run(id, token, inSeconds(leaseSeconds));
      if (Number(changes) === 1) return { state: "claimed", token };
      return { state: isDone.get(id) ? "done" : "busy" };
    },
    async complete(id, token, keepSeconds) {
      complete.run(id, token, inSeconds(keepSeconds));
    },
    async release(id, token) {
      release.run(id, token);
    },
  };
}

/**
 * How long a connection waits for other processes, in milliseconds. Asking for it does not touch the file.
 *
 * @throws WebhookError `invalid-option` for anything but a synchronous connection: the promise of another would be taken
 *   for an event that was handled
 */
function busyTimeoutOf(database: SqliteDatabase): number {
  const isConnection = typeof database?.prepare === "function" && typeof database.exec === "function";
  const row: unknown = isConnection ? database.prepare("PRAGMA busy_timeout").get() : undefined;
  if (typeof row === "object" && row !== null && "timeout" in row && typeof row.timeout === "number")
    return row.timeout;
  throw misuse(
    "sqliteWebhookStore takes a synchronous connection to a SQLite database, like `new DatabaseSync(path)` of node:sqlite " +
      "or `new Database(path)` of better-sqlite3; got something else.",
  );
}
