import { programOf } from "./program-of.ts";
import { runInChromium } from "./run-in-chromium.ts";
import { runInProcess } from "./run-in-process.ts";
import { runInWorkerd } from "./run-in-workerd.ts";
import type { Runtime } from "./runtime.ts";

const node = (major: 20 | 22 | 24 | 26): Runtime => ({
  name: `Node ${major}`,
  kind: "server",
  provesNeverSent: true,
  resendsPosts: false,
  run: runInProcess(() => [programOf(`node-${major}`)]),
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
    run: runInProcess(() => [programOf("deno"), "run", "--no-prompt", "--allow-net"]),
  },
  {
    name: "Bun",
    kind: "server",
    // It sends a PUT, a DELETE and a GET again by itself, and then reports how the last try failed.
    provesNeverSent: false,
    resendsPosts: false,
    run: runInProcess(() => [programOf("bun")]),
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
