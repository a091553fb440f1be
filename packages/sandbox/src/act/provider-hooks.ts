import type { ActContext } from "./act-context.js";
import type { Performance } from "./perform.js";
import type { Refusal } from "./refusal-answer.js";

/** What a provider does beyond what its spec can say. A provider without any needs no hooks. */
export interface ProviderHooks {
  /** Whether JSON that is labelled as a form is read as JSON, as a sample of the provider's pages has it. */
  readonly takesMislabelledJson?: boolean;
  /** Operations that do more, or something else: `next` does what the spec says, and returns the body of its success. */
  readonly operations?: Readonly<Record<string, OperationHook>>;
  /** Writes the body of a refusal, where a template cannot; undefined leaves it to the template. */
  readonly writeRefusal?: (refusal: Refusal) => unknown;
}

/** Does an operation, and returns the body of its success. */
export type OperationHook = (context: ActContext, performance: Performance, next: () => unknown) => unknown;
