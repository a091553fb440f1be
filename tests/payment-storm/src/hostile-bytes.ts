import { connect } from "node:net";
import { startSandbox } from "@payspec/sandbox/server";
import { dice, type Proof } from "@payspec/test-support";

/** A request that lacks its key: however it is spoiled, it may not succeed. */
const KEYLESS = Buffer.from(
  "POST /elebne/api/v1/dev/intents HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n" +
    'X-Idempotency-Key: 1\r\nContent-Length: 16\r\n\r\n{"amount":50000}',
);
/** How long the bytes may be that are no HTTP at all. */
const MOST_BYTES = 400;
/** Connections at a time. */
const AT_ONCE = 16;

/** A number for the text of a seed. */
const numberOf = (seed: string) =>
  Array.from(seed).reduce((sum, letter) => Math.imul(sum, 31) + letter.charCodeAt(0), 7);

/** Random bytes, or a request with some bytes changed, taken out or doubled, and perhaps cut off. */
function draw(roll: () => number): Buffer {
  const byte = () => Math.floor(roll() * 256);
  if (roll() < 0.3) return Buffer.from(Array.from({ length: 1 + Math.floor(roll() * MOST_BYTES) }, byte));
  const bytes = [...KEYLESS];
  for (let left = 1 + Math.floor(roll() * 8); left > 0; left--) {
    const at = Math.floor(roll() * bytes.length);
    const way = roll();
    if (way < 0.5) bytes[at] = byte();
    else if (way < 0.75) bytes.splice(at, 1);
    else bytes.splice(at, 0, ...bytes.slice(at, at + 10));
  }
  return Buffer.from(roll() < 0.2 ? bytes.slice(0, Math.floor(roll() * bytes.length)) : bytes);
}

/** Sends bytes, says that there are no more, and returns what comes until the server ends the connection. */
function send(port: number, bytes: Buffer): Promise<string> {
  return new Promise((resolve) => {
    let received = "";
    const socket = connect(port, "127.0.0.1").setEncoding("latin1");
    socket.on("data", (chunk) => (received += String(chunk)));
    // A reset is a way to end it, too.
    socket.on("error", () => {});
    socket.on("close", () => resolve(received));
    socket.end(bytes);
  });
}

/** Sends bytes that are no HTTP, or nearly. */
export const hostileBytes: Proof = {
  name: "hostile-bytes",
  shows: "no bytes crash the sandbox, or get a success that they should not",
  unit: "connections",
  full: 100_000,
  async run({ count, seed, progress }) {
    const sandbox = await startSandbox(["elebne"]);
    const port = Number(new URL(sandbox.url).port);
    const roll = dice(numberOf(seed));
    const outcomes = new Map<string, number>();
    const successes: string[] = [];
    let sent = 0;
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        while (sent < count) {
          sent += 1;
          const bytes = draw(roll);
          const [, status = "none"] = /^HTTP\/1\.1 (\d{3})/.exec(await send(port, bytes)) ?? [];
          outcomes.set(status, (outcomes.get(status) ?? 0) + 1);
          if (status.startsWith("2")) successes.push(JSON.stringify(bytes.toString("latin1")));
          if (sent % 10_000 === 0) progress(`${sent} connections`);
        }
      }),
    );
    const headers = { Authorization: "Bearer sk_test_1" };
    const alive = await fetch(`${sandbox.baseUrl("elebne")}/dev/intents`, { headers });
    const made = sandbox.world("elebne", "default").objects("intent").length;
    await sandbox.close();
    const statuses = [...outcomes.keys()].toSorted();
    return {
      head: statuses,
      rows: [statuses.map((status) => outcomes.get(status) ?? 0)],
      violations: [
        ...successes.slice(0, 10).map((bytes) => `a success for ${bytes}`),
        ...(alive.ok ? [] : [`the sandbox responds with ${alive.status} afterwards`]),
        ...(made === 0 ? [] : [`${made} payments were made`]),
      ],
    };
  },
};
