import type { JsonObject } from "../spec/pointer.js";
import type { Sources } from "../spec/template.js";

/** An object that a transition has changed. */
export interface EntryChange {
  readonly resource: string;
  readonly transition: string;
  /** The object with what the spec says of the transition. */
  readonly value: JsonObject;
  readonly sources: Sources;
}
