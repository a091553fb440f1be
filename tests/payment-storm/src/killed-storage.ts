import { spawn } from "node:child_process";
import { once } from "node:events";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { temporaryFolder } from "@payspec/commands";
import { startSandbox } from "@payspec/sandbox/server";
import type { Proof } from "@payspec/test-support";

const cli = join(dirname(fileURLToPath(import.meta.resolve("@payspec/sandbox/package.json"))), "dist/cli.js");
/** Requests at a time. */
const WORKERS = 8;
/** A kill comes after this many payments at most, and at least one. */
const MOST_PAYMENTS = 60;

const pay = (baseUrl: string, key: string) =>
  fetch(`${baseUrl}/dev/intents`, {
    method: "POST",
    headers: {
      Authorization: "Bearer sk_test_killed",
      "Content-Type": "application/json",
      "X-Idempotency-Key": key,
    },
    body: '{"amount":1}',
  });

/** The reference number of a payment that was acknowledged, to its last byte; undefined where it was not. */
async function acknowledged(baseUrl: string, key: string): Promise<string | undefined> {
  try {
    const response = await pay(baseUrl, key);
    return ((await response.json()) as { data: { referenceNumber: string } }).data.referenceNumber;
  } catch {
    return undefined;
  }
}

/** Kills a sandbox with a storage file under load, again and again, and looks for what it had acknowledged. */
export const killedStorage: Proof = {
  name: "killed-storage",
  shows: "a sandbox that is killed has lost no payment that it acknowledged, and charges none again for its key",
  unit: "kills",
  full: 100,
  async run({ count, seed, progress }) {
    using folder = temporaryFolder("killed-storage");
    const file = join(folder.path, "sandbox.db");
    const kept = new Map<string, string>();
    let key = 0;
    let unanswered = 0;
    for (let kill = 1; kill <= count; kill++) {
      const child = spawn(process.execPath, [cli, "elebne", "--port=0", `--storage=${file}`], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      const exit = once(child, "exit");
      let printed = "";
      for await (const chunk of child.stdout) {
        printed += String(chunk);
        if (printed.includes("Stop with")) break;
      }
      const [baseUrl = ""] = /http:\S+/.exec(printed) ?? [];
      const before = kept.size;
      // Another point for each kill, the same for the same seed.
      const after = 1 + ((kill * 37 + seed.length) % MOST_PAYMENTS);
      let isDead = false;
      await Promise.all(
        Array.from({ length: WORKERS }, async () => {
          while (!isDead) {
            const name = `order-${(key += 1)}`;
            const reference = await acknowledged(baseUrl, name);
            if (reference === undefined) unanswered += 1;
            else kept.set(name, reference);
            if (isDead || kept.size - before < after) continue;
            isDead = true;
            child.kill("SIGKILL");
          }
        }),
      );
      await exit;
      if (kill % 10 === 0) progress(`${kill} kills, ${kept.size} payments acknowledged`);
    }
    const sandbox = await startSandbox(["elebne"], { storage: file, limit: 1_000_000 });
    const made = new Set(
      sandbox
        .world("elebne", "sk_test_killed")
        .objects("intent")
        .map((intent) => String(intent["referenceNumber"])),
    );
    let lost = 0;
    let again = 0;
    for (const [name, reference] of kept) {
      if (!made.has(reference)) lost += 1;
      else if ((await acknowledged(sandbox.baseUrl("elebne"), name)) !== reference) again += 1;
    }
    await sandbox.close();
    return {
      head: ["kills", "acknowledged", "not answered", "lost", "made again for their key"],
      rows: [[count, kept.size, unanswered, lost, again]],
      violations: [
        ...(lost > 0 ? [`${lost} acknowledged payments are lost`] : []),
        ...(again > 0 ? [`${again} payments were made again for their key`] : []),
      ],
    };
  },
};
