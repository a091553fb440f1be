import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { items } from "../src/lists/items.js";
import { order, shopClient } from "./shop.js";
import { serve } from "@payspec/test-support";

setFlagsFromString("--expose-gc");
// Node gives no other way to the collector from inside a running process.
const collect = runInNewContext("gc") as () => void;

const PAGES = 10_000;
const ITEMS_PER_PAGE = 100;

test("1,000,000 items on 10,000 pages, over a real socket, are read with one page in memory", async () => {
  // All of them together would take more than 100 MB.
  const orders = Array.from({ length: ITEMS_PER_PAGE }, (_, number) => order(number));
  const content = JSON.stringify(orders).slice(1);
  await using server = await serve((response, { path }) => {
    const after = Number(new URL(path, "http://shop").searchParams.get("after") ?? 0);
    const last = JSON.stringify({ id: String(after + 1), reference: "last" });
    const more = after + 1 < PAGES;
    response
      .writeHead(200, { "Content-Type": "application/json" })
      .end(`{"more":${more},"data":[${content.slice(0, content.lastIndexOf(",{"))},${last}]}`);
    // What the server remembers is not the list's.
    server.received.length = 0;
  });
  let count = 0;
  let baseline = 0;
  let most = 0;
  for await (const _ of items(shopClient({ baseUrl: server.url }).listByCursor)) {
    count++;
    if (count % (ITEMS_PER_PAGE * 1_000) !== 0) continue;
    collect();
    const { heapUsed } = process.memoryUsage();
    baseline ||= heapUsed;
    most = Math.max(most, heapUsed - baseline);
  }
  expect(count).toBe(PAGES * ITEMS_PER_PAGE);
  // 9,000 pages after the first measurement; 9,000 cursors are remembered.
  expect(most).toBeLessThan(10 * 1024 * 1024);
});
