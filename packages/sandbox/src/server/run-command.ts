import { parseArgs } from "node:util";
import { type ProviderName, specs } from "../gen/specs.js";
import { createSandbox } from "../sandbox.js";
import { SANDBOX_SECRET } from "../world/webhook-endpoint.js";
import { startSandbox } from "./start-sandbox.js";

const PROVIDERS = Object.keys(specs);

const USAGE = `Usage: npx @payspec/sandbox [provider…] [options]

Payment gateways on this machine: ${PROVIDERS.join(", ")}; all of them where none is named.

  --port <number>      the port on 127.0.0.1; 0 is any free one (default: 4010)
  --seed <text>        where ids come from: the same seed and the same requests make the same ones (default: payspec)
  --storage <file>     keeps everything in a SQLite file, over restarts (default: in memory)
  --webhook <url>      delivers the events of all keys to an address on this machine, signed with ${SANDBOX_SECRET}
  --operations         prints what is modelled of each operation, and what responds with an example only; starts nothing
  --help               prints this

Each key is a world of its own: sk_test_alice and sk_test_bob never meet. A request says in its header
"Sandbox-Fault: reset after commit" what is to go wrong with it.
`;

interface CommandOptions {
  readonly providers: readonly ProviderName[];
  readonly port: number;
  readonly seed: string;
  readonly storage: string | undefined;
  readonly webhook: string | undefined;
  readonly operations: boolean;
  readonly help: boolean;
}

/** Runs the command line, until it is told to stop. A mistake is told in one line, with the exit code 1. */
export async function runCommand(args: readonly string[]): Promise<void> {
  try {
    const options = readOptions(args);
    if (options.help) process.stdout.write(USAGE);
    else if (options.operations) await printOperations(options);
    else await serve(options);
  } catch (error) {
    process.stderr.write(`✘ ${messageOf(error)}\n`);
    process.exitCode = 1;
  }
}

function readOptions(args: readonly string[]): CommandOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      port: { type: "string", default: "4010" },
      seed: { type: "string", default: "payspec" },
      storage: { type: "string" },
      webhook: { type: "string" },
      operations: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > 65_535) {
    throw new Error(`--port takes a number from 0 to 65535; got "${values.port}".`);
  }
  const { storage, webhook } = values;
  if (webhook !== undefined && !URL.canParse(webhook)) throw new Error(`--webhook takes a URL; got "${webhook}".`);
  const unknown = positionals.find((name) => !PROVIDERS.includes(name));
  if (unknown !== undefined) {
    throw new Error(`There is no sandbox for "${unknown}"; there is one for ${PROVIDERS.join(", ")}.`);
  }
  // Each was found among the names.
  const providers = (positionals.length === 0 ? PROVIDERS : positionals) as ProviderName[];
  return { providers, port, seed: values.seed, storage, webhook, operations: values.operations, help: values.help };
}

async function printOperations({ providers }: CommandOptions): Promise<void> {
  for (const provider of providers) {
    for (const { id, method, path, fidelity } of await createSandbox(provider).operations()) {
      process.stdout.write(`${provider.padEnd(12)}${fidelity.padEnd(14)}${id.padEnd(34)}${method} ${path}\n`);
    }
  }
}

async function serve({ providers, port, seed, storage, webhook }: CommandOptions): Promise<void> {
  const sandbox = await startSandbox(providers, {
    port,
    seed,
    ...(storage === undefined ? {} : { storage }),
    ...(webhook === undefined ? {} : { webhooks: { endpoint: { url: webhook } } }),
  });
  for (const name of providers) process.stdout.write(`${name.padEnd(12)}${sandbox.baseUrl(name)}\n`);
  process.stdout.write(`Seed ${seed}. Stop with Ctrl+C.\n`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void sandbox.close());
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ("code" in error && error.code === "EADDRINUSE" && "port" in error) {
    return `Port ${String(error.port)} on 127.0.0.1 is in use. Choose another with --port.`;
  }
  return error.message;
}
