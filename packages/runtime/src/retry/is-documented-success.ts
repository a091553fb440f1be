import type { ErrorRules, Operation, SuccessBody } from "../contract/provider.js";
import { segmentsOf, valuesAt } from "../wire/values-at.js";
import { proves } from "./is-own-refusal.js";

/** The body of a 2xx response. */
export interface SuccessContent {
  readonly status: number;
  /** The value of the `Content-Type` header. */
  readonly contentType: string | null;
  /** The parsed body; undefined where there are no bytes, or the body is not JSON. */
  readonly content: unknown;
  /** Whether there are no bytes at all. */
  readonly empty: boolean;
  /** Whether the body is not JSON. */
  readonly foreign: boolean;
}

/** Whether a 2xx can be the success that the spec documents: section 3 of the law of retries. */
export function isDocumentedSuccess(response: SuccessContent, { success }: Operation, errors: ErrorRules): boolean {
  const bodies = documentedBodies(response.status, success);
  return bodies.some((body) => fits(response, body, errors));
}

/** The bodies of a status; of one that the spec does not list those of the operation's other 2xx. */
export function documentedBodies(status: number, success: Operation["success"]): readonly SuccessBody[] {
  return success[status] ?? success["2XX"] ?? Object.values(success).flat();
}

/** Whether a content type is of a media type or range, such as `image/*`. Parameters do not count. */
export function isMediaType(contentType: string | null, type: string): boolean {
  const [given = "", wanted = ""] = [contentType ?? "", type].map((one) => one.split(";")[0]?.trim().toLowerCase());
  return wanted === given || wanted === "*/*" || (wanted.endsWith("/*") && given.startsWith(wanted.slice(0, -1)));
}

function fits(response: SuccessContent, documented: SuccessBody, errors: ErrorRules): boolean {
  const { content, contentType, empty, foreign } = response;
  if (documented.body === "media") return !empty && isMediaType(contentType, documented.type);
  if (empty) return documented.body === "none" || documented.empty === true;
  if (foreign || documented.body === "none" || documented.body !== typeOf(content)) return false;
  return documented.body !== "object" || isSuccessObject(content as object, documented, errors);
}

function isSuccessObject(
  content: object,
  { some, const: constants = {} }: Extract<SuccessBody, { body: "object" }>,
  errors: ErrorRules,
): boolean {
  const isEnvelope = Object.entries(constants).every(([pointer, value]) => valuesAt(content, pointer)[0] === value);
  if (!isEnvelope || (some.length > 0 && !some.some((name) => Object.hasOwn(content, name)))) return false;
  const ofErrors = propertiesOfErrors(content, errors);
  if (some.length === 0) return ofErrors.size === 0;
  return some.some((name) => Object.hasOwn(content, name) && !ofErrors.has(name));
}

/** Where the body is the provider's error body: the properties that say so. They prove no success. */
function propertiesOfErrors(content: object, errors: ErrorRules): ReadonlySet<string> {
  const proof = errors.proof?.find((one) => proves(content, one));
  if (proof === undefined) return new Set();
  const pointers = [...Object.keys(proof), ...errors.code, ...(errors.message ?? []), ...(errors.field ?? [])];
  return new Set(pointers.flatMap((pointer) => segmentsOf(pointer)[0] ?? []));
}

/** The type of a JSON value, as the table names it. */
function typeOf(content: unknown): string {
  if (content === null) return "null";
  return Array.isArray(content) ? "array" : typeof content;
}
