import type { RuntimeFacts, WireResult } from "./wire-case.ts";
import type { WireServer } from "./wire-server.ts";

/** A runtime that the clients promise to work on. */
export interface Runtime extends RuntimeFacts {
  readonly name: string;
  /** Runs the wire cases there. */
  run(wire: WireServer, facts: RuntimeFacts): Promise<WireResult[]>;
}
