import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "@payspec/commands";

/** What the compiler does for a program. */
export interface TypeCost {
  readonly name: string;
  /** Type instantiations, by the number of calls in the program. */
  readonly instantiations: Readonly<Record<number, number>>;
  /** Seconds of checking, by the number of calls. */
  readonly checkSeconds: Readonly<Record<number, number>>;
}

/** A way to write a program that makes a payment so many times. */
export interface TypedProgram {
  readonly name: string;
  /** Imports, and the client. */
  readonly head: string;
  /** One call, an expression; `index` tells one from another. */
  readonly call: (index: number) => string;
}

/** One named call of our Elebne client, beside the same by path, and openapi-fetch with the same types. */
export const TYPED_PROGRAMS: readonly TypedProgram[] = [
  {
    name: "openapi-fetch, by path",
    head: `import createClient from "openapi-fetch";
import type { paths } from "@payspec/elebne";
const client = createClient<paths>({ baseUrl: "https://api.example.com" });`,
    call: (index) => `client.POST("/dev/intents", {
    params: { header: { "X-Idempotency-Key": "key-${index}" } },
    body: { amount: ${index}, label: "Monthly plan" },
  })`,
  },
  {
    name: "PaySpec (elebne), named",
    head: `import { createElebneClient } from "@payspec/elebne";
const client = createElebneClient({ secretKey: "sk_test_1" });`,
    call: (index) => `client.createPaymentIntent({ body: { amount: ${index}, label: "Monthly plan" } })`,
  },
  {
    name: "PaySpec (elebne), by path",
    head: `import { createElebneClient } from "@payspec/elebne";
const client = createElebneClient({ secretKey: "sk_test_1" });`,
    call: (index) => `client.POST("/dev/intents", { body: { amount: ${index}, label: "Monthly plan" } })`,
  },
];

/**
 * Compiles programs with a number of calls, each of whose results is used.
 *
 * @param counts how many calls a program makes, one program for each
 * @throws Error with the compiler's messages when a program does not compile
 */
export async function typeCost(program: TypedProgram, counts: readonly number[]): Promise<TypeCost> {
  // Inside this package, whose dependencies the programs import.
  const folder = mkdtempSync(join(import.meta.dirname, "../node_modules/.type-cost-"));
  try {
    const instantiations: Record<number, number> = {};
    const checkSeconds: Record<number, number> = {};
    for (const count of counts) {
      const printed = await compile(folder, source(program, count));
      instantiations[count] = read(printed, "Instantiations");
      checkSeconds[count] = read(printed, "Check time");
    }
    return { name: program.name, instantiations, checkSeconds };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function source({ head, call }: TypedProgram, count: number): string {
  const calls = Array.from(
    { length: count },
    (_, index) => `
export async function pay${index}(): Promise<string | undefined> {
  const { data } = await ${call(index)};
  return data?.data.referenceNumber;
}
`,
  );
  return `${head}\n${calls.join("")}`;
}

async function compile(folder: string, code: string): Promise<string> {
  writeFileSync(join(folder, "program.ts"), code);
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({
      compilerOptions: {
        strict: true,
        noEmit: true,
        target: "es2022",
        lib: ["es2022", "dom", "dom.iterable"],
        module: "nodenext",
        types: [],
        skipLibCheck: true,
      },
      files: ["program.ts"],
    }),
  );
  const tsc = join(import.meta.dirname, "../node_modules/typescript/bin/tsc");
  return run(process.execPath, [tsc, "--extendedDiagnostics", "-p", folder], folder);
}

/** A number from the compiler's table. */
function read(diagnostics: string, row: string): number {
  const [, value] = new RegExp(`^${row}:\\s+([\\d.,]+)`, "m").exec(diagnostics) ?? [];
  if (value === undefined) throw new Error(`tsc printed no "${row}":\n${diagnostics}`);
  return Number(value.replaceAll(",", ""));
}
