import { createSandbox } from "@payspec/sandbox";
import { heapGrowth, type Proof } from "@payspec/test-support";

/** How many objects the world keeps. */
const KEPT = 1000;
/** Lives of a payment before the heap is looked at: its lists are cut at twice what is kept. */
const WARM_UP = 4 * KEPT;
/** What the heap may grow by, in bytes, however many requests there are. */
const ALLOWANCE = 5_000_000;

const URL = "https://api.elebne.ai/api/v1/dev/intents";

/** Creates, pays, reads and refunds without end in a world that keeps a bounded number of objects. */
export const flatMemory: Proof = {
  name: "flat-memory",
  shows: "the sandbox needs no more memory for more requests",
  unit: "requests",
  full: 1_000_000,
  async run({ count, progress }) {
    const sandbox = createSandbox("elebne", { limit: KEPT });
    let key = 0;
    let wrong = 0;
    let requests = 0;
    const send = async (path: string, body?: object) => {
      requests += 1;
      const headers = {
        Authorization: "Bearer sk_test_memory",
        "Content-Type": "application/json",
        "X-Idempotency-Key": `key-${(key += 1)}`,
      };
      const init = body === undefined ? { headers } : { method: "POST", headers, body: JSON.stringify(body) };
      const response = await sandbox.fetch(`${URL}${path}`, init);
      if (!response.ok) wrong += 1;
      if (requests % 100_000 === 0) progress(`${requests} requests`);
      return (await response.json()) as { data: { referenceNumber: string } };
    };
    const life = async () => {
      const { data } = await send("", { amount: 50_000, metadata: { order: String(key) } });
      await send(`/${data.referenceNumber}/simulate-payment`, {});
      await send(`/${data.referenceNumber}`);
      await send(`/${data.referenceNumber}/refund`, { amount: 10_000 });
    };
    const { bytes } = await heapGrowth(life, Math.ceil(count / 4), WARM_UP);
    const megabytes = (bytes / 1e6).toFixed(2);
    return {
      head: ["requests", "kept", "heap grew by", "not 2xx"],
      rows: [[requests, KEPT, `${megabytes} MB`, wrong]],
      violations: [
        ...(bytes > ALLOWANCE ? [`the heap grew by ${megabytes} MB`] : []),
        ...(wrong > 0 ? [`${wrong} responses were no success`] : []),
      ],
    };
  },
};
