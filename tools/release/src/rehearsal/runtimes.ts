import { programOf } from "@payspec/every-platform/program-of";

/** How a runtime runs a file of JavaScript. */
export interface ScriptRuntime {
  readonly name: string;
  readonly command: () => readonly [command: string, ...args: string[]];
}

/** The runtimes that run a file as it is. */
export const scriptRuntimes: readonly ScriptRuntime[] = [
  { name: "Node 20", command: () => [programOf("node-20")] },
  { name: "Node 22", command: () => [programOf("node-22")] },
  { name: "Node 24", command: () => [programOf("node-24")] },
  { name: "Node 26", command: () => [programOf("node-26")] },
  {
    name: "Deno",
    command: () => [programOf("deno"), "run", "--no-prompt", "--allow-net", "--allow-read", "--allow-env"],
  },
  { name: "Bun", command: () => [programOf("bun")] },
];
