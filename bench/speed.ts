import { fork } from "node:child_process";
import { once } from "node:events";
import Table from "cli-table3";
import { progress } from "@payspec/commands";
import { RESPONSE } from "./src/response.ts";
import { command } from "./src/command.ts";
import { heapGrowth } from "@payspec/test-support";
import { importTime } from "./src/import-time.ts";
import { measureInRounds, type Timed, timeInRounds } from "./src/rounds.ts";
import { bareFetch, elebne, openai, openapiFetch, openapiFetchCloned, stripe } from "./src/speed-candidates.ts";
import { TYPED_PROGRAMS, type TypeCost, typeCost } from "./src/type-cost.ts";

const USAGE = `Usage: pnpm bench:speed [options]

Measures our Elebne client beside other clients, interleaved, and prints ratios: a call in memory, with a fetch that
responds at once; a call on loopback, with a server in a process of its own; the first import; what the compiler does for
one call and for 200. Then makes many calls of ours, and tells by how much the heap has grown.

  --rounds <n>          interleaved rounds; 15 by default
  --calls <n>           calls of each client in a round in memory; 2000 by default
  --loopback-calls <n>  calls of each client in a round on loopback; 500 by default
  --memory-calls <n>    calls between the two looks at the heap; 1000000 by default
  --json                prints JSON on standard output; progress goes to standard error either way
  --help                prints this
`;

const TWO_MIDDLEWARES = "openapi-fetch, two middlewares";
const RAW_FETCH = "fetch";
const OPENAPI_FETCH = "openapi-fetch";
/** How many calls a program makes whose types are counted. */
const TYPED_CALLS = [1, 200];

/** Responds at once. */
const stub: typeof globalThis.fetch = async () =>
  new Response(RESPONSE, { status: 200, headers: { "Content-Type": "application/json" } });

/** Every client, over one `fetch`. */
function candidates(fetch: typeof globalThis.fetch, baseUrl: string) {
  return [
    { name: RAW_FETCH, call: bareFetch(fetch, baseUrl) },
    { name: TWO_MIDDLEWARES, call: openapiFetch(fetch, baseUrl) },
    { name: `${TWO_MIDDLEWARES}, clone and timeout`, call: openapiFetchCloned(fetch, baseUrl) },
    { name: "PaySpec (elebne)", call: elebne(fetch, baseUrl) },
    { name: "stripe", call: stripe(fetch, baseUrl) },
    { name: "openai", call: openai(fetch, baseUrl) },
  ];
}

await command(
  USAGE,
  { rounds: 15, calls: 2_000, "loopback-calls": 500, "memory-calls": 1_000_000 },
  async ({ rounds, calls, "loopback-calls": loopbackCalls, "memory-calls": memoryCalls, json }) => {
    const inMemory = await timeInRounds(candidates(stub, "https://api.example.com"), {
      rounds,
      calls,
      base: TWO_MIDDLEWARES,
    });
    progress(`in memory: ${rounds} rounds of ${calls} calls each`);

    const loopback = await onLoopback((baseUrl) =>
      timeInRounds(candidates(fetch, baseUrl), { rounds, calls: loopbackCalls, base: RAW_FETCH }),
    );
    progress(`on loopback: ${rounds} rounds of ${loopbackCalls} calls each`);

    const imports = await measureInRounds(
      [OPENAPI_FETCH, "@payspec/elebne", "@payspec/wooshpay", "stripe", "openai"].map(importTime),
      { rounds, base: OPENAPI_FETCH },
    );
    progress(`import: ${rounds} rounds of a process each`);

    const types: TypeCost[] = [];
    for (const program of TYPED_PROGRAMS) types.push(await typeCost(program, TYPED_CALLS));
    progress(`types: programs of ${TYPED_CALLS.join(" and ")} calls`);

    const memory = await heapGrowth(elebne(stub, "https://api.example.com"), memoryCalls);
    progress(`heap: ${memoryCalls} calls`);

    process.stdout.write(
      json
        ? `${JSON.stringify({ node: process.version, inMemory, loopback, imports, types, memory }, undefined, 2)}\n`
        : [
            section("In memory", "µs a call", TWO_MIDDLEWARES, inMemory),
            section("On loopback", "µs a call", RAW_FETCH, loopback),
            section("First import", "ms", OPENAPI_FETCH, imports),
            typeSection(types),
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

function signed(value: number, digits: number): string {
  return `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(digits)}`;
}

function section(title: string, unit: string, base: string, rows: readonly Timed[]): string {
  const table = new Table({
    head: ["client", unit, "half of the rounds", `× ${base}`],
    colAligns: ["left", "right", "right", "right"],
    style: { head: [], border: [] },
  });
  for (const { name, median, quartiles, ratio } of rows) {
    table.push([name, median.toFixed(1), quartiles.map((value) => value.toFixed(1)).join(" – "), ratio.toFixed(2)]);
  }
  return `${title}\n${table.toString()}\n`;
}

/** The first program is the one that ratios are taken to. */
function typeSection(costs: readonly TypeCost[]): string {
  const table = new Table({
    head: ["program", ...TYPED_CALLS.flatMap((calls) => [`${calls} calls`, "×"]), "check, s"],
    colAligns: ["left", ...TYPED_CALLS.flatMap(() => ["right", "right"] as const), "right"],
    style: { head: [], border: [] },
  });
  const most = Math.max(...TYPED_CALLS);
  for (const { name, instantiations, checkSeconds } of costs) {
    const counts = TYPED_CALLS.flatMap((calls) => {
      const count = instantiations[calls] ?? Number.NaN;
      return [count, (count / (costs[0]?.instantiations[calls] ?? Number.NaN)).toFixed(2)];
    });
    table.push([name, ...counts, (checkSeconds[most] ?? Number.NaN).toFixed(3)]);
  }
  return `Type instantiations\n${table.toString()}\n`;
}
