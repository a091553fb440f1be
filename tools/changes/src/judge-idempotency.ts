import { isRecord } from "@payspec/spec-model";
import type { OpenApiDocument } from "@payspec/spec-model/openapi";
import type { Level } from "./level.ts";
import type { Reason } from "./reason.ts";

type Row = Readonly<Record<string, unknown>>;

/** How much a guarantee lets the client do, the most last. A refuted one lets it do as little as an unverified one. */
const guarantees = ["none", "refuted", "unverified", "documented"];

/** Compares what a repeat does: the idempotency of each operation, and what the profiles say beside it. */
export function judgeIdempotency(before: Row, after: Row, old: OpenApiDocument, now: OpenApiDocument): Reason[] {
  const [oldRows, newRows] = [rowOf(before["operations"]), rowOf(after["operations"])];
  const found = Object.entries(oldRows).flatMap(([id, row]) => {
    const [was, is] = [rowOf(row)["idempotency"], rowOf(newRows[id])["idempotency"]];
    return id in newRows ? changesOf(rowOf(was), rowOf(is)).map((change) => ({ id, ...change })) : [];
  });
  // A profile is shared: its change is told once.
  const shared = Map.groupBy(found, ({ rule, words }) => `${rule} ${words}`);
  return [...[...shared.values()].map(reasonOf), ...profiles(old, now)];
}

interface Change {
  readonly level: Level;
  readonly rule: string;
  readonly words: string;
  readonly migration?: string;
}

function changesOf(old: Row, now: Row): Change[] {
  const changes: Change[] = [];
  const [was, is] = [String(old["guarantee"] ?? "none"), String(now["guarantee"] ?? "none")];
  if (is === "none" && was !== "none") {
    return [
      {
        level: "major",
        rule: "idempotency-removed",
        words: "no longer takes an idempotency key, and is not repeated when its outcome is unknown",
        migration: "Remove `idempotencyKey` from the call, and handle the verdict `unknown`.",
      },
    ];
  }
  if (was === "none" && is !== "none") {
    return [
      {
        level: "minor",
        rule: "idempotency-added",
        words: is === "documented" ? "takes an idempotency key, and is repeated with it" : "takes an idempotency key",
      },
    ];
  }
  if (was !== is) {
    const isWeaker = guarantees.indexOf(is) < guarantees.indexOf(was);
    changes.push(
      isWeaker
        ? {
            level: "major",
            rule: "guarantee-weakened",
            words: `has the guarantee "${is}", no longer "${was}"${was === "documented" ? ": it is not repeated when its outcome is unknown" : ""}`,
            migration: "Handle the verdict `unknown`.",
          }
        : {
            level: "minor",
            rule: "guarantee-strengthened",
            words: `has the guarantee "${is}"${is === "documented" ? ": it is repeated when its outcome is unknown" : ""}`,
          },
    );
  }
  if (
    String(old["header"] ?? "").toLowerCase() !== String(now["header"] ?? "").toLowerCase() &&
    old["header"] !== undefined
  ) {
    changes.push({
      level: "major",
      rule: "key-header-renamed",
      words: `sends its idempotency key in \`${String(now["header"])}\`, no longer in \`${String(old["header"])}\``,
      migration:
        "Nothing, unless a proxy of yours reads the header; calls under way at the upgrade are not recognised by their old keys.",
    });
  }
  const limits: readonly [field: string, rule: string, words: string, unit: string][] = [
    ["ttlSeconds", "key-lifetime", "is remembered for", "seconds"],
    ["maxLength", "key-length", "takes keys of up to", "characters"],
  ];
  for (const [field, rule, words, unit] of limits) {
    const [before, after] = [old[field] ?? Infinity, now[field] ?? Infinity].map(Number) as [number, number];
    if (before === after) continue;
    const told = (count: number) => (count === Infinity ? `an unknown number of ${unit}` : `${count} ${unit}`);
    const isLess = after < before;
    changes.push({
      level: isLess ? "major" : "minor",
      rule: `${rule}-${isLess ? "shortened" : "lengthened"}`,
      words: `${words} ${told(after)}, was ${told(before)}`,
      ...(isLess && {
        migration:
          field === "maxLength" ? "Pass shorter keys." : "Do not repeat a call with an old key after that time.",
      }),
    });
  }
  return changes;
}

function reasonOf(group: readonly (Change & { id: string })[]): Reason {
  const [{ level, rule, words, migration } = { level: "nothing" as const, rule: "", words: "", migration: undefined }] =
    group;
  const ids = group.map(({ id }) => `\`${id}\``);
  const told =
    ids.length > 3 ? `${ids.slice(0, 3).join(", ")} and ${ids.length - 3} more: each ` : `${ids.join(", ")} `;
  return {
    judge: "behaviour",
    level,
    rule,
    subject: `behaviour ${rule} ${words}`,
    message: `${told}${words}.`,
    ...(migration !== undefined && { migration }),
  };
}

/** What is said of a profile and does not reach the table. */
function profiles(old: OpenApiDocument, now: OpenApiDocument): Reason[] {
  const after = now["x-payspec-idempotency-profiles"] ?? {};
  return Object.entries(old["x-payspec-idempotency-profiles"] ?? {}).flatMap(([name, profile]): Reason[] => {
    const renewed: Row | undefined = rowOrNone(after[name]);
    const { scope, required }: Row = { ...profile };
    if (renewed === undefined) return [];
    const reasons: Reason[] = [];
    if (scope !== renewed["scope"]) {
      reasons.push({
        judge: "behaviour",
        level: scope === undefined ? "minor" : "major",
        rule: "key-scope-changed",
        subject: `behaviour scope ${name}`,
        message: `An idempotency key is unique within: ${String(renewed["scope"] ?? "nothing that is known")}; was: ${String(scope ?? "nothing that is known")}.`,
        migration: "Check where you use one key for several calls.",
      });
    }
    if (required !== renewed["required"]) {
      const isAsked = renewed["required"] === true;
      reasons.push({
        judge: "behaviour",
        level: isAsked ? "major" : "minor",
        rule: "key-required-changed",
        subject: `behaviour required ${name}`,
        message: isAsked
          ? `The provider refuses calls without an idempotency key (\`${String(renewed["header"])}\`).`
          : "The provider takes calls without an idempotency key.",
        ...(isAsked && {
          migration: "Nothing: the client sends one with each call. Requests of your own must carry it.",
        }),
      });
    }
    return reasons;
  });
}

function rowOrNone(value: unknown): Row | undefined {
  return isRecord(value) ? value : undefined;
}

function rowOf(value: unknown): Row {
  return isRecord(value) ? value : {};
}
