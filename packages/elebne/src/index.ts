// What the spec says, as code; write here what it cannot say.
export * from "./gen/client.js";
// The spec's own names: each schema by its name, `components`, `operations`, `paths`, `webhooks`.
export type * from "./gen/types.js";
