import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { sqliteJournal } from "./sqlite-journal.ts";

const LEASE = 60_000;
const body = { amount: 50_000, label: "Monthly plan" };

let clock: number;
let file: string;

beforeEach(() => {
  clock = 1_700_000_000_000;
  file = join(mkdtempSync(join(tmpdir(), "payspec-journal-")), "payments.db");
});
afterEach(() => rmSync(join(file, ".."), { recursive: true }));

const open = (owner?: string) => sqliteJournal({ file, now: () => clock, ...(owner !== undefined && { owner }) });

describe("sqliteJournal", () => {
  test("a new payment is the caller's to send", async () => {
    using journal = open();
    expect(await journal.begin("order-1", "key-1", body, LEASE)).toEqual({
      turn: "first",
      row: {
        orderId: "order-1",
        key: "key-1",
        body,
        state: "pending",
        firstSentAt: clock,
        claim: 1,
        result: undefined,
      },
    });
  });

  test("a payment that is being made is nobody else's, in this process or another", async () => {
    using here = open("here");
    using there = open("there");
    await here.begin("order-1", "key-1", body, LEASE);
    expect(await here.begin("order-1", "key-1", body, LEASE)).toMatchObject({ turn: "none" });
    expect(await there.begin("order-1", "key-1", body, LEASE)).toMatchObject({ turn: "none" });
    expect(await there.pending()).toEqual([]);
  });

  test("of two that begin at once, one gets the turn", async () => {
    using here = open("here");
    using there = open("there");
    const begun = await Promise.all([here, there].map((journal) => journal.begin("order-1", "key-1", body, LEASE)));
    expect(begun.map(({ turn }) => turn).toSorted()).toEqual(["first", "none"]);
  });

  test("when a lease is over, the payment is to be repeated, and its key is as old as before", async () => {
    using here = open("here");
    using there = open("there");
    await here.begin("order-1", "key-1", body, LEASE);
    const firstSentAt = clock;
    clock += LEASE - 1;
    expect(await there.begin("order-1", "key-1", body, LEASE)).toMatchObject({ turn: "none" });
    clock += 1;
    expect(await there.pending()).toMatchObject([{ orderId: "order-1", body, firstSentAt }]);
    expect(await there.begin("order-1", "key-1", body, LEASE)).toMatchObject({
      turn: "repeat",
      row: { claim: 2, firstSentAt },
    });
    expect(await here.begin("order-1", "key-1", body, LEASE)).toMatchObject({ turn: "none" });
  });

  test("a process that is started again has what it had claimed at once, and nothing of others", async () => {
    using dead = open("here");
    using other = open("there");
    await dead.begin("order-1", "key-1", body, LEASE);
    await other.begin("order-2", "key-2", body, LEASE);
    using restarted = open("here");
    expect(await restarted.pending()).toMatchObject([{ orderId: "order-1" }]);
    expect(await restarted.begin("order-1", "key-1", body, LEASE)).toMatchObject({ turn: "repeat" });
    expect(await restarted.begin("order-2", "key-2", body, LEASE)).toMatchObject({ turn: "none" });
  });

  test("a process without a name has no claims to take over", async () => {
    using dead = open();
    await dead.begin("order-1", "key-1", body, LEASE);
    using restarted = open();
    expect(await restarted.pending()).toEqual([]);
  });

  test("what is done stays done, with its result", async () => {
    using journal = open();
    const { row } = await journal.begin("order-1", "key-1", body, LEASE);
    await journal.settle(row, "done", { id: "PI-1" });
    await journal.settle(row, "not-done", "no");
    await journal.settle(row, "unknown", "lost");
    await journal.settle(row, "done", { id: "PI-2" });
    clock += LEASE;
    expect(await journal.pending()).toEqual([]);
    expect(await journal.begin("order-1", "key-1", body, LEASE)).toMatchObject({
      turn: "none",
      row: { state: "done", result: { id: "PI-1" } },
    });
  });

  test("what is not done is begun again, with a new life of its key", async () => {
    using journal = open();
    const { row } = await journal.begin("order-1", "key-1", body, LEASE);
    await journal.settle(row, "not-done", "no");
    clock += 5;
    expect(await journal.pending()).toEqual([]);
    expect(await journal.begin("order-1", "key-1", body, LEASE)).toMatchObject({
      turn: "first",
      row: { state: "pending", claim: 2, firstSentAt: clock },
    });
  });

  test("what is unknown stays pending, and may be claimed at once", async () => {
    using journal = open();
    const { row } = await journal.begin("order-1", "key-1", body, LEASE);
    await journal.settle(row, "unknown", "lost");
    expect(await journal.pending()).toMatchObject([{ orderId: "order-1", state: "pending", result: "lost" }]);
    expect(await journal.begin("order-1", "key-1", body, LEASE)).toMatchObject({ turn: "repeat" });
  });

  test("a claim that is no longer the last can say that it was done, and nothing else", async () => {
    using here = open("here");
    using there = open("there");
    const { row: old } = await here.begin("order-1", "key-1", body, LEASE);
    clock += LEASE;
    const { row: last } = await there.begin("order-1", "key-1", body, LEASE);
    expect(await here.settle(old, "not-done", "no")).toEqual(last);
    expect(await here.settle(old, "unknown", "lost")).toEqual(last);
    expect(await here.begin("order-1", "key-1", body, LEASE)).toMatchObject({ turn: "none", row: last });
    await here.settle(old, "done", { id: "PI-1" });
    await there.settle(last, "not-done", "no");
    expect(await there.begin("order-1", "key-1", body, LEASE)).toMatchObject({ turn: "none", row: { state: "done" } });
  });

  test("tells what it holds once the outcome is written", async () => {
    using journal = open();
    const { row } = await journal.begin("order-1", "key-1", body, LEASE);
    expect(await journal.settle(row, "unknown", "lost")).toEqual({ ...row, result: "lost" });
    expect(await journal.settle(row, "not-done", "no")).toEqual({ ...row, state: "not-done", result: "no" });
    expect(await journal.settle(row, "done", { id: "PI-1" })).toEqual({
      ...row,
      state: "done",
      result: { id: "PI-1" },
    });
    expect(await journal.settle(row, "not-done", "no")).toMatchObject({ state: "done", result: { id: "PI-1" } });
  });

  test.each([undefined, null])("a result that is %s stays so", async (result) => {
    using journal = open();
    const { row } = await journal.begin("order-1", "key-1", body, LEASE);
    await journal.settle(row, "done", result);
    const { row: kept } = await journal.begin("order-1", "key-1", body, LEASE);
    expect(kept.result).toBe(result);
  });

  test("an outcome of a payment that was never begun is refused", async () => {
    using journal = open();
    await expect(journal.settle({ orderId: "order-1", claim: 1 }, "done", null)).rejects.toThrow("not in the journal");
  });

  test("another body or key is refused, also of what is done; another order of the properties is the same body", async () => {
    using journal = open();
    const { row } = await journal.begin("order-1", "key-1", body, LEASE);
    await journal.settle(row, "done", null);
    const again = (key: string, other: unknown) => journal.begin("order-1", key, other, LEASE);
    await expect(again("key-1", { ...body, amount: 1 })).rejects.toThrow("another body");
    await expect(again("key-2", body)).rejects.toThrow("another idempotency key");
    expect(await again("key-1", { label: body.label, amount: body.amount, metadata: undefined })).toMatchObject({
      turn: "none",
    });
  });

  test("pending payments come the oldest first", async () => {
    using journal = open();
    for (const orderId of ["order-3", "order-1", "order-2"]) {
      await journal.begin(orderId, orderId, body, LEASE);
      clock += 1;
    }
    clock += LEASE;
    expect((await journal.pending()).map(({ orderId }) => orderId)).toEqual(["order-3", "order-1", "order-2"]);
  });
});
