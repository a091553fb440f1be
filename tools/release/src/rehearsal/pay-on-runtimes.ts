import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { execute, UserError } from "@payspec/commands";
import { rolldown } from "rolldown";
import { programOf } from "@payspec/every-platform/program-of";
import type { ScriptRuntime } from "./runtimes.ts";
import { type Stranger, writeStripped } from "./stranger.ts";

/** What runs where there are no files: workerd's own test runner calls `test`. */
const WORKER_CONFIG = `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [(
    name = "main",
    worker = (modules = [(name = "worker.js", esModule = embed "worker.js")], compatibilityDate = "2026-11-01"),
  )],
);
`;

/** Writes the programs that pay at each provider, with the journeys of the packages' own tests. */
export function writePayments(stranger: Stranger, root: string, providers: readonly string[]): void {
  writeStripped(stranger, "pay.js", join(import.meta.dirname, "pay.ts"));
  for (const provider of providers) {
    writeStripped(stranger, `${provider}-journey.js`, join(root, "packages", provider, "test/journey.ts"));
  }
  const imports = [
    `import { pay } from "./pay.js";`,
    ...providers.map((name) => `import ${name} from "./${name}-journey.js";`),
  ];
  const paid = `await pay({ ${providers.join(", ")} })`;
  const write = (name: string, end: string) =>
    writeFileSync(join(stranger.folder, name), `${imports.join("\n")}\n${end}\n`);
  write("main.js", `for (const line of ${paid}) console.log(line);`);
  write("worker-main.js", `export default { async test() { for (const line of ${paid}) console.log(line); } };`);
  writeFileSync(join(stranger.folder, "worker.capnp"), WORKER_CONFIG);
}

/**
 * Pays at each provider on one runtime.
 *
 * @returns what was done, a line for each provider
 * @throws UserError with what the program printed
 */
export async function payOn({ folder }: Stranger, { name, command }: ScriptRuntime): Promise<string[]> {
  const [bin, ...args] = command();
  return linesOf(name, await execute(bin, [...args, "main.js"], { cwd: folder }));
}

/** The same in workerd, where the program has to be one file. */
export async function payInWorkerd({ folder }: Stranger): Promise<string[]> {
  const bundle = await rolldown({ input: join(folder, "worker-main.js"), cwd: folder, platform: "browser" });
  await bundle.write({ file: join(folder, "worker.js"), format: "esm", codeSplitting: false });
  return linesOf("workerd", await execute(programOf("workerd"), ["test", "worker.capnp"], { cwd: folder }));
}

function linesOf(runtime: string, { exitCode, stdout, stderr }: Awaited<ReturnType<typeof execute>>): string[] {
  if (exitCode !== 0) throw new UserError(`The payments failed on ${runtime}:\n${stdout}${stderr}`);
  return stdout.split("\n").filter((line) => line.includes(": "));
}

/** The providers that have a journey. */
export function providersOf(root: string): string[] {
  return readdirSync(join(root, "packages")).filter(
    (name) =>
      readdirSync(join(root, "packages", name)).includes("test") &&
      readdirSync(join(root, "packages", name, "test")).includes("journey.ts"),
  );
}
