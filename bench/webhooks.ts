import { createHmac } from "node:crypto";
import { verifyElebneWebhook } from "@payspec/elebne";
import Table from "cli-table3";
import { command, progress } from "./src/command.ts";
import { timeInRounds } from "./src/rounds.ts";

const USAGE = `Usage: node bench/webhooks.ts [--rounds <n>] [--calls <n>] [--json] [--help]

Times the refusal of forged webhooks whose signatures are wrong in different places. Where the times lie within each
other's spread, they do not tell a forger how much of a signature is right.

  --rounds <n>  interleaved rounds; 41 by default
  --calls <n>   deliveries of each kind in a round; 500 by default
  --json        prints JSON on standard output
  --help        prints this
`;

const secret = "0f".repeat(32);
const body = JSON.stringify({ id: "whd_1", event: "payment.confirmed", data: { note: "x".repeat(1000) } });
const right = createHmac("sha256", secret).update(body).digest("hex");

/** The right signature with one digit changed. */
function wrongAt(index: number): string {
  return `${right.slice(0, index)}${right[index] === "0" ? "1" : "0"}${right.slice(index + 1)}`;
}

/** Verifies a delivery with a signature; a refusal is what is timed, too. */
function verify(signature: string) {
  const rule = {
    header: "X",
    format: "{signature}",
    encoding: "hex",
    signed: "{body}",
    secretEncoding: "utf8",
  } as const;
  return () => verifyElebneWebhook({ body, headers: { X: signature } }, { secret, ...rule }).catch(() => undefined);
}

const BASE = "wrong in its first digit";

await command(USAGE, { rounds: 41, calls: 500 }, async ({ rounds, calls, json }) => {
  const timed = await timeInRounds(
    [
      { name: BASE, call: verify(wrongAt(0)) },
      { name: "wrong in its middle digit", call: verify(wrongAt(32)) },
      { name: "wrong in its last digit", call: verify(wrongAt(63)) },
      {
        name: "wrong in every digit",
        call: verify(right.replaceAll(/./g, (digit) => (15 - Number.parseInt(digit, 16)).toString(16))),
      },
    ],
    { rounds, calls, base: BASE },
  );
  progress(`${rounds} rounds of ${calls} deliveries each`);
  const table = new Table({
    head: ["signature", "µs a delivery", "half of the rounds", `× ${BASE}`],
    colAligns: ["left", "right", "right", "right"],
    style: { head: [], border: [] },
  });
  for (const { name, median, quartiles, ratio } of timed) {
    table.push([name, median.toFixed(1), quartiles.map((value) => value.toFixed(1)).join(" – "), ratio.toFixed(3)]);
  }
  process.stdout.write(
    json ? `${JSON.stringify({ node: process.version, timed }, undefined, 2)}\n` : `${table.toString()}\n`,
  );
});
