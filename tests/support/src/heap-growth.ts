import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** How far the heap has grown. */
export interface HeapGrowth {
  readonly calls: number;
  readonly bytes: number;
  readonly bytesPerCall: number;
}

/**
 * By how much the heap grows over many calls, once it is warm.
 *
 * @param warmUp how many calls go before
 */
export async function heapGrowth(call: () => unknown, calls: number, warmUp = 20_000): Promise<HeapGrowth> {
  for (let warm = 0; warm < warmUp; warm++) await call();
  const before = await heap();
  for (let made = 0; made < calls; made++) await call();
  const bytes = (await heap()) - before;
  return { calls, bytes, bytesPerCall: bytes / calls };
}

/** The bytes in use after everything that can go has gone. */
async function heap(): Promise<number> {
  setFlagsFromString("--expose-gc");
  // The only way to reach the collector from a process that was not started with the flag.
  const collect = runInNewContext("gc") as () => void;
  for (let round = 0; round < 3; round++) {
    collect();
    // Finalizers run between the rounds.
    await new Promise((resolve) => setImmediate(resolve));
  }
  return process.memoryUsage().heapUsed;
}
