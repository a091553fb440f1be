import { invalidOption } from "../contract/invalid-option.js";

/** The caller's signal, read once: nothing that it does later can throw into the call. */
export interface CallSignal {
  readonly signal: AbortSignal | undefined;
  /** Removes the listener. */
  release(): void;
}

const NONE: CallSignal = { signal: undefined, release() {} };

/**
 * Wraps the caller's signal, which may be any object, in a signal of our own.
 *
 * @throws PaySpecError `invalid-option` for what is no signal
 */
export function followSignal(given: unknown, operation: string): CallSignal {
  if (given === undefined) return NONE;
  const theirs = given as AbortSignal;
  const controller = new AbortController();
  const onAbort = () => controller.abort(reasonOf(theirs));
  try {
    theirs.addEventListener("abort", onAbort);
    if (theirs.aborted) onAbort();
  } catch {
    throw invalidOption(
      `${operation}: signal must be an AbortSignal; pass controller.signal, not the controller.`,
      operation,
    );
  }
  return { signal: controller.signal, release };

  function release(): void {
    try {
      theirs.removeEventListener("abort", onAbort);
    } catch {
      // A foreign signal that throws; the call has ended anyway.
    }
  }
}

function reasonOf(signal: AbortSignal): unknown {
  try {
    return signal.reason;
  } catch {
    return undefined;
  }
}
