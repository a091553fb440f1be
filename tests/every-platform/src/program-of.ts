import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** Resolves a file of a package that one of our own dependencies depends on. */
const within = (owner: string, file: string) => createRequire(require.resolve(`${owner}/package.json`)).resolve(file);

const { platform, arch } = process;

const PROGRAMS = {
  bun: () => within("bun", `@oven/bun-${platform}-${arch === "arm64" ? "aarch64" : arch}/bin/bun`),
  deno: () => within("deno", `@deno/${platform}-${arch}${platform === "linux" ? "-glibc" : ""}/deno`),
  workerd: () => within("workerd", `@cloudflare/workerd-${platform}-${arch === "x64" ? "64" : arch}/bin/workerd`),
  "node-20": () => within("node-20", "./bin/node"),
  "node-22": () => within("node-22", "./bin/node"),
  "node-24": () => within("node-24", "./bin/node"),
  "node-26": () => within("node-26", "./bin/node"),
} as const;

/** The path of a runtime's program, as it was installed with this workspace. */
export function programOf(runtime: keyof typeof PROGRAMS): string {
  return PROGRAMS[runtime]();
}
