import type { Definition } from "./definition.js";

/** An error of a validator. @see https://ajv.js.org/api.html#error-objects */
export interface ValidationError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** A JSON Schema, compiled to a function when the sandbox was built. */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly ValidationError[] | null;
}

/** A provider's spec, compiled. */
export interface ProviderSpec {
  readonly definition: Definition;
  /** `<operationId>:parameters` and `<operationId>:body`. */
  readonly requests: Readonly<Record<string, Validator>>;
  /** `<operationId>:<status as written>`, and `event:<name>`. */
  readonly responses: Readonly<Record<string, Validator>>;
}
