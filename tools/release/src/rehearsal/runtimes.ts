import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** Resolves a file of a package that one of our own dependencies depends on. */
const within = (owner: string, file: string) => createRequire(require.resolve(`${owner}/package.json`)).resolve(file);

const { platform, arch } = process;

const BINS = {
  yarn: () => require.resolve("yarn/bin/yarn.js"),
  bun: () => within("bun", `@oven/bun-${platform}-${arch === "arm64" ? "aarch64" : arch}/bin/bun`),
  deno: () => within("deno", `@deno/${platform}-${arch}${platform === "linux" ? "-glibc" : ""}/deno`),
  workerd: () => within("workerd", `@cloudflare/workerd-${platform}-${arch === "x64" ? "64" : arch}/bin/workerd`),
  "node-20": () => within("node-20", "./bin/node"),
  "node-22": () => within("node-22", "./bin/node"),
  "node-24": () => within("node-24", "./bin/node"),
  "node-26": () => within("node-26", "./bin/node"),
} as const;

/** The path of a program that was installed with this workspace. */
export function binOf(name: keyof typeof BINS): string {
  return BINS[name]();
}

/** How a runtime runs a file of JavaScript. */
export interface ScriptRuntime {
  readonly name: string;
  readonly command: () => readonly [command: string, ...args: string[]];
}

/** The runtimes that run a file as it is. */
export const scriptRuntimes: readonly ScriptRuntime[] = [
  { name: "Node 20", command: () => [binOf("node-20")] },
  { name: "Node 22", command: () => [binOf("node-22")] },
  { name: "Node 24", command: () => [binOf("node-24")] },
  { name: "Node 26", command: () => [binOf("node-26")] },
  { name: "Deno", command: () => [binOf("deno"), "run", "--no-prompt", "--allow-net", "--allow-read", "--allow-env"] },
  { name: "Bun", command: () => [binOf("bun")] },
];
