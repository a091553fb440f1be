import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { bundleSpecs, findRoot, readApis } from "@payspec/spec-model";
import type { OpenApiDocument } from "@payspec/spec-model/openapi";
import type { Proof, ProofReport } from "@payspec/test-support";
import { applyEdit, type Edit } from "./apply-edit.ts";
import { judge, type Judgement } from "./judge.ts";
import type { Pair } from "./judge-types.ts";
import type { Level } from "./level.ts";
import { type Snapshot, snapshotOf } from "./snapshot.ts";

/** The labelled edits of the specs of this repository, in the order of their files. */
export const edits: readonly Edit[] = globSync("*.yaml", { cwd: join(import.meta.dirname, "../fixtures") })
  .toSorted()
  // Written by us.
  .flatMap((file) => parse(readFileSync(join(import.meta.dirname, "../fixtures", file), "utf8")) as Edit[]);

/** The part of the harmless edits that may be called breaking among all that are. */
const PRECISION = 0.97;

/** That the judges tell breaking edits of real specs from harmless ones, beside what each of them would say alone. */
export const editsProof: Proof = {
  name: "edits",
  shows: "the judges of changes find every breaking edit, and call few others so",
  unit: "labelled edits of the specs",
  full: edits.length,
  async run({ count, progress }) {
    const chosen = edits.filter(
      (_, index) => Math.floor(((index + 1) * count) / edits.length) > Math.floor((index * count) / edits.length),
    );
    return reportOf(await judgeEdits(chosen), progress);
  },
};

/** An edit, and what the judges said of it. */
export interface JudgedEdit {
  readonly edit: Edit;
  readonly judgement: Judgement;
}

/** Judges edits against the specs as they are. */
export async function judgeEdits(chosen: readonly Edit[]): Promise<JudgedEdit[]> {
  const root = findRoot(import.meta.dirname);
  const apis = readApis(root).filter(({ name }) => chosen.some(({ provider }) => provider === name));
  const documents = await bundleSpecs(root, apis);
  const before = new Map<string, Snapshot>();
  for (const [api, document] of documents) before.set(api.name, await snapshotOf(document, api));
  const pairs: Pair[] = [];
  for (const edit of chosen) {
    const api = apis.find(({ name }) => name === edit.provider);
    const old = before.get(edit.provider);
    if (api === undefined || old === undefined) throw new Error(`${edit.title}: there is no provider ${edit.provider}`);
    // An edit keeps what the generator asks for, or the generator says what is missing.
    pairs.push([old, await snapshotOf(applyEdit(old.document, edit) as OpenApiDocument, api)]);
  }
  const judgements = await judge(pairs);
  return chosen.flatMap((edit, index) => {
    const judgement = judgements[index];
    return judgement === undefined ? [] : [{ edit, judgement }];
  });
}

function reportOf(judged: readonly JudgedEdit[], progress: (line: string) => void): ProofReport {
  const voices: readonly [name: string, level: (judgement: Judgement) => Level][] = [
    ["all three", ({ level }) => level],
    ["wire alone", ({ alone }) => alone.wire],
    ["types alone", ({ alone }) => alone.types],
    ["behaviour alone", ({ alone }) => alone.behaviour],
  ];
  const breaking = judged.filter(({ edit }) => edit.level === "major");
  const nameOf = ({ edit }: JudgedEdit) => `${edit.provider}: ${edit.title}`;
  const rows = voices.map(([voice, level]) => {
    const missed = breaking.filter(({ judgement }) => level(judgement) !== "major");
    const called = judged.filter(({ judgement }) => level(judgement) === "major");
    const wrongly = called.filter(({ edit }) => edit.level !== "major");
    for (const one of missed) progress(`${voice} misses  ${nameOf(one)}`);
    for (const one of wrongly) progress(`${voice} wrongly calls breaking  ${nameOf(one)}`);
    const exact = judged.filter(({ edit, judgement }) => edit.level === level(judgement));
    return [
      voice,
      `${breaking.length - missed.length} of ${breaking.length}`,
      missed.length,
      wrongly.length,
      `${exact.length} of ${judged.length}`,
    ];
  });
  const missed = breaking.filter(({ judgement }) => judgement.level !== "major");
  const called = judged.filter(({ judgement }) => judgement.level === "major");
  const wrongly = called.filter(({ edit }) => edit.level !== "major");
  const isPrecise = called.length === 0 || wrongly.length / called.length <= 1 - PRECISION;
  return {
    head: ["judge", "breaking found", "missed", "wrongly called breaking", "level as labelled"],
    rows,
    violations: [
      ...missed.map((one) => `${nameOf(one)} is breaking, and was called ${one.judgement.level}`),
      ...(isPrecise ? [] : wrongly.map((one) => `${nameOf(one)} is ${one.edit.level}, and was called breaking`)),
    ],
  };
}
