/** An experiment that the tests make with small counts, and `pnpm prove` with full ones. */
export interface Proof {
  /** In kebab-case; `pnpm prove <name>` makes this one alone. */
  readonly name: string;
  /** What it proves, as the end of a sentence that begins with "that". */
  readonly shows: string;
  /** What is counted, for example "payments per class". */
  readonly unit: string;
  /** The full count. */
  readonly full: number;
  run(options: ProofOptions): Promise<ProofReport>;
}

export interface ProofOptions {
  readonly count: number;
  /** The same seed draws the same experiment. */
  readonly seed: string;
  /** Called with a line whenever there is something to say of how far it is. */
  readonly progress: (line: string) => void;
}

/** A table of figures, and what must not be. */
export interface ProofReport {
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** One line each; there must be none. */
  readonly violations: readonly string[];
}
