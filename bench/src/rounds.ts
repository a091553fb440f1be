/** A way to make one call. */
export interface Candidate {
  readonly name: string;
  readonly call: () => PromiseLike<unknown>;
}

/** What a candidate took, in the unit of what was measured. */
export interface Timed {
  readonly name: string;
  /** The middle one of the rounds. */
  readonly median: number;
  /** The rounds' quartiles: half of them lie between. */
  readonly quartiles: readonly [number, number];
  /** The middle one of the rounds' ratios to the base, each taken within its round. */
  readonly ratio: number;
}

/** One thing to measure, in whatever unit, the same for all that are compared. */
export interface Measured {
  readonly name: string;
  readonly measure: () => Promise<number>;
}

/**
 * Times candidates in interleaved rounds.
 *
 * @param base the candidate that ratios are taken to
 * @returns microseconds for a call
 */
export function timeInRounds(
  candidates: readonly Candidate[],
  { rounds, calls, base }: { rounds: number; calls: number; base: string },
): Promise<readonly Timed[]> {
  const measured = candidates.map(({ name, call }) => ({
    name,
    async measure() {
      const start = performance.now();
      for (let made = 0; made < calls; made++) await call();
      return ((performance.now() - start) * 1000) / calls;
    },
  }));
  return measureInRounds(measured, { rounds, base });
}

/**
 * Measures in interleaved rounds: what slows the machine for a while slows them all, and a ratio within a round is worth
 * more than two medians. Each round begins with another candidate, and the first round is not counted.
 *
 * @param base the candidate that ratios are taken to
 */
export async function measureInRounds(
  candidates: readonly Measured[],
  { rounds, base }: { rounds: number; base: string },
): Promise<readonly Timed[]> {
  const taken = new Map(candidates.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round <= rounds; round++) {
    for (let turn = 0; turn < candidates.length; turn++) {
      const candidate = candidates[(round + turn) % candidates.length];
      if (candidate === undefined) continue;
      const value = await candidate.measure();
      if (round > 0) taken.get(candidate.name)?.push(value);
    }
  }
  const baseValues = taken.get(base) ?? [];
  return [...taken].map(([name, values]) => ({
    name,
    median: quantile(values, 0.5),
    quartiles: [quantile(values, 0.25), quantile(values, 0.75)],
    ratio: quantile(
      values.map((value, round) => value / (baseValues[round] ?? Number.NaN)),
      0.5,
    ),
  }));
}

/** The value that a share of the values lies below, between neighbours by interpolation. */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const position = share * (sorted.length - 1);
  const below = sorted[Math.floor(position)] ?? Number.NaN;
  const above = sorted[Math.ceil(position)] ?? Number.NaN;
  return below + (above - below) * (position % 1);
}
