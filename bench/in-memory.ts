import { fork } from "node:child_process";
import { once } from "node:events";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import Table from "cli-table3";
import { ANSWER } from "./src/answer.ts";
import { command, progress } from "./src/command.ts";
import { type Timed, timeInRounds } from "./src/rounds.ts";
import { bareFetch, elebne, openai, openapiFetch, openapiFetchCloned, stripe } from "./src/speed-candidates.ts";

const USAGE = `Usage: pnpm bench:speed [--rounds <n>] [--calls <n>] [--loopback-calls <n>] [--memory-calls <n>] [--json] [--help]

Times one call of our Elebne client beside other clients: in memory, with a fetch that answers at once, and on loopback,
with a server in a process of its own. Then makes many calls of ours, and tells by how much the heap has grown.

  --rounds <n>          interleaved rounds; 15 by default
  --calls <n>           calls of each client in a round in memory; 2000 by default
  --loopback-calls <n>  calls of each client in a round on loopback; 500 by default
  --memory-calls <n>    calls between the two looks at the heap; 200000 by default
  --json                prints JSON on standard output; progress goes to standard error either way
  --help                prints this
`;

const TWO_MIDDLEWARES = "openapi-fetch, two middlewares";
const RAW_FETCH = "fetch";

/** Answers at once. */
const stub: typeof globalThis.fetch = async () =>
  new Response(ANSWER, { status: 200, headers: { "Content-Type": "application/json" } });

await command(
  USAGE,
  { rounds: 15, calls: 2_000, "loopback-calls": 500, "memory-calls": 200_000 },
  async ({ rounds, calls, "loopback-calls": loopbackCalls, "memory-calls": memoryCalls, json }) => {
    const memory = await growth(memoryCalls);
    progress(`heap: ${memory.bytes} bytes after ${memoryCalls} calls`);

    const url = "https://api.example.com";
    const inMemory = await timeInRounds(
      [
        { name: RAW_FETCH, call: bareFetch(stub, url) },
        { name: TWO_MIDDLEWARES, call: openapiFetch(stub, url) },
        { name: `${TWO_MIDDLEWARES}, clone and timeout`, call: openapiFetchCloned(stub, url) },
        { name: "PaySpec (elebne)", call: elebne(stub, url) },
        { name: "stripe", call: stripe(stub) },
        { name: "openai", call: openai(stub, url) },
      ],
      { rounds, calls, base: TWO_MIDDLEWARES },
    );
    progress(`in memory: ${rounds} rounds of ${calls} calls each`);

    const loopback = await onLoopback((baseUrl) =>
      timeInRounds(
        [
          { name: RAW_FETCH, call: bareFetch(fetch, baseUrl) },
          { name: TWO_MIDDLEWARES, call: openapiFetch(fetch, baseUrl) },
          { name: `${TWO_MIDDLEWARES}, clone and timeout`, call: openapiFetchCloned(fetch, baseUrl) },
          { name: "PaySpec (elebne)", call: elebne(fetch, baseUrl) },
        ],
        { rounds, calls: loopbackCalls, base: RAW_FETCH },
      ),
    );
    progress(`on loopback: ${rounds} rounds of ${loopbackCalls} calls each`);

    process.stdout.write(
      json
        ? `${JSON.stringify({ node: process.version, inMemory, loopback, memory }, undefined, 2)}\n`
        : [
            section("In memory", TWO_MIDDLEWARES, inMemory),
            section("On loopback", RAW_FETCH, loopback),
            `The heap after ${memoryCalls} calls of PaySpec (elebne): ${signed(memory.bytes / 1024, 0)} KiB, ` +
              `${signed(memory.bytesPerCall, 2)} bytes a call.`,
            "",
          ].join("\n"),
    );
  },
);

/** Runs work against the server in a child process, and ends the process. */
async function onLoopback<T>(work: (baseUrl: string) => Promise<T>): Promise<T> {
  const server = fork(new URL("src/tiny-server.ts", import.meta.url));
  try {
    const [port] = await once(server, "message");
    return await work(`http://127.0.0.1:${port}`);
  } finally {
    server.disconnect();
    await once(server, "exit");
  }
}

/** By how much the heap grows over many calls of ours, once it is warm. */
async function growth(calls: number): Promise<{ calls: number; bytes: number; bytesPerCall: number }> {
  const call = elebne(stub, "https://api.example.com");
  for (let warm = 0; warm < 20_000; warm++) await call();
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

function signed(value: number, digits: number): string {
  return `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(digits)}`;
}

function section(title: string, base: string, rows: readonly Timed[]): string {
  const table = new Table({
    head: ["client", "µs a call", "half of the rounds", `× ${base}`],
    colAligns: ["left", "right", "right", "right"],
    style: { head: [], border: [] },
  });
  for (const { name, median, quartiles, ratio } of rows) {
    table.push([name, median.toFixed(1), quartiles.map((value) => value.toFixed(1)).join(" – "), ratio.toFixed(2)]);
  }
  return `${title}\n${table.toString()}\n`;
}
