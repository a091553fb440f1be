import type { JsonObject } from "../spec/pointer.js";

/** An event that happened in a world. */
export interface EventRecord {
  /** Counts the events of a world. */
  readonly number: number;
  /** The event's name, for example `payment.confirmed`. */
  readonly name: string;
  /** Milliseconds since the epoch, by the world's clock. */
  readonly at: number;
  /** What is delivered, as JSON. */
  readonly body: JsonObject;
  /** The object that it is about. */
  readonly resource: string;
  readonly id: string;
}
