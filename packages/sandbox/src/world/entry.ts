import type { JsonObject } from "../spec/pointer.js";

/** An object of a provider as the sandbox keeps it. It is never changed: a change makes a new entry. */
export interface Entry {
  readonly resource: string;
  readonly id: string;
  /** The object itself. */
  readonly value: JsonObject;
  /** Counts the objects of a world in the order of their creation. */
  readonly sequence: number;
  /** Milliseconds since the epoch, by the world's clock. */
  readonly createdAt: number;
  /** When its present state was entered. */
  readonly stateSince: number;
  /** What was given back of its money. */
  readonly refunded: number;
  /** The id of the object that it belongs to. */
  readonly parent?: string;
  /** The transition that time makes next. */
  readonly due?: { readonly at: number; readonly transition: string };
}
