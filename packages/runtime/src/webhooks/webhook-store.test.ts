import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { memoryWebhookStore } from "./memory-webhook-store.js";
import { type SqliteDatabase, sqliteWebhookStore } from "./sqlite-webhook-store.js";
import type { WebhookStore } from "./webhook-store.js";

const folder = mkdtempSync(join(tmpdir(), "payspec-store-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let time = 0;
const now = () => time;
const stores = {
  memoryWebhookStore: () => memoryWebhookStore({ now }),
  sqliteWebhookStore: () => sqliteWebhookStore(new DatabaseSync(":memory:"), { now }),
};

/** Claims an event that can be had. */
async function claimed(store: WebhookStore, id: string): Promise<string> {
  const claim = await store.claim(id, 60);
  if (claim.state !== "claimed") throw new Error(`${id} is ${claim.state}`);
  return claim.token;
}

/** What a claim of an event gets. */
const stateOf = async (store: WebhookStore, id: string) => (await store.claim(id, 60)).state;

describe.each(Object.entries(stores))("%s", (_, create) => {
  test("gives a new event to the first who claims it, and to no other", async () => {
    const store = create();
    expect(await Promise.all([stateOf(store, "a"), stateOf(store, "a"), stateOf(store, "b")])).toEqual([
      "claimed",
      "busy",
      "claimed",
    ]);
  });

  test("remembers an event that was handled, for as long as it was asked to", async () => {
    const store = create();
    await store.complete("a", await claimed(store, "a"), 3600);
    time += 3_599_999;
    expect(await stateOf(store, "a")).toBe("done");
    time += 1;
    expect(await stateOf(store, "a")).toBe("claimed");
  });

  test("gives a released event to the next who claims it", async () => {
    const store = create();
    await store.release("a", await claimed(store, "a"));
    expect(await stateOf(store, "a")).toBe("claimed");
  });

  test("gives an event away again when the lease has run out, and not before", async () => {
    const store = create();
    await claimed(store, "a");
    time += 59_999;
    expect(await stateOf(store, "a")).toBe("busy");
    time += 1;
    expect(await stateOf(store, "a")).toBe("claimed");
  });

  test("does not let a late release undo what was handled", async () => {
    const store = create();
    const token = await claimed(store, "a");
    await store.complete("a", token, 3600);
    await store.release("a", token);
    expect(await stateOf(store, "a")).toBe("done");
  });

  test("lets nobody whose lease ran out give up or keep the claim of the next", async () => {
    const store = create();
    const lost = await claimed(store, "a");
    time += 60_000;
    const token = await claimed(store, "a");
    expect(token).not.toBe(lost);
    await store.release("a", lost);
    expect(await stateOf(store, "a")).toBe("busy");
    await store.complete("a", lost, 3600);
    expect(await stateOf(store, "a")).toBe("busy");
    await store.release("a", token);
    expect(await stateOf(store, "a")).toBe("claimed");
  });

  test("remembers an event that was handled after its lease had run out, when nobody else has claimed it", async () => {
    const store = create();
    const token = await claimed(store, "a");
    time += 61_000;
    await claimed(store, "b");
    await store.complete("a", token, 3600);
    expect(await stateOf(store, "a")).toBe("done");
  });
});

describe("a store whose options would let events through twice is refused:", () => {
  const anyStore = new DatabaseSync(":memory:");
  const misuse = (message: string) =>
    expect.objectContaining({
      name: "WebhookError",
      code: "invalid-option",
      message: expect.stringContaining(message),
    });

  // With none of these would it remember anything, or end before it forgets.
  test.each([0, -1, 0.5, Number.NaN, Infinity, 20_000_000, "x", "100", null])(
    "memoryWebhookStore with maxEvents %j",
    (maxEvents) => {
      const make = () => memoryWebhookStore({ maxEvents: maxEvents as number });
      expect(make).toThrow(misuse("maxEvents must be a whole number from 1 to 10000000; got "));
    },
  );

  test.each([
    ["memoryWebhookStore", (options: object) => memoryWebhookStore(options)],
    ["sqliteWebhookStore", (options: object) => sqliteWebhookStore(anyStore, options)],
  ])("%s with a clock that is not a function, or an option that it does not have", (name, make) => {
    expect(() => make({ now: 1_700_000_000_000 })).toThrow(misuse("now must be a function; got number"));
    expect(() => make({ maxEvent: 1 })).toThrow(misuse(`${name} has no option maxEvent; it takes `));
    expect(() => make("now" as never)).toThrow(misuse(`${name} takes an object of options; got string`));
  });

  // Its promises would be taken for an event that was handled: none would ever be.
  test.each([
    [
      "a database that responds with promises",
      { exec() {}, prepare: () => ({ run: async () => {}, get: async () => {} }) },
    ],
    ["the path of a file", "webhooks.db"],
    ["no database", undefined],
  ])("sqliteWebhookStore with %s", (_, database) => {
    expect(() => sqliteWebhookStore(database as never)).toThrow(misuse("a synchronous connection"));
  });
});

test("memoryWebhookStore forgets no event that is being handled, and counts only those that were", async () => {
  const store = memoryWebhookStore({ now, maxEvents: 1 });
  const token = await claimed(store, "slow");
  for (const id of ["a", "b", "c"]) await store.complete(id, await claimed(store, id), 3600);
  expect(await stateOf(store, "c")).toBe("done");
  expect(await stateOf(store, "slow")).toBe("busy");
  await store.complete("slow", token, 3600);
  expect(await stateOf(store, "slow")).toBe("done");
});

test("memoryWebhookStore keeps no event whose handler died, once its lease has run out", async () => {
  setFlagsFromString("--expose-gc");
  // Node gives no other way to the collector from inside a running process.
  const collect = runInNewContext("gc") as () => void;
  const megabytes = () => {
    collect();
    return process.memoryUsage().heapUsed / 1_048_576;
  };
  const store = memoryWebhookStore({ now });
  const before = megabytes();
  for (let index = 0; index < 20_000; index++) {
    await claimed(store, Buffer.alloc(1000, `${index} `).toString("latin1"));
    time += 60_000;
  }
  expect(megabytes() - before).toBeLessThan(5);
  expect(await stateOf(store, "a")).toBe("claimed");
});

test("memoryWebhookStore forgets the oldest events when there are too many", async () => {
  const store = memoryWebhookStore({ now, maxEvents: 2 });
  for (const id of ["a", "b", "c"]) await store.complete(id, await claimed(store, id), 3600);
  expect(await stateOf(store, "b")).toBe("done");
  expect(await stateOf(store, "a")).toBe("claimed");
});

test("memoryWebhookStore does not mind when the clock of the machine is set", async () => {
  const noon = Date.now();
  const clock = vi.spyOn(Date, "now").mockReturnValue(noon);
  const store = memoryWebhookStore();
  const token = await claimed(store, "a");
  for (const days of [1, -1]) {
    clock.mockReturnValue(noon + days * 86_400_000);
    expect(await stateOf(store, "a")).toBe("busy");
  }
  await store.complete("a", token, 3600);
  clock.mockRestore();
  expect(await stateOf(store, "a")).toBe("done");
});

describe("sqliteWebhookStore, when the clock of the machine is set,", () => {
  const HOUR = 3_600_000;
  const DAY = 24 * HOUR;
  const MONTH_SECONDS = 2_592_000;
  const fresh = () => sqliteWebhookStore(new DatabaseSync(":memory:"), { now });

  test("forward by 31 days, forgets nothing that it was asked to remember for 30", async () => {
    const store = fresh();
    await store.complete("a", await claimed(store, "a"), MONTH_SECONDS);
    time += 31 * DAY;
    expect(await stateOf(store, "a")).toBe("done");
    time -= 31 * DAY;
    expect(await stateOf(store, "a")).toBe("done");
  });

  test.each([1, 365])("back by %i days, has an event busy for no longer than its lease", async (days) => {
    const store = fresh();
    await claimed(store, "a");
    time -= days * DAY;
    expect(await stateOf(store, "a")).toBe("busy");
    time += 59_999;
    expect(await stateOf(store, "a")).toBe("busy");
    time += 1;
    expect(await stateOf(store, "a")).toBe("claimed");
  });

  test("back and forth, remembers an event for as long as it was asked to, and no longer by more than the steps", async () => {
    const store = fresh();
    await store.complete("a", await claimed(store, "a"), 10 * 3600);
    for (const days of [-3, 7, -7, 2]) {
      time += days * DAY;
      expect(await stateOf(store, "a")).toBe("done");
    }
    for (let hours = 0; hours < 10; hours++) {
      time += HOUR;
      await stateOf(store, "other");
    }
    expect(await stateOf(store, "a")).toBe("claimed");
  });

  test("or nothing is delivered for days, counts an hour of it, so that every lease is over", async () => {
    const store = fresh();
    await store.complete("handled", await claimed(store, "handled"), 2 * 3600);
    await store.claim("running", 3600);
    time += 5 * DAY;
    expect([await stateOf(store, "handled"), await stateOf(store, "running")]).toEqual(["done", "claimed"]);
    time += HOUR;
    expect(await stateOf(store, "handled")).toBe("claimed");
  });

  test("between two processes, has them agree", async () => {
    const path = join(folder, "steps.db");
    const [first, second] = [new DatabaseSync(path), new DatabaseSync(path)];
    const one = sqliteWebhookStore(first, { now });
    const other = sqliteWebhookStore(second, { now });
    await one.complete("handled", await claimed(one, "handled"), MONTH_SECONDS);
    await claimed(one, "running");
    time -= DAY;
    expect([await stateOf(other, "handled"), await stateOf(other, "running")]).toEqual(["done", "busy"]);
    time += 60_000;
    expect([await stateOf(one, "handled"), await stateOf(other, "running")]).toEqual(["done", "claimed"]);
    time += 31 * DAY;
    expect([await stateOf(one, "handled"), await stateOf(other, "handled")]).toEqual(["done", "done"]);
    first.close();
    second.close();
  });

  test("while no process runs, ends the leases of the dead and remembers what was handled", async () => {
    const path = join(folder, "downtime.db");
    const before = new DatabaseSync(path);
    const dying = sqliteWebhookStore(before, { now });
    await dying.complete("handled", await claimed(dying, "handled"), MONTH_SECONDS);
    await claimed(dying, "died");
    before.close();
    time += 31 * DAY;
    const after = new DatabaseSync(path);
    const store = sqliteWebhookStore(after, { now });
    expect([await stateOf(store, "handled"), await stateOf(store, "died")]).toEqual(["done", "claimed"]);
    after.close();
  });

  describe("and no clock is passed in,", () => {
    let wall = Date.UTC(2026, 10, 28);
    let counter = 5_000;
    beforeEach(() => {
      vi.spyOn(Date, "now").mockImplementation(() => wall);
      vi.spyOn(performance, "now").mockImplementation(() => counter);
    });
    afterEach(() => vi.restoreAllMocks());
    const pass = (ms: number) => {
      wall += ms;
      counter += ms;
    };
    const real = () => sqliteWebhookStore(new DatabaseSync(":memory:"));

    test("ends no lease early", async () => {
      const store = real();
      await claimed(store, "a");
      wall += 2 * HOUR;
      expect(await stateOf(store, "a")).toBe("busy");
      pass(58_000);
      expect(await stateOf(store, "a")).toBe("busy");
      pass(2_000);
      expect(await stateOf(store, "a")).toBe("claimed");
    });

    test("counts the time of many events within a millisecond", async () => {
      const store = real();
      await claimed(store, "a");
      for (let index = 0; index < 1000; index++) {
        counter += 0.2;
        if (index % 5 === 4) wall += 1;
        await claimed(store, `b${index}`);
      }
      pass(59_800);
      expect(await stateOf(store, "a")).toBe("claimed");
    });

    test("counts the time of many repeats", async () => {
      const store = real();
      await claimed(store, "a");
      for (let index = 0; index < 66; index++) {
        expect(await stateOf(store, "a")).toBe("busy");
        pass(900);
      }
      pass(600);
      expect(await stateOf(store, "a")).toBe("claimed");
    });
  });
});

test("sqliteWebhookStore writes nothing for a repeat, but the time every ten seconds", async () => {
  const path = join(folder, "repeats.db");
  const [database, watcher] = [new DatabaseSync(path), new DatabaseSync(path)];
  const store = sqliteWebhookStore(database, { now });
  await store.complete("a", await claimed(store, "a"), 3600);
  await claimed(store, "b");
  /** Changes when another connection has written. */
  const version = () => (watcher.prepare("PRAGMA data_version").get() as { data_version: number }).data_version;
  const before = version();
  for (let seconds = 0; seconds < 10; seconds++) {
    expect([await stateOf(store, "a"), await stateOf(store, "b")]).toEqual(["done", "busy"]);
    time += 999;
  }
  expect(version()).toBe(before);
  time += 10;
  expect(await stateOf(store, "a")).toBe("done");
  expect(version()).not.toBe(before);
  database.close();
  watcher.close();
});

test("sqliteWebhookStore throws in a transaction of the caller's own, which could undo its notes", async () => {
  const database = new DatabaseSync(":memory:");
  const store = sqliteWebhookStore(database, { now });
  database.exec("BEGIN");
  await expect(store.claim("a", 60)).rejects.toThrow("transaction");
  database.exec("ROLLBACK");
  expect(await stateOf(store, "a")).toBe("claimed");
});

test("sqliteWebhookStore throws why a statement failed, though SQLite has rolled back already", async () => {
  const get = () => ({ timeout: 5000, time: 0 });
  const full = new Error("database or disk is full");
  const database: SqliteDatabase = {
    exec(sql) {
      if (sql === "ROLLBACK") throw new Error("cannot rollback - no transaction is active");
    },
    prepare: (sql) => ({
      get,
      run() {
        if (sql.startsWith("DELETE")) throw full;
        return { changes: 0 };
      },
    }),
  };
  await expect(sqliteWebhookStore(database, { now }).claim("a", 60)).rejects.toBe(full);
});

test("sqliteWebhookStore leaves no transaction open, and counts no time, when a statement fails", async () => {
  const database = new DatabaseSync(":memory:");
  const store = sqliteWebhookStore(database, { now });
  database.exec("ALTER TABLE payspec_webhook_events RENAME TO hidden");
  await expect(store.claim("a", 60)).rejects.toThrow("payspec_webhook_events");
  database.exec("ALTER TABLE hidden RENAME TO payspec_webhook_events");
  expect(await stateOf(store, "a")).toBe("claimed");
});

test("sqliteWebhookStore takes any text as an id", async () => {
  const store = sqliteWebhookStore(new DatabaseSync(":memory:"), { now });
  const id = `'); DROP TABLE payspec_webhook_events; --`;
  await store.complete(id, await claimed(store, id), 3600);
  expect(await stateOf(store, id)).toBe("done");
});

test("sqliteWebhookStore gives an event to one of two that have the file open, and remembers it when both are closed", async () => {
  const path = join(folder, "two.db");
  const [first, second] = [new DatabaseSync(path), new DatabaseSync(path)];
  const one = sqliteWebhookStore(first, { now });
  const other = sqliteWebhookStore(second, { now });
  const token = await claimed(one, "a");
  expect(await stateOf(other, "a")).toBe("busy");
  await one.complete("a", token, 3600);
  first.close();
  second.close();

  const third = new DatabaseSync(path);
  expect(await stateOf(sqliteWebhookStore(third, { now }), "a")).toBe("done");
  third.close();
});

test("sqliteWebhookStore waits while another process writes, unless it was told how long", () => {
  const patience = (database: DatabaseSync) => {
    sqliteWebhookStore(database, { now });
    return database.prepare("PRAGMA busy_timeout").get();
  };
  expect(patience(new DatabaseSync(":memory:"))).toEqual({ timeout: 5000 });
  expect(patience(new DatabaseSync(":memory:", { timeout: 100 }))).toEqual({ timeout: 100 });
});

// With a statement that reads the file, it would throw where another process makes the table at that moment.
test("sqliteWebhookStore asks to wait before it touches the file", () => {
  const statements: string[] = [];
  const database: SqliteDatabase = {
    exec: (sql) => statements.push(sql),
    prepare(sql) {
      statements.push(sql);
      return { run: () => ({ changes: 0 }), get: () => ({ timeout: 0 }) };
    },
  };
  sqliteWebhookStore(database, { now });
  expect(statements.slice(0, 2)).toEqual(["PRAGMA busy_timeout", "PRAGMA busy_timeout = 5000"]);
});

test("sqliteWebhookStore keeps no event longer than it must", async () => {
  const database = new DatabaseSync(":memory:");
  const store = sqliteWebhookStore(database, { now });
  await store.complete("a", await claimed(store, "a"), 3600);
  time += 3_600_000;
  await claimed(store, "b");
  expect(database.prepare("SELECT id FROM payspec_webhook_events").all()).toMatchObject([{ id: "b" }]);
});
