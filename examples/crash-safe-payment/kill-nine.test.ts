import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dice } from "@payspec/test-support";
import type { MortalShopOptions, ShopMoment } from "./mortal-shop.ts";
import { type ProviderMoment, startSlowElebne } from "./slow-elebne.ts";
import { sqliteJournal } from "./sqlite-journal.ts";

/** Another seed, other points, and more of them: `SEED=7 KILLS=200 vitest run kill-nine`. */
const SEED = Number(process.env["SEED"] ?? 20_261_120);
const KILLS = Number(process.env["KILLS"] ?? 80);
/** Shops side by side, each with a journal of its own. */
const SHOPS = 2;
const SHOP_MOMENTS: ShopMoment[] = [
  "before the journal",
  "after the journal",
  "while sending",
  "answered, not settled",
  "settled",
];
const PROVIDER_MOMENTS: ProviderMoment[] = ["request arrived", "charged, no response yet", "half of the response sent"];
const ANY_TIME = "any time";
const MOMENTS = [...SHOP_MOMENTS, ...PROVIDER_MOMENTS, ANY_TIME, ANY_TIME, ANY_TIME] as const;

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "payspec-kill-nine-"));
  // One that is killed does not get to write the cache of compiled code, with which the others start in half the time.
  await startShop({ url: "http://127.0.0.1", file: join(folder, "first.db"), owner: "first", orderIds: [] }).ended;
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Starts a shop. It ends killed, or with what it knows of its orders. */
function startShop(options: MortalShopOptions) {
  const shop = spawn(process.execPath, [join(import.meta.dirname, "mortal-shop.ts"), JSON.stringify(options)], {
    env: { ...process.env, NODE_COMPILE_CACHE: join(folder, "cache") },
  });
  let printed = "";
  let complaint = "";
  shop.stdout.setEncoding("utf8").on("data", (chunk: string) => (printed += chunk));
  shop.stderr.setEncoding("utf8").on("data", (chunk: string) => (complaint += chunk));
  const ended = new Promise<Record<string, string> | "killed">((resolve, reject) => {
    shop.on("error", reject);
    shop.on("close", (code, signal) => {
      if (signal === "SIGKILL") resolve("killed");
      else if (code === 0) resolve(JSON.parse(printed) as Record<string, string>);
      else reject(new Error(`The shop ended with ${signal ?? code}: ${complaint}`));
    });
  });
  return { ended, kill: () => shop.kill("SIGKILL") };
}

function timesEach(values: readonly string[]): Record<string, number> {
  const times: Record<string, number> = {};
  for (const value of values) times[value] = (times[value] ?? 0) + 1;
  return times;
}

const each = <T>(orders: readonly string[], value: T) => Object.fromEntries(orders.map((order) => [order, value]));

describe("a shop that is killed", () => {
  test(`by SIGKILL at ${KILLS} points has charged each order once, and knows it`, async () => {
    const killedAt: string[] = [];
    let sent = 0;
    let orders = 0;

    async function lives(name: string, seed: number, kills: number) {
      // Apart, so that the choice of points depends on nothing but the seed.
      const [random, delays] = [dice(seed), dice(-seed)];
      const file = join(folder, `${name}.db`);
      let strike: ((moment: ProviderMoment) => void) | undefined;
      await using provider = await startSlowElebne({
        delay: () => delays() * 3,
        onMoment: (moment) => strike?.(moment),
      });
      const orderIds: string[] = [];
      const open = (known: readonly string[], death?: MortalShopOptions["death"]) =>
        startShop({ url: provider.url, file, owner: name, orderIds: known, death });
      for (let killed = 0; killed < kills;) {
        const moment = MOMENTS[Math.floor(random() * MOMENTS.length)] ?? ANY_TIME;
        const time = 1 + Math.floor(random() * 4);
        const waitMs = random() * 15;
        // Some more than are paid before the kill.
        while (orderIds.length < provider.orders().length + 8) orderIds.push(`${name}-${orderIds.length + 1}`);
        const inShop = SHOP_MOMENTS.find((known) => known === moment);
        const shop = open(orderIds.slice(-12), inShop && { moment: inShop, time });
        let times = 0;
        strike = (reached) => {
          if (reached === moment && ++times === time) shop.kill();
          // From when the first payment is on its way.
          if (moment === ANY_TIME && ++times === 1) setTimeout(shop.kill, waitMs);
        };
        if ((await shop.ended) === "killed") {
          killed++;
          killedAt.push(moment);
        }
      }
      strike = undefined;
      // A last start settles all that was begun, though nobody asks for it.
      await open([]).ended;
      using journal = sqliteJournal({ file, now: () => Number.MAX_SAFE_INTEGER });
      expect(await journal.pending()).toEqual([]);
      // Whoever asks hears the outcome; what was never begun is paid now.
      expect(await open(orderIds).ended).toEqual(each(orderIds, "done"));
      expect(timesEach(provider.orders())).toEqual(each(orderIds, 1));
      sent += provider.requests.length;
      orders += orderIds.length;
    }

    await Promise.all(Array.from({ length: SHOPS }, (_, index) => lives(`shop-${index}`, SEED + index, KILLS / SHOPS)));
    const points = timesEach(killedAt);
    console.log(`seed ${SEED}: ${orders} orders, sent ${sent} times, charged once each; kills:`, points);
    expect(killedAt).toHaveLength(KILLS);
    expect(Object.keys(points).toSorted()).toEqual([...new Set(MOMENTS)].toSorted());
    // The kills did hit: payments were on their way, and had to be sent again.
    expect(sent - orders).toBeGreaterThan(KILLS / 4);
  }, 180_000);
});

test("two shops on one journal send each order once", async () => {
  const random = dice(SEED);
  await using provider = await startSlowElebne({ delay: () => random() * 3 });
  const file = join(folder, "shared.db");
  const orderIds = Array.from({ length: 60 }, (_, index) => `order-${index + 1}`);
  const verdicts = await Promise.all(
    ["here", "there"].map((owner) => startShop({ url: provider.url, file, owner, orderIds }).ended),
  );
  // Not even once more with the same key.
  expect(timesEach(provider.requests.map(({ orderId }) => orderId))).toEqual(each(orderIds, 1));
  expect(timesEach(provider.orders())).toEqual(each(orderIds, 1));
  // One of the two has made it; the other one saw that, or came while it was under way.
  for (const orderId of orderIds) {
    const told = verdicts.map((one) => (one === "killed" ? one : one[orderId])).toSorted();
    expect([
      ["done", "done"],
      ["done", "unknown"],
    ]).toContainEqual(told);
  }
  using journal = sqliteJournal({ file, now: () => Number.MAX_SAFE_INTEGER });
  expect(await journal.pending()).toEqual([]);
});
