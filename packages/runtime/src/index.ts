// For applications: what a provider package hands out.
export { PaySpecError, type FailureCode, type PaySpecErrorCode } from "./payspec-error.js";
export type { Verdict } from "./verdict.js";
export type { CallEvent } from "./call-event.js";
export type { CallOptions, CallReport, CallResult, Client } from "./client.js";

// For provider packages.
export { basicAuth } from "./basic-auth.js";
export { bearerAuth } from "./bearer-auth.js";
export { createClient, type ClientOptions, type SharedOptions } from "./create-client.js";
export type { Auth } from "./auth.js";
export type {
  ErrorRules,
  HttpMethod,
  Idempotency,
  KeyedIdempotency,
  KeyKind,
  KeyPrefixes,
  Operation,
  Pagination,
  Provider,
} from "./provider.js";
