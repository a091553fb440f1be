import type { ErrorProof, OpenApiDocument } from "@payspec/spec-model/openapi";

/** What the spec says of error responses, as the runtime's `ErrorRules` has it. */
export function errorRules(document: OpenApiDocument) {
  const {
    code = [],
    codes = {},
    message,
    field,
    noField,
    requestId,
    requestIdHeader,
    proof,
    emptyRefusals = {},
  } = document["x-payspec-errors"] ?? {};
  const known = Object.entries(codes);
  // A 429 is retryable whatever its code.
  const retryable = known.flatMap(([name, { retryable: marked, statuses = [] }]) =>
    marked === true ? statuses.filter((status) => status !== 429).map((status) => `${status} ${name}`) : [],
  );
  const doubtful = known.flatMap(([name, { means, statuses = [] }]) =>
    means === undefined ? [] : statuses.map((status) => `${status} ${name}`),
  );
  const statuses = Object.keys(emptyRefusals).map(Number);
  return {
    code,
    retryable,
    // What the spec leaves out is left out here: JSON has no undefined.
    message,
    field,
    noField,
    requestId,
    requestIdHeader,
    proof: proof?.map((one) => expanded(one, Object.keys(codes))),
    emptyRefusals: statuses.length > 0 ? statuses : undefined,
    doubtful: doubtful.length > 0 ? doubtful : undefined,
  };
}

/** A proof with the known codes in the place of the word for them. */
function expanded(proof: ErrorProof, codes: readonly string[]): ErrorProof {
  return Object.fromEntries(
    Object.entries(proof).map(([pointer, condition]) => [pointer, condition === "known" ? codes : condition]),
  );
}
