import { judgeBehaviour } from "./judge-behaviour.ts";
import { judgeTypes, type Pair } from "./judge-types.ts";
import { judgeWire } from "./judge-wire.ts";
import { type Level, worstOf } from "./level.ts";
import type { Judge, Reason } from "./reason.ts";
import { otherChanges } from "./other-changes.ts";

/** What a change of a provider means to the users of its package. */
export interface Judgement {
  readonly level: Level;
  /** The worst first; one of each subject. */
  readonly reasons: readonly Reason[];
  /** What each judge would have said alone. */
  readonly alone: Readonly<Record<Judge, Level>>;
}

/** Judges pairs of old and new snapshots; the types of all of them in one program of the compiler. */
export async function judge(pairs: readonly Pair[]): Promise<Judgement[]> {
  const [types, wire] = await Promise.all([judgeTypes(pairs), judgeWires(pairs)]);
  const judgements: Judgement[] = [];
  for (const [index, [old, now]] of pairs.entries()) {
    const found = { wire: wire[index] ?? [], types: types[index] ?? [], behaviour: judgeBehaviour(old, now) };
    const reasons = once([...found.behaviour, ...found.types, ...found.wire]);
    const told = reasons.length > 0 ? reasons : otherChanges(old.document, now.document);
    judgements.push({
      level: worstOf(told.map(({ level }) => level)),
      reasons: told,
      alone: {
        wire: worstOf(found.wire.map(({ level }) => level)),
        types: worstOf(found.types.map(({ level }) => level)),
        behaviour: worstOf(found.behaviour.map(({ level }) => level)),
      },
    });
  }
  return judgements;
}

/** Asks oasdiff about each pair, two at a time. */
async function judgeWires(pairs: readonly Pair[]): Promise<Reason[][]> {
  const reasons: Reason[][] = [];
  const rest = [...pairs.entries()];
  const work = async () => {
    for (let next = rest.shift(); next !== undefined; next = rest.shift()) {
      const [index, [old, now]] = next;
      reasons[index] = await judgeWire(old.document, now.document);
    }
  };
  await Promise.all([work(), work()]);
  return reasons;
}

/** The worst reasons first; of those with one subject, the first that is as bad as any: behaviour, then types, then wire. */
function once(reasons: readonly Reason[]): Reason[] {
  const order: readonly Level[] = ["major", "minor", "patch", "nothing"];
  const sorted = reasons.toSorted((a, b) => order.indexOf(a.level) - order.indexOf(b.level));
  return [...Map.groupBy(sorted, ({ subject }) => subject).values()].flatMap((group) => {
    const [first] = group;
    // A property that is renamed is removed and added; values of one property are told each.
    return group.filter(
      (reason) =>
        reason === first ||
        (reason.judge === first?.judge && reason.rule !== first.rule && reason.level === first.level),
    );
  });
}
