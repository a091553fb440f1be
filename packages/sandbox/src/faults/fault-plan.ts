import { Dice } from "../world/dice.js";
import { type Fault, type FaultText, readFault } from "./fault.js";

/** Which requests of a world meet a fault. Without anything it is the next one. */
export interface FaultTarget {
  /** Only requests of this operation. */
  readonly operation?: string;
  /** Only requests with this method. */
  readonly method?: string;
  /**
   * The first of the requests that meets it, counted from 1 and from now.
   *
   * @default 1
   */
  readonly nth?: number;
  /**
   * How many of the requests from there on meet it; `Infinity` for all.
   *
   * @default 1; with `rate`, Infinity
   */
  readonly times?: number;
  /**
   * The share of those requests that meets it, from 0 to 1, drawn by the seed of the sandbox.
   *
   * @default 1
   */
  readonly rate?: number;
}

/** A fault that is planned, and how often it has happened. */
export interface PlannedFault extends FaultTarget {
  readonly fault: FaultText;
  readonly happened: number;
}

interface Rule {
  readonly text: FaultText;
  readonly fault: Fault;
  readonly target: FaultTarget;
  seen: number;
  happened: number;
}

/** The faults that the requests of one world are to meet. The first that fits a request happens. */
export class FaultPlan {
  readonly #seed: number;
  #dice: Dice;
  #rules: Rule[] = [];

  /** @param seed decides which requests meet a fault with a `rate` */
  constructor(seed: number) {
    this.#seed = seed;
    this.#dice = new Dice(seed);
  }

  /**
   * Plans a fault.
   *
   * @throws TypeError for what is no fault, or a target that nothing can be
   */
  add(text: FaultText, target: FaultTarget = {}): void {
    const { nth = 1, times, rate } = target;
    if (!Number.isSafeInteger(nth) || nth < 1) throw new TypeError(`nth counts requests from 1; got ${nth}.`);
    if (times !== undefined && times !== Infinity && (!Number.isSafeInteger(times) || times < 1)) {
      throw new TypeError(`times is a number of requests, or Infinity; got ${times}.`);
    }
    if (rate !== undefined && !(rate >= 0 && rate <= 1)) throw new TypeError(`rate is from 0 to 1; got ${rate}.`);
    this.#rules.push({ text, fault: readFault(text), target, seen: 0, happened: 0 });
  }

  /** Forgets all faults; those with a rate will be drawn as from the beginning. */
  clear(): void {
    this.#rules = [];
    this.#dice = new Dice(this.#seed);
  }

  /** The faults that are planned, in their order. */
  all(): PlannedFault[] {
    return this.#rules.map(({ text, target, happened }) => ({ ...target, fault: text, happened }));
  }

  /** The fault that a request meets; each request asks once. */
  next(request: { readonly method: string; readonly operation: string | undefined }): Fault | undefined {
    let found: Fault | undefined;
    for (const rule of this.#rules) {
      const { operation, method, nth = 1, rate, times = rate === undefined ? 1 : Infinity } = rule.target;
      if (operation !== undefined && operation !== request.operation) continue;
      if (method !== undefined && method.toUpperCase() !== request.method) continue;
      rule.seen += 1;
      const isInRange = rule.seen >= nth && rule.seen < nth + times;
      // Drawn for each request of the range, so that what is drawn for one does not depend on other faults.
      if (!isInRange || (rate !== undefined && this.#dice.roll() >= rate) || found !== undefined) continue;
      rule.happened += 1;
      found = rule.fault;
    }
    return found;
  }
}
