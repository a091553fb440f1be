import { type CallResult, type Mismatch, mismatchesOf } from "@payspec/runtime";
import { shapes } from "./gen/shapes.js";

/**
 * Tells where a success is not what the spec of CHIP, and hence the type of `data`, says: the first 20 places. None for a
 * refusal. Takes the result that a call gave, not a copy of it; never throws.
 */
export function mismatches(result: CallResult<unknown>): Mismatch[] {
  return mismatchesOf(result, shapes);
}

export type { Mismatch } from "@payspec/runtime";
