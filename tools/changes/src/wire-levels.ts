import type { Level } from "./level.ts";

/** oasdiff's own level of a change: 3 error, 2 warning, 1 information. */
export type OasdiffLevel = 1 | 2 | 3;

/**
 * Where we differ from oasdiff, by the name of its check; the first line that fits holds. Anything else is breaking where
 * oasdiff warns, and an addition where it informs.
 */
const ours: readonly (readonly [RegExp, Level, reason: string])[] = [
  // What compiles no longer, whatever was announced before.
  [/^api(-path)?-removed-with-deprecation$/, "major", "the operation is gone"],
  [/^request-parameter-removed-with-deprecation$/, "major", "the parameter is gone"],
  [/^api-operation-id-removed$/, "major", "the method of the client is called differently"],
  [/^request-body-enum-value-removed$/, "major", "a value that was sent is refused"],
  [/-became-read-only$/, "major", "what was sent cannot be sent"],
  [/^response-.*-became-write-only$/, "major", "what was received is not sent any more"],
  [
    /-discriminator-(property-name-changed|mapping-changed|mapping-deleted)$/,
    "major",
    "alternatives are told apart differently",
  ],
  // What the provider does by itself when nothing is said, which moves money in silence.
  [/^request-.*-default-value-changed$/, "major", "the same call does something else"],
  [/-default-value-(added|removed|changed)$/, "minor", "a default is told, or no longer told"],
  // Lengths and bounds of what is received may grow, as ARCHITECTURE.md says of mismatches.
  [
    /^response-.*-(max|min|max-length|min-length|max-items|min-items|exclusive-max|exclusive-min)-(increased|decreased|unset)$/,
    "minor",
    "bounds of responses may grow",
  ],
  // Notice of a removal is no removal; nobody here promises a date of sunset.
  [/deprecat|sunset|stability/, "minor", "it is announced"],
  // Which keys an operation takes is judged by the table of operations.
  [/^api-(global-)?security-/, "minor", "judged by behaviour"],
  [/^api-tag-/, "nothing", "tags group the documentation"],
  // Named types are judged by the compiler.
  [/^api-schema-removed$/, "nothing", "judged by types"],
];

/** What a change that oasdiff found means to the users of a package. */
export function wireLevel(check: string, level: OasdiffLevel): Level {
  const own = ours.find(([pattern]) => pattern.test(check));
  return own?.[1] ?? (level === 1 ? "minor" : "major");
}
