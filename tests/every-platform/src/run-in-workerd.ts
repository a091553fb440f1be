import { once } from "node:events";
import { createRequire } from "node:module";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import type { Runtime } from "./runtime.ts";
import { startProcess } from "./start-process.ts";

/** Where workerd is: the default export of a CommonJS module, which `import` would wrap once more. */
const { default: workerd } = createRequire(import.meta.url)("workerd") as { default: string };

/** Runs the cases in a worker. */
export const runInWorkerd: Runtime["run"] = async (wire, facts) => {
  const config = fileURLToPath(new URL("worker.capnp", import.meta.url));
  await using started = startProcess(workerd, ["serve", config, "--control-fd=3"]);
  // workerd writes a line there for each socket that it listens on: ours is the only one.
  const [line] = await Promise.race([once(started.child.stdio[3] as Readable, "data"), started.ended]);
  const { port } = JSON.parse(String(line).split("\n")[0] ?? "");
  const response = await fetch(`http://127.0.0.1:${port}`, {
    method: "POST",
    body: JSON.stringify({ addresses: wire, facts }),
  });
  if (!response.ok) throw new Error(`The worker answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as Awaited<ReturnType<Runtime["run"]>>;
};
