import { DatabaseSync } from "node:sqlite";
import { isDeepStrictEqual } from "node:util";
import type { PaymentJournal, PaymentRow } from "./payment-journal.ts";

/** The settings of a {@link sqliteJournal}. */
export interface SqliteJournalOptions {
  /** The database file, on a disk of this machine: SQLite's locks do not hold over a network file system. */
  readonly file: string;
  /**
   * Names this process, the same after a restart and different from all others that use the file. What the name had
   * claimed is free when it opens the file again, for whoever had claimed it is dead.
   *
   * @default a new name each time, so that the claims of a dead process are free when their leases are over
   */
  readonly owner?: string;
  /**
   * The time, in milliseconds since the epoch.
   *
   * @default Date.now
   */
  readonly now?: () => number;
}

/** A row as SQLite holds it. */
interface StoredRow extends Omit<PaymentRow, "body" | "result"> {
  readonly body: string;
  readonly result: string | null;
  readonly leaseUntil: number;
}

/** How long a process waits for another one's transaction, in milliseconds. */
const PATIENCE_MS = 10_000;

/** SQLITE_BUSY: another connection holds the lock. */
const BUSY = 5;

/** Keeps the journal in a SQLite file, for all processes of one machine. */
export function sqliteJournal({
  file,
  owner = crypto.randomUUID(),
  now = Date.now,
}: SqliteJournalOptions): PaymentJournal & Disposable {
  // Another process may be writing; its transactions take milliseconds.
  const database = new DatabaseSync(file, { timeout: PATIENCE_MS });
  switchToWal(database);
  // FULL: what is committed is on the disk, and outlives a power failure too.
  database.exec(`
    PRAGMA synchronous = FULL;
    CREATE TABLE IF NOT EXISTS payments (
      orderId TEXT PRIMARY KEY,
      key TEXT NOT NULL,
      body TEXT NOT NULL,
      state TEXT NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'done', 'not-done')),
      firstSentAt INTEGER NOT NULL,
      claim INTEGER NOT NULL DEFAULT 1,
      owner TEXT NOT NULL,
      leaseUntil INTEGER NOT NULL,
      result TEXT
    ) STRICT;
    CREATE INDEX IF NOT EXISTS payments_pending ON payments (firstSentAt) WHERE state = 'pending';
  `);
  database.prepare("UPDATE payments SET leaseUntil = 0 WHERE state = 'pending' AND owner = ?").run(owner);

  const find = database.prepare("SELECT * FROM payments WHERE orderId = ?");
  const insert = database.prepare(
    "INSERT INTO payments (orderId, key, body, firstSentAt, owner, leaseUntil) VALUES (?, ?, ?, ?, ?, ?)",
  );
  const claim = database.prepare(`
    UPDATE payments SET state = 'pending', claim = claim + 1, firstSentAt = ?, owner = ?, leaseUntil = ?
    WHERE orderId = ?
  `);
  const pending = database.prepare(
    "SELECT * FROM payments WHERE state = 'pending' AND leaseUntil <= ? ORDER BY firstSentAt, orderId",
  );
  const done = database.prepare("UPDATE payments SET state = 'done', result = ? WHERE orderId = ? AND state <> 'done'");
  const notDone = database.prepare(`
    UPDATE payments SET state = 'not-done', result = ? WHERE orderId = ? AND claim = ? AND state = 'pending'
  `);
  const unknown = database.prepare(`
    UPDATE payments SET leaseUntil = 0, result = ? WHERE orderId = ? AND claim = ? AND state = 'pending'
  `);
  // The columns are those of the table above, which no one else writes.
  const storedRow = (orderId: string) => find.get(orderId) as StoredRow | undefined;

  return {
    async begin(orderId, key, body, leaseMs) {
      return transaction(database, () => {
        const found = storedRow(orderId);
        if (found === undefined) insert.run(orderId, key, JSON.stringify(body), now(), owner, now() + leaseMs);
        else checkSame(found, key, body);
        const held = found?.state === "pending" && found.leaseUntil > now();
        if (found !== undefined && (found.state === "done" || held)) return { row: rowOf(found), turn: "none" };
        const mayHaveActed = found?.state === "pending";
        if (found !== undefined) claim.run(mayHaveActed ? found.firstSentAt : now(), owner, now() + leaseMs, orderId);
        return { row: rowOf(storedRow(orderId)), turn: mayHaveActed ? "repeat" : "first" };
      });
    },
    async settle(row, verdict, result) {
      // SQL's NULL is undefined, for JSON has a null of its own.
      const text = result === undefined ? null : JSON.stringify(result);
      return transaction(database, () => {
        if (verdict === "done") done.run(text, row.orderId);
        else (verdict === "not-done" ? notDone : unknown).run(text, row.orderId, row.claim);
        return rowOf(storedRow(row.orderId));
      });
    },
    async pending() {
      return (pending.all(now()) as unknown as StoredRow[]).map(rowOf);
    },
    [Symbol.dispose]() {
      database.close();
    },
  };
}

/** Runs statements as one, alone: IMMEDIATE keeps others from writing from the first statement on. */
function transaction<T>(database: DatabaseSync, statements: () => T): T {
  database.exec("BEGIN IMMEDIATE");
  try {
    const result = statements();
    database.exec("COMMIT");
    return result;
  } catch (error) {
    database.exec("ROLLBACK");
    throw error;
  }
}

function checkSame(found: StoredRow, key: string, body: unknown): void {
  const different =
    found.key !== key
      ? "idempotency key (its namespace has changed)"
      : isDeepStrictEqual(JSON.parse(found.body), JSON.parse(JSON.stringify(body)))
        ? undefined
        : "body";
  if (different === undefined) return;
  throw new Error(
    `Payment ${found.orderId} was begun with another ${different}. Nothing was sent now. ` +
      `A payment with other details is another payment: give it an order id of its own.`,
  );
}

function rowOf(stored: StoredRow | undefined): PaymentRow {
  if (stored === undefined) {
    throw new Error("The payment is not in the journal. Was another file opened, or a row deleted?");
  }
  const { orderId, key, body, state, firstSentAt, claim, result } = stored;
  return {
    orderId,
    key,
    body: JSON.parse(body),
    state,
    firstSentAt,
    claim,
    result: result === null ? undefined : JSON.parse(result),
  };
}

/** Switches to a write-ahead log. Unlike other statements, this one does not wait for a process that does the same. */
function switchToWal(database: DatabaseSync): void {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      database.exec("PRAGMA journal_mode = WAL");
      return;
    } catch (error) {
      if ((error as { errcode?: unknown }).errcode !== BUSY || Date.now() > end) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}
