import type { DatabaseSync, SQLInputValue } from "node:sqlite";
import type { WorldJournal, WorldStep } from "../world/world-journal.js";
import type { WorldState } from "../world/world-state.js";
import type { WorldStorage } from "./world-storage.js";

/** The layout of the file; another one is refused, not converted: what is in a sandbox can be made again. */
const VERSION = 1;

const TABLES = `
  CREATE TABLE IF NOT EXISTS worlds (provider, name, counters, PRIMARY KEY (provider, name));
  CREATE TABLE IF NOT EXISTS entries (provider, world, resource, id, sequence INTEGER, json, PRIMARY KEY (provider, world, resource, id));
  CREATE TABLE IF NOT EXISTS records (provider, world, kind, key, json, PRIMARY KEY (provider, world, kind, key));
  CREATE TABLE IF NOT EXISTS log (number INTEGER PRIMARY KEY, provider, world, kind, json);
  CREATE INDEX IF NOT EXISTS log_of_world ON log (provider, world, kind);
`;

/**
 * Keeps worlds in a SQLite file. What was acknowledged survives the end of the process, however it ends.
 *
 * @param file its path; it is made where there is none
 * @throws Error where this Node has no SQLite, or the file is something else
 */
export async function openSqliteStorage(file: string): Promise<WorldStorage> {
  const { DatabaseSync: Database } = await import("node:sqlite").catch(() => {
    throw new Error(`A storage file needs Node.js 22.13 or later; this is ${process.version}.`);
  });
  const database = new Database(file);
  try {
    // Write-ahead: a step is one append, and a process that is killed in the middle has written none of it.
    database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 1000;");
    const { user_version: version } = database.prepare("PRAGMA user_version").get() ?? {};
    const { count } = database.prepare("SELECT count(*) AS count FROM sqlite_schema").get() ?? {};
    if (version !== VERSION && count !== 0) throw new Error("it was written by another version, or by something else");
    database.exec(`${TABLES} PRAGMA user_version = ${VERSION};`);
  } catch (error) {
    database.close();
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${file} is no storage of this sandbox: ${reason}. Name another file.`, { cause: error });
  }
  return new SqliteStorage(database);
}

class SqliteStorage implements WorldStorage {
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  worlds(provider: string): string[] {
    return this.#database
      .prepare("SELECT name FROM worlds WHERE provider = ?")
      .all(provider)
      .map(({ name }) => String(name));
  }

  open(provider: string, world: string): { journal: WorldJournal; state: WorldState | undefined } {
    return { journal: new SqliteJournal(this.#database, provider, world), state: this.#stateOf(provider, world) };
  }

  close(): void {
    this.#database.close();
  }

  #stateOf(provider: string, world: string): WorldState | undefined {
    const row = this.#database
      .prepare("SELECT counters FROM worlds WHERE provider = ? AND name = ?")
      .get(provider, world);
    if (row === undefined) return undefined;
    // Only the journal below writes these.
    const list = <Item>(query: string, ...values: SQLInputValue[]) =>
      this.#database
        .prepare(query)
        .all(provider, world, ...values)
        .map(({ json }) => JSON.parse(String(json)) as Item);
    const ofKind = "SELECT json FROM records WHERE provider = ? AND world = ? AND kind = ? ORDER BY rowid";
    const ofLog = "SELECT json FROM log WHERE provider = ? AND world = ? AND kind = ? ORDER BY number";
    return {
      ...(JSON.parse(String(row["counters"])) as Pick<
        WorldState,
        "sequence" | "eventCount" | "deliveryCount" | "dice" | "ahead"
      >),
      entries: list("SELECT json FROM entries WHERE provider = ? AND world = ? ORDER BY sequence"),
      kept: list(ofKind, "kept"),
      deliveries: list(ofKind, "delivery"),
      ledger: list(ofLog, "ledger"),
      events: list(ofLog, "event"),
    };
  }
}

class SqliteJournal implements WorldJournal {
  readonly #database: DatabaseSync;
  readonly #place: readonly [provider: string, world: string];

  constructor(database: DatabaseSync, provider: string, world: string) {
    this.#database = database;
    this.#place = [provider, world];
  }

  write(step: WorldStep): void {
    this.#inOneStep(() => this.#write(step));
  }

  replace({ entries, kept, ledger, events, deliveries, ...counters }: WorldState): void {
    this.#inOneStep(() => {
      for (const table of ["entries", "records", "log"]) {
        this.#run(`DELETE FROM ${table} WHERE provider = ? AND world = ?`);
      }
      const changed = entries.map((entry) => {
        const { resource, id } = entry;
        return [`${resource}/${id}`, { resource, id, entry }] as const;
      });
      this.#write({ entries: new Map(changed), ledger: [...ledger], events: [...events], deliveries, counters });
      for (const response of kept) this.#record("kept", response.key, response);
    });
  }

  #write({ entries = new Map(), ledger = [], events = [], deliveries = [], kept, counters }: WorldStep): void {
    for (const { resource, id, entry } of entries.values()) {
      if (entry === undefined) {
        this.#run("DELETE FROM entries WHERE provider = ? AND world = ? AND resource = ? AND id = ?", resource, id);
        continue;
      }
      const json = JSON.stringify(entry);
      this.#run("INSERT OR REPLACE INTO entries VALUES (?, ?, ?, ?, ?, ?)", resource, id, entry.sequence, json);
    }
    for (const [kind, items] of [
      ["ledger", ledger],
      ["event", events],
    ] as const) {
      for (const item of items) {
        this.#run("INSERT INTO log (provider, world, kind, json) VALUES (?, ?, ?, ?)", kind, JSON.stringify(item));
      }
    }
    for (const delivery of deliveries) this.#record("delivery", delivery.number, delivery);
    if (kept !== undefined) this.#record("kept", kept.key, kept);
    this.#run("INSERT OR REPLACE INTO worlds VALUES (?, ?, ?)", JSON.stringify(counters));
  }

  #record(kind: string, key: string | number, value: object): void {
    const text = "INSERT INTO records VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET json = excluded.json";
    this.#run(text, kind, key, JSON.stringify(value));
  }

  readonly #statements = new Map<string, ReturnType<DatabaseSync["prepare"]>>();

  #run(text: string, ...values: SQLInputValue[]): void {
    const statement = this.#statements.get(text) ?? this.#database.prepare(text);
    this.#statements.set(text, statement);
    statement.run(...this.#place, ...values);
  }

  #inOneStep(work: () => void): void {
    this.#database.exec("BEGIN IMMEDIATE");
    try {
      work();
      this.#database.exec("COMMIT");
    } catch (error) {
      this.#database.exec("ROLLBACK");
      throw error;
    }
  }
}
