import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, describe, expect, test } from "vitest";
import { memoryWebhookStore } from "./memory-webhook-store.js";
import { sqliteWebhookStore } from "./sqlite-webhook-store.js";

const folder = mkdtempSync(join(tmpdir(), "payspec-store-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let time = 0;
const now = () => time;
const stores = {
  memoryWebhookStore: () => memoryWebhookStore({ now }),
  sqliteWebhookStore: () => sqliteWebhookStore(new DatabaseSync(":memory:"), { now }),
};

describe.each(Object.entries(stores))("%s", (_, create) => {
  test("gives a new event to the first who claims it, and to no other", async () => {
    const store = create();
    expect(await Promise.all([store.claim("a", 60), store.claim("a", 60), store.claim("b", 60)])).toEqual([
      "claimed",
      "busy",
      "claimed",
    ]);
  });

  test("remembers an event that was handled, for as long as it was asked to", async () => {
    const store = create();
    await store.claim("a", 60);
    await store.complete("a", 3600);
    time += 3_599_999;
    expect(await store.claim("a", 60)).toBe("done");
    time += 1;
    expect(await store.claim("a", 60)).toBe("claimed");
  });

  test("gives a released event to the next who claims it", async () => {
    const store = create();
    await store.claim("a", 60);
    await store.release("a");
    expect(await store.claim("a", 60)).toBe("claimed");
  });

  test("gives an event away again when the lease has run out, and not before", async () => {
    const store = create();
    await store.claim("a", 60);
    time += 59_999;
    expect(await store.claim("a", 60)).toBe("busy");
    time += 1;
    expect(await store.claim("a", 60)).toBe("claimed");
  });

  test("does not let a late release undo what another has handled", async () => {
    const store = create();
    await store.claim("a", 60);
    await store.complete("a", 3600);
    await store.release("a");
    expect(await store.claim("a", 60)).toBe("done");
  });

  test("remembers an event that was handled after its lease had run out", async () => {
    const store = create();
    await store.claim("a", 60);
    time += 61_000;
    await store.claim("b", 60);
    await store.complete("a", 3600);
    expect(await store.claim("a", 60)).toBe("done");
  });
});

test("memoryWebhookStore forgets the oldest events when there are too many", async () => {
  const store = memoryWebhookStore({ now, maxEvents: 2 });
  for (const id of ["a", "b", "c"]) {
    await store.claim(id, 60);
    await store.complete(id, 3600);
  }
  expect(await store.claim("b", 60)).toBe("done");
  expect(await store.claim("a", 60)).toBe("claimed");
});

test("sqliteWebhookStore takes any text as an id", async () => {
  const store = sqliteWebhookStore(new DatabaseSync(":memory:"), { now });
  const id = `'); DROP TABLE payspec_webhook_events; --`;
  await store.claim(id, 60);
  await store.complete(id, 3600);
  expect(await store.claim(id, 60)).toBe("done");
});

test("sqliteWebhookStore gives an event to one of two that have the file open, and remembers it when both are closed", async () => {
  const path = join(folder, "two.db");
  const [first, second] = [new DatabaseSync(path), new DatabaseSync(path)];
  const one = sqliteWebhookStore(first, { now });
  const other = sqliteWebhookStore(second, { now });
  expect(await Promise.all([one.claim("a", 60), other.claim("a", 60)])).toEqual(["claimed", "busy"]);
  await one.complete("a", 3600);
  first.close();
  second.close();

  const third = new DatabaseSync(path);
  expect(await sqliteWebhookStore(third, { now }).claim("a", 60)).toBe("done");
  third.close();
});

test("sqliteWebhookStore keeps no event longer than it must", async () => {
  const database = new DatabaseSync(":memory:");
  const store = sqliteWebhookStore(database, { now });
  await store.complete("a", 3600);
  time += 3_600_000;
  await store.claim("b", 60);
  expect(database.prepare("SELECT id FROM payspec_webhook_events").all()).toMatchObject([{ id: "b" }]);
});
