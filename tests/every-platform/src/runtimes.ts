import { createRequire } from "node:module";
import { runInChromium } from "./run-in-chromium.ts";
import { runInProcess } from "./run-in-process.ts";
import { runInWorkerd } from "./run-in-workerd.ts";
import type { Runtime } from "./runtime.ts";

/** Resolves a file of a package that one of our own dependencies depends on. */
const within = (owner: string, file: string) =>
  createRequire(createRequire(import.meta.url).resolve(`${owner}/package.json`)).resolve(file);

const { platform, arch } = process;

const node = (major: number): Runtime => ({
  name: `Node ${major}`,
  kind: "server",
  provesNeverSent: true,
  resendsPosts: false,
  run: runInProcess(() => [within(`node-${major}`, "./bin/node")]),
});

/** Every runtime, with what is known of its own `fetch`. */
export const runtimes: readonly Runtime[] = [
  node(20),
  node(22),
  node(24),
  node(26),
  {
    name: "Deno",
    kind: "server",
    provesNeverSent: false,
    // https://github.com/denoland/deno/pull/32566; the client keeps no connection alive there.
    resendsPosts: true,
    run: runInProcess(() => [
      within("deno", `@deno/${platform}-${arch}${platform === "linux" ? "-glibc" : ""}/deno`),
      "run",
      "--no-prompt",
      "--allow-net",
    ]),
  },
  {
    name: "Bun",
    kind: "server",
    // It sends a PUT, a DELETE and a GET again by itself, and then reports how the last try failed.
    provesNeverSent: false,
    resendsPosts: false,
    run: runInProcess(() => [within("bun", `@oven/bun-${platform}-${arch === "arm64" ? "aarch64" : arch}/bin/bun`)]),
  },
  {
    name: "workerd",
    kind: "server",
    // A refused connection and a broken one are the same "Network connection lost."
    provesNeverSent: false,
    resendsPosts: false,
    run: runInWorkerd,
  },
  {
    name: "Chromium",
    kind: "browser",
    // Every failure is the same "Failed to fetch".
    provesNeverSent: false,
    resendsPosts: true,
    run: runInChromium,
  },
];
