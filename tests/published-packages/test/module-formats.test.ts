import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "@payspec/commands";
import { createPackedProject, type PackedProject } from "@payspec/packed-project";
import { readApis } from "@payspec/spec-model";
import { type CompilerOptions, typeCheck } from "../src/type-check.ts";

const root = join(import.meta.dirname, "../../..");
const providers = readApis(root).map(({ name }) => name);
const require = createRequire(import.meta.url);

/** What anybody can import. */
const ENTRIES = [
  "@payspec/runtime",
  "@payspec/runtime/jwt",
  "@payspec/runtime/sqlite-webhook-store",
  ...providers.flatMap((provider) => [`@payspec/${provider}`, `@payspec/${provider}/mismatches`]),
];

/** The newest of the Nodes that `engines` allows, without what their older siblings do not have: `require` of ESM. */
const NODES = { 20: "node-20", 22: "node-22" };
const WITHOUT_REQUIRE_OF_ESM = "--no-experimental-require-module";

let project: PackedProject;

/** Writes a file of the project and returns its path. */
function write(path: string, text: string): string {
  const file = join(project.folder, path);
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, text);
  return file;
}

beforeAll(async () => {
  project = await createPackedProject(["runtime", ...providers]);
});
// Undefined when it could not be made, which is then what fails.
afterAll(() => (project as PackedProject | undefined)?.remove());

describe.each(Object.entries(NODES))("Node %s", (_, name) => {
  const node = () => join(root, "tests/published-packages/node_modules", name, "bin/node");

  test("imports and requires every entry point, and both give the same", async () => {
    const file = write(
      "load-both.mjs",
      `import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
for (const entry of process.argv.slice(2)) {
  const required = require(entry);
  const imported = await import(entry);
  const names = Object.keys(required);
  console.log(entry, names.length > 0 && names.every((name) => imported[name] === required[name]));
}
`,
    );
    const printed = await run(node(), [WITHOUT_REQUIRE_OF_ESM, file, ...ENTRIES], project.folder);
    expect(printed.trim().split("\n")).toEqual(ENTRIES.map((entry) => `${entry} true`));
  });

  test("loads a package from a few files", async () => {
    const file = write(
      "count-files.cjs",
      "require(process.argv[2]);\nconsole.log(Object.keys(require.cache).length - 1);\n",
    );
    const printed = await run(node(), [file, "@payspec/elebne"], project.folder);
    console.info(`require("@payspec/elebne") loads ${printed.trim()} files`);
    // The client, the runtime, openapi-fetch, and what two entry points of the runtime share.
    expect(Number(printed)).toBeLessThanOrEqual(6);
  });

  test("shows where in the source an error was made, by the source maps", async () => {
    const file = write(
      "misuse.cjs",
      'const { createElebneClient } = require("@payspec/elebne");\ntry { createElebneClient({}); } catch (error) { console.log(error.stack); }\n',
    );
    const stack = await run(node(), ["--enable-source-maps", file], project.folder);
    expect(stack).toMatch(/runtime\/src\/[\w/-]+\.ts:\d+:\d+/);
    expect(stack).toMatch(/elebne\/src\/gen\/client\.ts:\d+:\d+/);
  });
});

