import { checkFunction, checkNames, misuse } from "./check-options.js";
import type { Claim, WebhookStore } from "./webhook-store.js";

/** A synchronous SQLite database: `DatabaseSync` of `node:sqlite`, or `better-sqlite3`. */
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
   * The time, in milliseconds since the epoch, for tests.
   *
   * @default the clock of the machine, held against `performance.now`
   */
  readonly now?: () => number;
}

/** How long a claim waits while another process writes, in milliseconds. */
const PATIENCE_MS = 5000;

/**
 * How much of the time between two deliveries counts, in milliseconds: all leases are over after it, and a clock that was
 * set forward by a month has nothing forgotten.
 */
const LONGEST_GAP_MS = 3_600_000;
/** How far the clock goes on before it is noted though nothing else is, in milliseconds: each note waits for the disk. */
const CLOCK_STEP_MS = 10_000;
/** By how much the two clocks of a machine may differ without one being set, in milliseconds. */
const CLOCK_JITTER_MS = 1000;

/** The time of the store, and what the clock of the machine said at that time, both in milliseconds. */
interface Clock {
  readonly time: number;
  readonly machine: number;
}

/** What came of a transaction, and whether it changed an event. */
interface Change<T> {
  readonly result: T;
  readonly isChanged: boolean;
}

/**
 * Remembers events in the table `payspec_webhook_events` of a SQLite database, which it makes where there is none:
 * over restarts, and for all processes of one machine that open the file.
 *
 * It has a time of its own, in the table `payspec_webhook_clock`, which goes on with the clock of the machine, but neither
 * back nor forward when that is set. Of the time between two deliveries at most an hour counts: where they are rare,
 * events are remembered for longer.
 *
 * @param database a connection of its own: in a transaction of yours, what it notes would be undone with it. One that
 *   was not told how long to wait for other processes (`timeout`) waits 5 seconds.
 * @throws WebhookError `invalid-option`
 */
export function sqliteWebhookStore(database: SqliteDatabase, options: SqliteWebhookStoreOptions = {}): WebhookStore {
  checkNames("sqliteWebhookStore", options, ["now"]);
  const { now } = options;
  if (now !== undefined) checkFunction("now", now);
  // `node:sqlite` does not wait, and throws "database is locked" when two processes get events at the same moment.
  if (busyTimeoutOf(database) === 0) database.exec(`PRAGMA busy_timeout = ${PATIENCE_MS}`);
  database.exec(`
    CREATE TABLE IF NOT EXISTS payspec_webhook_events (
      id TEXT PRIMARY KEY, token TEXT NOT NULL, done INTEGER NOT NULL, expires INTEGER NOT NULL
    ) WITHOUT ROWID;
    CREATE INDEX IF NOT EXISTS payspec_webhook_events_expires ON payspec_webhook_events (expires);
    CREATE TABLE IF NOT EXISTS payspec_webhook_clock (
      id INTEGER PRIMARY KEY CHECK (id = 1), time INTEGER NOT NULL, machine INTEGER NOT NULL
    );
  `);
  const readClock = database.prepare("SELECT time, machine FROM payspec_webhook_clock");
  const setClock = database.prepare(`
    INSERT INTO payspec_webhook_clock VALUES (1, ?, ?)
    ON CONFLICT DO UPDATE SET time = excluded.time, machine = excluded.machine
  `);
  const forget = database.prepare("DELETE FROM payspec_webhook_events WHERE expires <= ?");
  const claim = database.prepare("INSERT INTO payspec_webhook_events VALUES (?, ?, 0, ?) ON CONFLICT DO NOTHING");
  const isDone = database.prepare("SELECT 1 FROM payspec_webhook_events WHERE id = ? AND done = 1");
  const complete = database.prepare(`
    INSERT INTO payspec_webhook_events VALUES (?, ?, 1, ?)
    ON CONFLICT DO UPDATE SET done = 1, expires = excluded.expires WHERE token = excluded.token
  `);
  const release = database.prepare("DELETE FROM payspec_webhook_events WHERE id = ? AND token = ? AND done = 0");

  /** When this process last set the clock, by a counter that nobody sets. */
  let lastCount = -Infinity;

  /** Runs a transaction, so that no other process comes in between. */
  function atOnce<T>(action: (time: number) => Change<T>): T {
    database.exec("BEGIN IMMEDIATE");
    try {
      // Only now, since another process may have been waited for.
      const machine = now === undefined ? Date.now() : now();
      const count = performance.now();
      // The row is ours.
      const clock = (readClock.get() ?? { time: machine, machine }) as Clock;
      const gap = machine - clock.machine;
      const measuredGap = now === undefined ? count - lastCount + CLOCK_JITTER_MS : Infinity;
      const time = clock.time + Math.max(0, Math.min(gap, measuredGap, LONGEST_GAP_MS));
      const { result, isChanged } = action(time);
      const setsClock = isChanged || gap < 0 || gap >= CLOCK_STEP_MS;
      if (setsClock) setClock.run(time, machine);
      database.exec("COMMIT");
      if (setsClock) lastCount = count;
      return result;
    } catch (error) {
      try {
        database.exec("ROLLBACK");
      } catch {
        // SQLite has done that itself, as when the disk is full.
      }
      throw error;
    }
  }

  return {
    async claim(id, leaseSeconds) {
      return atOnce<Claim>((time) => {
        const hasForgotten = Number(forget.run(time).changes) > 0;
        const token = crypto.randomUUID();
        const isClaimed = Number(claim.run(id, token, time + leaseSeconds * 1000).changes) > 0;
        if (isClaimed) return { result: { state: "claimed", token }, isChanged: true };
        return { result: { state: isDone.get(id) ? "done" : "busy" }, isChanged: hasForgotten };
      });
    },
    async complete(id, token, keepSeconds) {
      atOnce((time) => ({ result: complete.run(id, token, time + keepSeconds * 1000), isChanged: true }));
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
  if (typeof row === "object" && row !== null && "timeout" in row && typeof row.timeout === "number") {
    return row.timeout;
  }
  throw misuse(
    "sqliteWebhookStore takes a synchronous connection to a SQLite database, like `new DatabaseSync(path)` of node:sqlite " +
      "or `new Database(path)` of better-sqlite3; got something else.",
  );
}
