import type { JsonObject } from "../spec/pointer.js";
import type { EntryChange } from "../world/entry-change.js";
import type { ActContext } from "./act-context.js";
import type { Performance } from "./perform.js";
import type { Refusal } from "./refusal-response.js";

/** What a provider does beyond what its spec can say. A provider without any needs no hooks. */
export interface ProviderHooks {
  /** Whether JSON that is labelled as a form is read as JSON, as a sample of the provider's pages has it. */
  readonly takesMislabelledJson?: boolean;
  /** Looks at each valid request before it is acted upon; throws `Refused` for one that the provider refuses. */
  readonly check?: (context: ActContext, performance: Performance) => void;
  /** Operations that do more, or something else: `next` does what the spec says, and returns the body of its success. */
  readonly operations?: Readonly<Record<string, OperationHook>>;
  /** Looks at the body of a request before the spec's schema does; throws `Refused` in the provider's finer words. */
  readonly checkBody?: (operation: string, body: unknown) => void;
  /** Finishes an object after a transition; undefined leaves it as it is. */
  readonly changed?: (change: EntryChange) => JsonObject | undefined;
  /** Headers of a delivery beside its signature, made from the endpoint's secret. */
  readonly deliveryHeaders?: (secret: string) => Readonly<Record<string, string>>;
  /** Writes the body of a refusal, where a template cannot; undefined leaves it to the template. */
  readonly writeRefusal?: (refusal: Refusal) => unknown;
}

/**
 * Does an operation, and returns the body of its success.
 *
 * @param next does what the spec says, with another body where one is given
 */
export type OperationHook = (
  context: ActContext,
  performance: Performance,
  next: (body?: unknown) => unknown,
) => unknown;
