import { WRITE_METHODS } from "./methods.ts";
import type { OpenApiDocument, OperationObject } from "./openapi.ts";

/**
 * Says in a sentence or two, in Markdown, what happens when a call of an operation is made twice, and what to do when its
 * outcome is unknown.
 *
 * @param method the operation's method, in lower case
 */
export function explainRetry(method: string, operation: OperationObject, document: OpenApiDocument): string {
  if (!WRITE_METHODS.has(method)) return "Safe to repeat: it changes nothing.";
  const profile = document["x-payspec-idempotency-profiles"]?.[operation["x-payspec-idempotency"] ?? "none"];
  if (profile?.guarantee === "documented") {
    const time = profile.ttlSeconds === undefined ? "" : ` for ${duration(profile.ttlSeconds)}`;
    return `Safe to repeat${time} with the same \`idempotencyKey\`: the provider acts once.`;
  }
  const key =
    profile === undefined
      ? ""
      : profile.guarantee === "refuted"
        ? " The provider promises to act once for one `idempotencyKey`, and was seen to act twice."
        : " The provider takes an `idempotencyKey` and does not promise to act once for it.";
  return `Not safe to repeat: a second request may act twice.${key} ${whenUnknown(operation)}`;
}

function whenUnknown({ "x-payspec-lookup": lookup }: OperationObject): string {
  if (lookup === undefined) return "If the outcome is unknown, check with the provider before you call again.";
  const names = Object.values(lookup.match).filter((pointer) => pointer.startsWith("/"));
  const by = names.map((pointer) => `\`${pointer.slice(1).replaceAll("/", ".")}\``).join(" and ");
  return `If the outcome is unknown, look it up by ${by}: \`lookUp\` asks \`${lookup.operation}\`.`;
}

/** A duration in the largest unit that leaves a whole number: `24 hours`, `15 minutes`. */
export function duration(seconds: number): string {
  const [size, unit] =
    seconds % 3600 === 0 ? [3600, "hour"] : seconds % 60 === 0 ? [60, "minute"] : ([1, "second"] as const);
  const count = seconds / size;
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}
