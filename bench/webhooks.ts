import { createHmac, generateKeyPairSync, sign } from "node:crypto";
import { verifyChipWebhook } from "@payspec/chip";
import { verifyElasticPayWebhook } from "@payspec/elasticpay";
import { verifyElebneWebhook } from "@payspec/elebne";
import { verifyElepayWebhook } from "@payspec/elepay";
import { verifyWooshPayWebhook } from "@payspec/wooshpay";
import Table from "cli-table3";
import { progress } from "@payspec/commands";
import { command } from "./src/command.ts";
import { timeInRounds } from "./src/rounds.ts";

const USAGE = `Usage: node bench/webhooks.ts [--rounds <n>] [--calls <n>] [--json] [--help]

Times the refusal of forged webhooks of each provider, whose signatures are wrong in different places. Where the times
lie within each other's spread, they do not tell a forger how much of a signature is right.

  --rounds <n>  interleaved rounds; 41 by default
  --calls <n>   deliveries of each kind in a round; 200 by default
  --json        prints JSON on standard output
  --help        prints this
`;

const secret = "0f".repeat(32);
const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const pem = publicKey.export({ type: "spki", format: "pem" }).toString();

const body = JSON.stringify({ id: "evt_1", data: { note: "x".repeat(1000) } });
const now = () => 1_700_000_000_000;
const seconds = `${now() / 1000}`;
const iso = new Date(now()).toISOString();
const hmac = (text: string) => createHmac("sha256", secret).update(text).digest();

/** For each provider a right signature, and how a delivery with another one is verified. */
const providers: Record<string, { right: Buffer; verify(signature: Buffer): Promise<unknown> }> = {
  elebne: {
    right: hmac(body),
    verify: (wrong) =>
      verifyElebneWebhook(
        { body, headers: { "X-Signature": wrong.toString("hex") } },
        {
          secret,
          header: "X-Signature",
          format: "{signature}",
          encoding: "hex",
          signed: "{body}",
          secretEncoding: "utf8",
        },
      ),
  },
  elepay: {
    right: hmac(`${seconds}.${body}`),
    verify: (wrong) =>
      verifyElepayWebhook(
        { body, headers: { "elepay-Signature": `t=${seconds},sign=${wrong.toString("hex")}` } },
        { secret, now },
      ),
  },
  elasticpay: {
    right: hmac(`${iso}.${body}`),
    verify: (wrong) =>
      verifyElasticPayWebhook(
        { body, headers: { "X-Webhook-Signature": `v1=${wrong.toString("hex")}`, "X-Webhook-Timestamp": iso } },
        { secret, secretEncoding: "utf8", now },
      ),
  },
  chip: {
    right: sign("sha256", Buffer.from(body), privateKey),
    verify: (wrong) =>
      verifyChipWebhook({ body, headers: { "X-Signature": wrong.toString("base64") } }, { publicKey: pem }),
  },
  wooshpay: {
    right: hmac(`${seconds}.${body}`),
    verify: (wrong) =>
      verifyWooshPayWebhook(
        { body, headers: { "Wooshpay-Signature": `t=${seconds},v1=${wrong.toString("hex")}` } },
        { secret, now },
      ),
  },
};

const BASE = "wrong in its first byte";
/** Which bytes of a signature are wrong. */
const forgeries: Record<string, (index: number, length: number) => boolean> = {
  [BASE]: (index) => index === 0,
  "wrong in its middle byte": (index, length) => index === length >> 1,
  "wrong in its last byte": (index, length) => index === length - 1,
  "wrong in every byte": () => true,
};

/** Refuses a forgery, and fails when it is refused for anything but its signature. */
async function refuse(refused: Promise<unknown>): Promise<void> {
  const error: unknown = await refused.catch((thrown: unknown) => thrown);
  if (!(error instanceof Error && "code" in error && error.code === "bad-signature")) {
    throw new Error("A forged delivery must be refused as bad-signature.", { cause: error });
  }
}

await command(USAGE, { rounds: 41, calls: 200 }, async ({ rounds, calls, json }) => {
  const table = new Table({
    head: ["provider", "signature", "µs a delivery", "half of the rounds", `× ${BASE}`],
    colAligns: ["left", "left", "right", "right", "right"],
    style: { head: [], border: [] },
  });
  const byProvider: Record<string, unknown> = {};
  for (const [provider, { right, verify }] of Object.entries(providers)) {
    progress(`${provider}: ${rounds} rounds of ${calls} deliveries each`);
    const candidates = Object.entries(forgeries).map(([name, isWrong]) => {
      const wrong = Buffer.from(right.map((byte, index) => (isWrong(index, right.length) ? byte ^ 1 : byte)));
      return { name, call: () => refuse(verify(wrong)) };
    });
    const timed = await timeInRounds(candidates, { rounds, calls, base: BASE });
    byProvider[provider] = timed;
    for (const { name, median, quartiles, ratio } of timed) {
      const spread = quartiles.map((value) => value.toFixed(1)).join(" – ");
      table.push([provider, name, median.toFixed(1), spread, ratio.toFixed(3)]);
    }
  }
  process.stdout.write(
    json ? `${JSON.stringify({ node: process.version, timed: byProvider }, undefined, 2)}\n` : `${table.toString()}\n`,
  );
});
