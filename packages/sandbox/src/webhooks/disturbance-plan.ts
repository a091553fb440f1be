import { milliseconds } from "../world/duration.js";

/** What goes wrong with an attempt to deliver an event. */
export type Disturbance =
  /** It does not arrive; it is repeated as the provider repeats what was not accepted. */
  | "lost"
  /** It arrives twice. */
  | "doubled"
  /** It arrives so much later by the clock of the world, and so out of order. */
  | `late ${string}`;

/** Which attempts to deliver an event are disturbed. Without anything it is the next one. */
export interface DisturbanceTarget {
  /** Only deliveries of this event. */
  readonly event?: string;
  /**
   * How many attempts; `Infinity` for all.
   *
   * @default 1
   */
  readonly times?: number;
}

/** A disturbance, read. */
export type ReadDisturbance = { readonly kind: "lost" | "doubled" } | { readonly kind: "late"; readonly ms: number };

interface Rule {
  readonly disturbance: ReadDisturbance;
  readonly event: string | undefined;
  left: number;
}

/** The disturbances that the deliveries of one world are to meet; the first that fits happens. */
export class DisturbancePlan {
  #rules: Rule[] = [];

  /** @throws TypeError for what is no disturbance */
  add(text: Disturbance, { event, times = 1 }: DisturbanceTarget = {}): void {
    this.#rules.push({ disturbance: read(text), event, left: times });
  }

  clear(): void {
    this.#rules = [];
  }

  /** The disturbance that an attempt meets; each attempt asks once. */
  next(event: string): ReadDisturbance | undefined {
    const rule = this.#rules.find((one) => one.left > 0 && (one.event === undefined || one.event === event));
    if (rule === undefined) return undefined;
    rule.left -= 1;
    return rule.disturbance;
  }
}

function read(text: string): ReadDisturbance {
  if (text === "lost" || text === "doubled") return { kind: text };
  if (text.startsWith("late ")) return { kind: "late", ms: milliseconds(text.slice("late ".length)) };
  throw new TypeError(
    `A delivery can be lost, doubled or late <time>, such as "late 1m"; got ${JSON.stringify(text)}.`,
  );
}
