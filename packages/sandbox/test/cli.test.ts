import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const cli = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
const start = (...args: string[]) => spawn(process.execPath, [cli, ...args], { stdio: ["ignore", "pipe", "pipe"] });

async function result(child: ReturnType<typeof start>) {
  const [stdout, stderr, [exitCode]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "close"),
  ]);
  return { exitCode: exitCode as unknown, stdout, stderr };
}

test("--help tells the providers and the options", async () => {
  const { exitCode, stdout, stderr } = await result(start("--help"));
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  expect(stdout).toMatch(/^Usage: npx @payspec\/sandbox/);
  for (const word of ["elebne", "wooshpay", "--port", "--seed", "--storage", "--webhook"]) {
    expect(stdout).toContain(word);
  }
});

test.each([
  ["--port=http"],
  ["--port=65536"],
  ["--prot=1"],
  ["--webhook=shop"],
  ["--storage=/nowhere/at/all.db"],
  ["stripe"],
])("%s is refused in one line", async (argument) => {
  const { exitCode, stdout, stderr } = await result(start(argument));
  expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
  expect(stderr).toMatch(/^✘ .*\n$/);
});

test("--operations prints each operation with what is modelled of it, and starts nothing", async () => {
  const { exitCode, stdout } = await result(start("elebne", "--operations"));
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^elebne +modelled +createPaymentIntent +POST \/dev\/intents$/m);
  expect(stdout.trim().split("\n")).toHaveLength(20);
});

test("starts the named providers, tells their base URLs, and stops when it is told to", async () => {
  const child = start("elebne", "chip", "--port=0");
  let printed = "";
  for await (const chunk of child.stdout) {
    printed += String(chunk);
    if (printed.includes("Stop with")) break;
  }
  const [, url = ""] = /^elebne +(http:\/\/127\.0\.0\.1:\d+\/elebne\/api\/v1)$/m.exec(printed) ?? [];
  expect(printed).toMatch(/^chip +http:\/\/127\.0\.0\.1:\d+\/chip\/api\/v1$/m);
  expect(printed).not.toContain("elepay");
  const response = await fetch(`${url}/dev/intents`, { headers: { Authorization: "Bearer sk_test_alice" } });
  expect(response.status).toBe(200);
  child.kill("SIGTERM");
  expect(await once(child, "exit")).toEqual([0, null]);
});