test("a copy for bundlers and Node's own take each other's clients, results and errors", async () => {
  interface Copy {
    createElebneClient(
      options: object,
    ): Record<"createPaymentIntent" | "listPaymentIntents", (options?: object) => Promise<object>>;
    isRefusedError(error: unknown): boolean;
    isWebhookError(error: unknown): boolean;
    items(operation: unknown): AsyncIterable<unknown>;
    refusalOf(result: unknown): { code?: string } | undefined;
    unwrap(result: unknown): Promise<unknown>;
    verifyElebneWebhook(request: object, options: object): Promise<unknown>;
  }
  const at = (entry: string, file: string) => join(project.folder, "node_modules/@payspec", entry, "dist", file);
  // A bundle holds both packages; here the client's copy is linked with the runtime's by hand.
  const bundle = write("bundle.mjs", "");
  const { rolldown } = await import("rolldown");
  const build = await rolldown({ input: at("elebne", "index.js"), cwd: project.folder, platform: "browser" });
  await build.write({ file: bundle, format: "esm" });
  await build.close();
  const copies = [
    (await import(pathToFileURL(bundle).href)) as Copy,
    require(at("elebne", "index.cjs")) as Copy,
  ] as const;
  expect(copies[0].items).not.toBe(copies[1].items);

  const respond = (status: number, body: object) => async () => Response.json(body, { status });
  for (const [own, other] of [copies, copies.toReversed() as [Copy, Copy]]) {
    const refused = await own
      .createElebneClient({
        secretKey: "sk_test_1",
        fetch: respond(400, { success: false, error: { code: "VALIDATION_ERROR", message: "No." } }),
      })
      .createPaymentIntent({ body: { amount: 50_000, label: "Monthly plan" } });
    expect(other.refusalOf(refused)).toMatchObject({ code: "VALIDATION_ERROR" });
    const error: unknown = await own.unwrap(refused).catch((thrown: unknown) => thrown);
    expect(other.isRefusedError(error)).toBe(true);
    const client = own.createElebneClient({
      secretKey: "sk_test_1",
      fetch: respond(200, { success: true, data: { items: [{ referenceNumber: "PI-1" }], hasMore: false } }),
    });
    const listed: unknown[] = [];
    for await (const item of other.items(client.listPaymentIntents)) listed.push(item);
    expect(listed).toEqual([{ referenceNumber: "PI-1" }]);
  }
});

describe.each(["jest-29", "jest-30"])("%s", (jest) => {
  test("requires every entry point in a test, and pays with a stub", async () => {
    const folder = `with-${jest}`;
    write(`${folder}/package.json`, '{ "name": "shop", "private": true }\n');
    write(`${folder}/pay.test.js`, jestTest());
    const cli = join(root, "tests/published-packages/node_modules", jest, "bin/jest.js");
    const printed = await run(
      process.execPath,
      [cli, "--rootDir", join(project.folder, folder), "--json", "--no-cache", "--watchman=false"],
      join(project.folder, folder),
    );
    const { numPassedTests, success } = JSON.parse(printed) as { numPassedTests: number; success: boolean };
    expect({ numPassedTests, success }).toEqual({ numPassedTests: ENTRIES.length + 1, success: true });
  });
});

function jestTest(): string {
  return `const { createElebneClient } = require("@payspec/elebne");

test.each(${JSON.stringify(ENTRIES)})("%s", (entry) => {
  expect(Object.keys(require(entry)).length).toBeGreaterThan(0);
});

test("pays", async () => {
  const intent = { success: true, data: { referenceNumber: "PI-1", amount: 50000, currency: "AUD", status: "PENDING" } };
  const fetch = jest.fn(async () => new Response(JSON.stringify(intent), { headers: { "Content-Type": "application/json" } }));
  const client = createElebneClient({ secretKey: "sk_test_1", fetch });
  const result = await client.createPaymentIntent({ body: { amount: 50000, label: "Monthly plan" } });
  expect(result).toMatchObject({ ok: true, verdict: "done", data: intent });
  expect(fetch).toHaveBeenCalledTimes(1);
});
`;
}

interface Setting {
  readonly version: "5.9" | "7.0";
  readonly options: CompilerOptions;
  /** The `type` of the project's `package.json`. */
  readonly type: "commonjs" | "module";
}

