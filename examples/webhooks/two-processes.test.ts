import { type ChildProcess, spawn } from "node:child_process";
import { createHmac } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, expect, test } from "vitest";
import type { ShopProcessOptions } from "./shop-process.ts";

const secret = "whsec_of_the_test";
const NOW = 1_700_000_000;

const folder = mkdtempSync(join(tmpdir(), "payspec-two-processes-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let run = 0;
let files: { database: string; delivered: string };
beforeEach(() => {
  run++;
  files = { database: join(folder, `${run}.db`), delivered: join(folder, `${run}.txt`) };
});
const delivered = () => readFileSync(files.delivered, "utf8").trimEnd().split("\n");

const running: ChildProcess[] = [];
afterEach(() => {
  for (const process of running.splice(0)) process.kill("SIGKILL");
});

/** A shop in a process of its own. */
async function startShop(options: Partial<ShopProcessOptions> = {}) {
  const told: ShopProcessOptions = { secret, ...files, time: NOW * 1000, ...options };
  const process = spawn(
    globalThis.process.execPath,
    [join(import.meta.dirname, "shop-process.ts"), JSON.stringify(told)],
    { stdio: ["ignore", "pipe", "ignore"] },
  );
  running.push(process);
  /** What it says next. */
  const says = async () => {
    const ended = once(process, "exit").then(() => expect.unreachable("The shop must not end; run it to see why."));
    const [chunk] = await Promise.race([once(process.stdout, "data"), ended]);
    return String(chunk).trim();
  };
  const port = await says();
  return {
    process,
    says,
    /** Sends the event of an order, and tells the status of the response. */
    async hear(orderNo: string): Promise<number> {
      const at = told.time / 1000;
      const body = JSON.stringify({ id: `evt_${orderNo}`, type: "charge.succeeded", data: { object: { orderNo } } });
      const sign = createHmac("sha256", secret).update(`${at}.${body}`).digest("hex");
      const response = await fetch(`http://127.0.0.1:${port}/webhooks/elepay`, {
        method: "POST",
        headers: { "elepay-Signature": `t=${at},sign=${sign}`, "Content-Type": "application/json" },
        body,
      });
      return response.status;
    },
  };
}

test("two processes that hear of the same events at the same moment deliver each order once", async () => {
  const shops = await Promise.all([startShop(), startShop()]);
  const orders = Array.from({ length: 200 }, (_, index) => `order-${index}`);
  const hearAll = () => Promise.all(orders.flatMap((orderNo) => shops.map((shop) => shop.hear(orderNo))));

  // The one that comes second may be asked to come again; none fails.
  expect((await hearAll()).filter((status) => status !== 200 && status !== 503)).toEqual([]);
  expect(delivered().toSorted()).toEqual(orders.toSorted());
  expect(new Set(await hearAll())).toEqual(new Set([200]));
  expect(delivered()).toHaveLength(orders.length);
});

test("an order whose process is killed while it delivers is delivered by another, when the lease is over and not before", async () => {
  const dying = await startShop({ endless: "order-1" });
  const unanswered = dying.hear("order-1").catch(() => "no response");
  await dying.says();
  const other = await startShop();
  expect(await other.hear("order-1")).toBe(503);
  dying.process.kill("SIGKILL");
  expect(await unanswered).toBe("no response");
  expect(await other.hear("order-1")).toBe(503);

  const [before, after] = await Promise.all([59, 60].map((s) => startShop({ time: (NOW + s) * 1000 })));
  expect(await before?.hear("order-1")).toBe(503);
  expect(await after?.hear("order-1")).toBe(200);
  expect(await after?.hear("order-1")).toBe(200);
  expect(delivered()).toEqual(["order-1", "order-1"]);
});
