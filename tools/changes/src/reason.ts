import type { Level } from "./level.ts";

/** Who found a change: in what is sent and received, in what compiles, or in what a call does. */
export type Judge = "wire" | "types" | "behaviour";

/** One change that users of a package meet. */
export interface Reason {
  readonly judge: Judge;
  readonly level: Level;
  /** The kind of change, for example `response-property-removed`. */
  readonly rule: string;
  /** What changed, for example `createPaymentIntent: body.amount`; reasons of one subject and direction are told once. */
  readonly subject: string;
  /** A sentence for the users of the package, with a full stop. */
  readonly message: string;
  /** What to do about it, with a full stop; absent where nothing has to be done. */
  readonly migration?: string;
}