// What \`moduleResolution\` follows from \`module\`, where it may.
const byDefault: CompilerOptions = { moduleResolution: undefined };
const SETTINGS: Readonly<Record<string, Setting>> = {
  "5.9, module commonjs (resolution node10)": {
    version: "5.9",
    type: "commonjs",
    options: { module: "commonjs", ...byDefault },
  },
  "5.9, node16 in CommonJS": { version: "5.9", type: "commonjs", options: { module: "node16", ...byDefault } },
  "5.9, node16 in ESM": { version: "5.9", type: "module", options: { module: "node16", ...byDefault } },
  "5.9, nodenext in ESM": { version: "5.9", type: "module", options: { module: "nodenext", ...byDefault } },
  "5.9, bundler": { version: "5.9", type: "module", options: { module: "esnext", moduleResolution: "bundler" } },
  "7.0, module commonjs": { version: "7.0", type: "commonjs", options: { module: "commonjs", ...byDefault } },
  "7.0, node16 in CommonJS": { version: "7.0", type: "commonjs", options: { module: "node16", ...byDefault } },
  "7.0, nodenext in CommonJS": { version: "7.0", type: "commonjs", options: { module: "nodenext", ...byDefault } },
  "7.0, nodenext in ESM": { version: "7.0", type: "module", options: { module: "nodenext", ...byDefault } },
  "7.0, bundler": { version: "7.0", type: "module", options: { module: "esnext", moduleResolution: "bundler" } },
};

/** What a user compiles: calls, narrowing, and what the types must refuse. */
const PAY = `import { createElebneClient, type ElebneClient, isRefusedError, PaySpecError, unwrap } from "@payspec/elebne";
import { mismatches } from "@payspec/elebne/mismatches";
import { createClient } from "@payspec/runtime";
import { signedJwtAuth } from "@payspec/runtime/jwt";
import { sqliteWebhookStore } from "@payspec/runtime/sqlite-webhook-store";

export async function pay(fetch: typeof globalThis.fetch): Promise<string> {
  const client: ElebneClient = createElebneClient({ secretKey: "sk_test_1", fetch });
  // @ts-expect-error A field that the spec does not name.
  void (() => client.createPaymentIntent({ body: { amount: 50_000, label: "Monthly plan", lable: "" } }));
  // @ts-expect-error An option that there is not.
  void (() => createElebneClient({ secretKey: "sk_test_1", timeout: 5 }));
  // @ts-expect-error An algorithm that there is not.
  void (() => signedJwtAuth({ algorithm: "none", key: "" }));
  // @ts-expect-error No database.
  void (() => sqliteWebhookStore(1));
  const result = await client.createPaymentIntent({ body: { amount: 50_000, label: "Monthly plan" } });
  try {
    const data = await unwrap(client.createPaymentIntent({ body: { amount: 50_000, label: "Monthly plan" } }));
    // @ts-expect-error It is a string.
    const wrong: number = data.data.referenceNumber;
    void wrong;
  } catch (error) {
    if (!(error instanceof PaySpecError) && !isRefusedError(error)) throw error;
  }
  return [typeof createClient, result.ok && result.data.data.referenceNumber, mismatches(result).length > 0].join(" ");
}
`;

describe("TypeScript", () => {
  test.concurrent.for(Object.entries(SETTINGS))("%s: compiles a program, which runs", async ([, setting]) => {
    const { version, options, type } = setting;
    // TypeScript takes a name with a dot for that of a file.
    const folder = `compiled-${version.replace(".", "-")}-${String(options["module"])}-${type}`;
    write(`${folder}/package.json`, JSON.stringify({ name: "shop", private: true, type }));
    write(`${folder}/pay.ts`, PAY);
    const outDir = join(project.folder, folder, "out");
    const errors = await typeCheck(project.folder, folder, version, {
      ...options,
      noEmit: false,
      rootDir: join(project.folder, folder),
      outDir,
    });
    expect(errors).toEqual([]);
    const runner = write(
      `${folder}/run.mjs`,
      `import { pay } from "./out/pay.js";
const intent = { success: true, data: { referenceNumber: "PI-1" } };
console.log(await pay(async () => Response.json(intent)));
`,
    );
    expect((await run(process.execPath, [runner], project.folder)).trim()).toBe("function PI-1 true");
  });
});
