import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { readApis } from "@payspec/spec-model";
import { run } from "@payspec/commands";
import type { JourneyStep } from "./run-journeys.ts";

const root = join(import.meta.dirname, "..");

/** Names all that a run leaves: its files lie in this folder, its processes have it in their environment. */
let temporary: string;

// `pnpm start` generates, and so would repair stale files before the check for them has seen them.
beforeAll(() => run(process.execPath, ["tools/codegen/src/generate.ts", "--check"], root));
beforeEach(() => {
  temporary = mkdtempSync(join(tmpdir(), "start-test-"));
});
afterEach(() => rmSync(temporary, { recursive: true, force: true }));

test("--help tells the options, and does nothing", async () => {
  const { exitCode, stdout, stderr } = await result(start("--help"));
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  expect(stdout).toMatch(/^Usage: pnpm start/);
  for (const option of ["--port", "--json", "--help"]) expect(stdout).toContain(option);
});

test.for([
  ["--port=http", 1, /^✘ .*--port.*\n$/],
  ["--port=65536", 1, /^✘ .*--port.*\n$/],
  ["--prot=1", 2, /^✘ .*--prot.*\n\nUsage: pnpm start/],
] as const)("%s is refused, with what would be right", async ([option, code, message]) => {
  const { exitCode, stdout, stderr } = await result(start(option));
  expect({ exitCode, stdout }).toEqual({ exitCode: code, stdout: "" });
  expect(stderr).toMatch(message);
});

test("a port in use is named, before any work is done", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  // A TCP server has one.
  const { port } = server.address() as AddressInfo;
  const { exitCode, stdout, stderr } = await result(start("--port", String(port))).finally(() => server.close());
  expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
  expect(stderr).toMatch(new RegExp(`^✘ Port ${port} on 127\\.0\\.0\\.1 is in use\\..*\\n$`));
  expect(leftFolders()).toEqual([]);
});

// All providers, all steps, and perhaps a build: the longest thing there is to test.
test(
  "--json prints one document with the calls of every provider, whose payers are charged once, and leaves nothing",
  {
    timeout: 240_000,
  },
  async () => {
    const child = start("--json");
    // The run itself is seen: so would be what it leaves.
    expect(hasProc ? leftProcesses() : [child.pid]).toContain(child.pid);
    const { exitCode, stdout, stderr } = await result(child);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: expect.stringContaining("▶") });
    const { calls } = JSON.parse(stdout) as { calls: JourneyStep[] };
    for (const call of calls) {
      expect(call).toEqual({
        provider: expect.any(String),
        operation: expect.any(String),
        request: expect.stringMatching(/^(?:GET|POST|PUT|PATCH|DELETE) \//),
        status: expect.anything(),
        verdict: expect.stringMatching(/^(?:done|unknown|verified)$/),
        attempts: expect.any(Number),
        ms: expect.any(Number),
        ledger: expect.any(String),
      });
      expect(call.status === "lost").toBe(call.verdict === "unknown");
    }
    for (const { name } of readApis(root)) expect(calls.map(({ provider }) => provider)).toContain(name);
    // A response was lost, and no payer paid twice.
    for (const name of ["elebne", "elepay", "elasticpay", "chip", "wooshpay"]) {
      const steps = calls.filter(({ provider }) => provider === name);
      const isLost = ({ verdict, attempts }: JourneyStep) => verdict === "unknown" || attempts === 2;
      expect({ name, lost: steps.filter(isLost).length }).toEqual({ name, lost: 1 });
      expect({ name, verified: steps.filter(({ verdict }) => verdict === "verified").length }).toEqual({
        name,
        verified: 1,
      });
      expect(steps.at(-1)).toMatchObject({
        verdict: "done",
        ledger: expect.stringMatching(/^1 paid \d+, 1 refunded \d+$/),
      });
    }
    expect(leftFolders()).toEqual([]);
    expect(hasProc ? leftProcesses() : []).toEqual([]);
  },
);

test("a run that is told to stop leaves no folder", async () => {
  const child = start();
  child.stderr.setEncoding("utf8").on("data", (line: string) => {
    // Its folder is made at the start of this step.
    if (line.includes("▶ pack and install")) child.kill("SIGTERM");
  });
  const { exitCode, stderr } = await result(child);
  expect({ exitCode, stderr }).toEqual({ exitCode: 143, stderr: expect.stringContaining("▶ pack and install") });
  expect(leftFolders()).toEqual([]);
});

/** Starts what `pnpm start` starts once it has installed. */
function start(...args: string[]): ChildProcessByStdio<null, Readable, Readable> {
  const { FORCE_COLOR: _, ...environment } = process.env;
  const env = { ...environment, NO_COLOR: "1", TMPDIR: temporary };
  return spawn(process.execPath, ["scripts/start.ts", ...args], { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
}

async function result(child: ChildProcessByStdio<null, Readable, Readable>) {
  const [stdout, stderr, [exitCode]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "close"),
  ]);
  return { exitCode: exitCode as unknown, stdout, stderr };
}

/** The folders of ours in the temporary folder; the tools' own caches are no concern of the run. */
function leftFolders(): string[] {
  return readdirSync(temporary).filter((name) => name.startsWith("payspec-"));
}

/** Whether the system shows what environment a process has. */
const hasProc = existsSync("/proc/self/environ");

function leftProcesses(): number[] {
  const ids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  return ids.filter((id) => environmentOf(id).includes(`TMPDIR=${temporary}`)).map(Number);
}

function environmentOf(id: string): string {
  try {
    return readFileSync(`/proc/${id}/environ`, "utf8");
  } catch {
    // It has ended since, or is not ours to see.
    return "";
  }
}
