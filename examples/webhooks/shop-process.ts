// A process of two-processes.test.ts: a shop in Express that notes what it delivers. It tells on its standard output its port,
// and when a delivery begins that will not end.
import { appendFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { expressApp } from "./express.ts";

/** What a shop is told, as JSON in its only argument. */
export interface ShopProcessOptions {
  readonly secret: string;
  readonly database: string;
  /** The file that notes what was delivered, a line each. */
  readonly delivered: string;
  /** The time, in milliseconds since the epoch. */
  readonly time: number;
  /** The order whose delivery never ends. */
  readonly endless?: string;
}

const { secret, database, delivered, time, endless } = JSON.parse(process.argv[2] ?? "") as ShopProcessOptions;

const app = expressApp({
  secret,
  database,
  now: () => time,
  deliver(orderNo) {
    appendFileSync(delivered, `${orderNo}\n`);
    if (orderNo !== endless) return Promise.resolve();
    process.stdout.write("delivering\n");
    return new Promise(() => {});
  },
});
const server = app.listen(0, "127.0.0.1", () => {
  process.stdout.write(`${(server.address() as AddressInfo).port}\n`);
});
