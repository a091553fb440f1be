import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runTool, temporaryFolder } from "@payspec/commands";
import { probeTypes } from "./probe-types.ts";
import type { Reason } from "./reason.ts";
import type { Snapshot } from "./snapshot.ts";
import { type Probe, writeProbes } from "./write-probes.ts";

/** An old and a new snapshot of one provider. */
export type Pair = readonly [old: Snapshot, now: Snapshot];

const settings = {
  compilerOptions: {
    target: "es2023",
    lib: ["es2023", "dom"],
    module: "esnext",
    moduleResolution: "bundler",
    types: [],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    allowImportingTsExtensions: true,
  },
};

/**
 * Compares types by asking the compiler: whether old requests are still accepted, and whether code that reads old responses
 * still compiles. All pairs are asked in one program.
 *
 * @returns the reasons of each pair, in their order
 */
export async function judgeTypes(pairs: readonly Pair[]): Promise<Reason[][]> {
  if (pairs.length === 0) return [];
  using folder = temporaryFolder("types");
  writeFileSync(join(folder.path, "tsconfig.json"), JSON.stringify({ ...settings, include: ["**/*.ts"] }));
  writeFileSync(join(folder.path, "probe-types.ts"), probeTypes);
  const modules = pairs.map(([old, now], index) => {
    const module = writeProbes(old, now);
    const at = join(folder.path, String(index));
    mkdirSync(at);
    writeFileSync(join(at, "old.ts"), old.types);
    writeFileSync(join(at, "new.ts"), now.types);
    writeFileSync(join(at, "probes.ts"), module.source);
    return module;
  });
  const { exitCode, stdout, stderr } = await runTool("tsc", ["--pretty", "false", "--project", folder.path], {
    cwd: folder.path,
  });
  const failed: { probe: Probe; text: string }[][] = pairs.map(() => []);
  const others: string[] = [];
  for (const line of stdout.split("\n").filter((text) => /error TS\d+/.test(text))) {
    const [, pair = "", row = "", text = ""] =
      /^(\d+)[\\/]probes\.ts\((\d+),\d+\): error TS\d+: (.*)$/.exec(line) ?? [];
    const probe = modules[Number(pair)]?.probes[Number(row) - 1];
    if (pair === "" || probe === undefined) others.push(line);
    else failed[Number(pair)]?.push({ probe, text });
  }
  if (others.length > 0 || (exitCode !== 0 && failed.every(({ length }) => length === 0))) {
    throw new Error(`The probes of types do not compile:\n${[...others.slice(0, 10), stderr].join("\n")}`);
  }
  return failed.map((list) => told(list));
}

/** The reasons, without those that follow from another: a type that differs only in a property that has its own. */
function told(failed: readonly { probe: Probe; text: string }[]): Reason[] {
  const gone = new Set(failed.filter(({ probe }) => probe.rule.endsWith("-removed")).map(({ probe }) => probe.subject));
  const subjects = failed.map(({ probe }) => probe.subject);
  return failed
    .filter(({ probe: { rule, subject } }) => {
      if (rule.endsWith("-removed")) return true;
      if (gone.has(subject)) return false;
      return (
        !/type-(narrowed|changed)$/.test(rule) ||
        !subjects.some((other) => other.startsWith(`${subject}.`) || other.startsWith(`${subject}[`))
      );
    })
    .map(({ probe, text }) => reasonOf(probe, text));
}

function reasonOf({ rule, subject, name, direction, renamed }: Probe, text: string): Reason {
  const names = [...text.matchAll(/"([^"]+)"/g)].map(([, quoted = ""]) => quoted);
  const place = inWords(subject);
  const [message, migration] = sentences[rule]({ place, name, names, renamed });
  const leaf = rule === "request-property-added-required" ? (names[0] ?? name) : name;
  return {
    judge: "types",
    level: "major",
    rule,
    subject: `${direction === "event" ? "response" : direction} ${leaf}`,
    message,
    migration,
  };
}

/** `body.amount` of a named operation, or `Order.status` of a named schema, in code. */
function inWords(subject: string): string {
  const [operation = "", place] = subject.split(": ");
  return place === undefined ? `\`${operation}\`` : `\`${place}\` of \`${operation}\``;
}

interface About {
  readonly place: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly renamed: string | undefined;
}

type Sentences = readonly [message: string, migration: string];

const sentences: Readonly<Record<Probe["rule"], (about: About) => Sentences>> = {
  "operation-removed": ({ name }) => [
    `\`${name}\` is gone.`,
    "Call the operation that takes its place, or stay with the version you have.",
  ],
  "path-changed": ({ place, name }) => [
    `${place} is no longer at \`${name}\`.`,
    "Call it by its name, or by its new path.",
  ],
  "event-removed": ({ name }) => [`The event \`${name}\` is gone.`, "Remove its handler."],
  "export-removed": ({ name }) => [
    `The type \`${name}\` is no longer exported.`,
    "Import the type that takes its place.",
  ],
  "known-value-removed": ({ place, name }) => [
    `\`${name}\` is no longer one of the known values of ${place}.`,
    `Remove what compares with \`"${name}"\`.`,
  ],
  "request-property-removed": ({ place, renamed }) =>
    renamed === undefined
      ? [`${place} is no longer taken.`, "Leave it out."]
      : [`${place} is called \`${renamed}\` now.`, `Pass \`${renamed}\` instead.`],
  "request-property-required": ({ place }) => [`${place} is required now.`, "Pass it in each call."],
  "request-property-added-required": ({ place, names }) => [
    `${place} requires ${names.map((one) => `\`${one}\``).join(", ")} now.`,
    "Pass it in each call.",
  ],
  "request-type-narrowed": ({ place }) => [
    `${place} no longer takes all the values that it took.`,
    "Pass a value of the new type.",
  ],
  "request-body-required": ({ place }) => [`${place} is required now.`, "Pass it in each call."],
  "response-property-removed": ({ place, renamed }) =>
    renamed === undefined
      ? [`${place} is no longer in the response.`, "Read what takes its place, or do without it."]
      : [`${place} is called \`${renamed}\` now.`, `Read \`${renamed}\` instead.`],
  "response-property-optional": ({ place }) => [`${place} may be missing now.`, "Expect `undefined`."],
  "response-type-changed": ({ place }) => [`${place} may have values that it did not have.`, "Handle the new type."],
  "response-value-removed": ({ place, name }) => [
    `${place} is never \`${name}\` now.`,
    `Remove what compares with \`"${name}"\`.`,
  ],
};
