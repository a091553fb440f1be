/** A way to make one call. */
export interface Candidate {
  readonly name: string;
  readonly call: () => PromiseLike<unknown>;
}

/** What a candidate took, in microseconds for a call. */
export interface Timed {
  readonly name: string;
  /** The middle one of the rounds. */
  readonly median: number;
  /** The rounds' quartiles: half of them lie between. */
  readonly quartiles: readonly [number, number];
  /** The middle one of the rounds' ratios to the base, each taken within its round. */
  readonly ratio: number;
}

/**
 * Times candidates in interleaved rounds: what slows the machine for a while slows them all, and a ratio within a round
 * is worth more than two medians. Each round begins with another candidate, and the first round is not counted.
 *
 * @param base the candidate that ratios are taken to
 */
export async function timeInRounds(
  candidates: readonly Candidate[],
  { rounds, calls, base }: { rounds: number; calls: number; base: string },
): Promise<readonly Timed[]> {
  const times = new Map(candidates.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round <= rounds; round++) {
    for (let turn = 0; turn < candidates.length; turn++) {
      const candidate = candidates[(round + turn) % candidates.length];
      if (candidate === undefined) continue;
      const start = performance.now();
      for (let call = 0; call < calls; call++) await candidate.call();
      const micros = ((performance.now() - start) * 1000) / calls;
      if (round > 0) times.get(candidate.name)?.push(micros);
    }
  }
  const baseTimes = times.get(base) ?? [];
  return [...times].map(([name, taken]) => ({
    name,
    median: quantile(taken, 0.5),
    quartiles: [quantile(taken, 0.25), quantile(taken, 0.75)],
    ratio: quantile(
      taken.map((time, round) => time / (baseTimes[round] ?? Number.NaN)),
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
