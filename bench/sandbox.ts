import { once } from "node:events";
import { Agent, createServer, type IncomingMessage, request } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { progress, run } from "@payspec/commands";
import { createSandbox } from "@payspec/sandbox";
import { startSandbox } from "@payspec/sandbox/server";
import Table from "cli-table3";
import { Hono } from "hono";
import { command } from "./src/command.ts";
import { heapGrowth } from "@payspec/test-support";
import { type Measured, measureInRounds, type Timed } from "./src/rounds.ts";

const USAGE = `Usage: node bench/sandbox.ts [--rounds <n>] [--calls <n>] [--requests <n>] [--json] [--help]

Times the sandbox: from the import to the first response (aim: 50 ms for one provider, 150 ms for five), snapshot and
restore (aim: 5 ms), requests over HTTP beside a bare Hono app (aim: half as many), and the growth of the heap.

  --rounds <n>    interleaved rounds; 11 by default
  --calls <n>     requests in a round; 300 by default
  --requests <n>  requests while the heap is watched; 1000000 by default
  --json          prints JSON on standard output
  --help          prints this
`;

/** Imports the sandbox, calls each provider that it is given, and prints the milliseconds. */
const FIRST_RESPONSE = `
// Node loads its fetch when it is first used: any client of ours does that.
new Response(new Request("https://provider.example/").body);
const started = performance.now();
const { createSandbox } = await import("@payspec/sandbox");
for (const name of process.argv.slice(1)) await createSandbox(name).fetch("https://provider.example/");
console.log(performance.now() - started);
`;

function firstResponse(...providers: readonly string[]): Measured {
  const args = ["--input-type=module", "--eval", FIRST_RESPONSE, ...providers];
  return {
    name: providers.length === 1 ? `first response, ${providers[0]}` : `first response, ${providers.length} providers`,
    measure: async () => Number(await run(process.execPath, args, import.meta.dirname)),
  };
}

const BODY = JSON.stringify({ amount: 50_000, label: "Monthly plan" });
const HEADERS = { Authorization: "Bearer sk_test_bench", "Content-Type": "application/json" };

/** Creates a payment, and waits for all of the response. */
async function post(url: string, agent: Agent, key: number): Promise<void> {
  const sent = request(url, { method: "POST", agent, headers: { ...HEADERS, "X-Idempotency-Key": `bench-${key}` } });
  sent.end(BODY);
  const [response] = (await once(sent, "response")) as [IncomingMessage];
  response.resume();
  await once(response, "end");
}

/** Microseconds for a request over HTTP, of several at once. */
function overHttp(name: string, url: string, calls: number): Measured {
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });
  let key = 0;
  return {
    name,
    async measure() {
      const start = performance.now();
      const worker = async () => {
        for (let made = 0; made < calls / 8; made++) await post(url, agent, (key += 1));
      };
      await Promise.all(Array.from({ length: 8 }, worker));
      return ((performance.now() - start) * 1000) / calls;
    },
  };
}

function line({ name, median, quartiles }: Timed, unit: string): string[] {
  return [name, `${median.toFixed(1)} ${unit}`, quartiles.map((one) => one.toFixed(1)).join(" – ")];
}

await command(USAGE, { rounds: 11, calls: 300, requests: 1_000_000 }, async ({ rounds, calls, requests, json }) => {
  progress("from the import to the first response");
  const first = await measureInRounds(
    [
      firstResponse("elebne"),
      firstResponse("wooshpay"),
      firstResponse("elebne", "elepay", "elasticpay", "chip", "wooshpay"),
    ],
    { rounds, base: "first response, elebne" },
  );

  progress("snapshot and restore of 1000 payments");
  const sandbox = createSandbox("elebne", { limit: 1000 });
  const world = await sandbox.world("bench");
  let key = 0;
  const create = async () => {
    const headers = { ...HEADERS, "X-Idempotency-Key": `heap-${(key += 1)}` };
    const url = "https://api.elebne.ai/api/v1/dev/intents";
    await (await sandbox.fetch(url, { method: "POST", headers, body: BODY })).text();
  };
  for (let made = 0; made < 1000; made++) await create();
  const snapshots = await measureInRounds(
    [
      {
        name: "snapshot and restore, 1000 payments",
        async measure() {
          const start = performance.now();
          world.restore(world.snapshot());
          return performance.now() - start;
        },
      },
    ],
    { rounds, base: "snapshot and restore, 1000 payments" },
  );

  progress("requests over HTTP");
  const bare = new Hono().post("/dev/intents", async (context) =>
    context.json({ success: true, data: await context.req.json() }),
  );
  const server = createServer(getRequestListener(bare.fetch, { overrideGlobalObjects: false }));
  await once(server.listen(0, "127.0.0.1"), "listening");
  // A TCP server has one.
  const { port } = server.address() as AddressInfo;
  const running = await startSandbox(["elebne"], { limit: 1000 });
  const http = await measureInRounds(
    [
      overHttp("a bare Hono app", `http://127.0.0.1:${port}/dev/intents`, calls),
      overHttp("the sandbox", `${running.baseUrl("elebne")}/dev/intents`, calls),
    ],
    { rounds, base: "a bare Hono app" },
  );
  await running.close();
  server.closeAllConnections();
  server.close();

  progress(`the heap over ${requests} requests`);
  const heap = await heapGrowth(create, requests);

  if (json) {
    process.stdout.write(`${JSON.stringify({ first, snapshots, http, heap }, undefined, 2)}\n`);
    return;
  }
  const table = new Table({ head: ["", "median", "quartiles"], style: { head: [], border: [] } });
  table.push(
    ...first.map((one) => line(one, "ms")),
    ...snapshots.map((one) => line(one, "ms")),
    ...http.map((one) => line(one, "µs")),
  );
  const ratio = http.find(({ name }) => name === "the sandbox")?.ratio ?? Number.NaN;
  process.stdout.write(
    `${table.toString()}\nThe sandbox responds to ${(100 / ratio).toFixed(0)} % of the requests that the bare app does.\n` +
      `The heap grew by ${(heap.bytes / 1e6).toFixed(2)} MB over ${heap.calls} requests, with 1000 payments kept.\n`,
  );
  process.exit();
});
