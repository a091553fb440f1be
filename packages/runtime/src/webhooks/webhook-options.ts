import { secretProblem } from "../contract/secret-problem.js";
import {
  checkCount,
  checkFunction,
  checkNames,
  checkSeconds,
  LONGEST_KEEP_SECONDS,
  misuse as misuseOf,
} from "./check-options.js";
import type { WebhookError } from "./webhook-error.js";
import type { SignatureParts, WebhookRule } from "./webhook-rule.js";

/** Either of two options, never both. */
type OneOf<One extends string, Many extends string> =
  | ({ readonly [N in One]: string } & { readonly [N in Many]?: never })
  | ({ readonly [N in Many]: readonly string[] } & { readonly [N in One]?: never });

/** The key that the algorithm takes, or several of which one must fit: the old and the new one during a rotation. */
type KeyOptions<R extends WebhookRule> = R["algorithm"] extends "hmac-sha256"
  ? OneOf<"secret", "secrets">
  : OneOf<"publicKey", "publicKeys">;

/** The parts without which no signature can be checked. */
type Essential<R extends WebhookRule> =
  | "header"
  | "encoding"
  | "format"
  | "signed"
  | (R["algorithm"] extends "hmac-sha256" ? "secretEncoding" : never);

/** The parts that the provider does not document. */
type MissingParts<R extends WebhookRule> = Required<Pick<SignatureParts, Exclude<Essential<R>, keyof R>>>;

/** The options for time; none if no time is signed. */
type TimeParts<R extends WebhookRule> = R extends { signed: infer Signed }
  ? Signed extends `${string}{timestamp}${string}`
    ? Pick<SignatureParts, "toleranceSeconds">
    : unknown
  : Pick<SignatureParts, "toleranceSeconds" | "timestampHeader" | "timestampFormat">;

/** How long events are remembered: nothing where the provider does not repeat a delivery with the time of the first. */
type RepeatParts<R extends WebhookRule> = R extends { redeliverySeconds: number } ? RepeatOptions : unknown;

/** What the verifier of a provider takes that repeats a delivery with the time of the first. */
export interface RepeatOptions {
  /**
   * How long you remember handled events, in seconds. A repeat that is as old as the provider repeats it is accepted
   * where you remember events for at least as long, since it is otherwise a recording that anyone may send again.
   *
   * @default what `webhookReceiver` remembers, for a request that it hands over; otherwise no repeat older than
   *   `toleranceSeconds` is accepted
   */
  readonly keepSeconds?: number;
}

/** The options of every verifier. */
export interface SharedWebhookOptions {
  /**
   * The largest body that is read, in bytes, at most 1 GiB.
   *
   * @default 1048576
   */
  readonly maxBytes?: number;
  /**
   * The time, in milliseconds since the epoch.
   *
   * @default Date.now
   */
  readonly now?: () => number;
}

/** What verifying a provider's deliveries takes: a key, and what the provider does not document of its signature. */
export type WebhookOptions<R extends WebhookRule> = KeyOptions<R> &
  MissingParts<R> &
  TimeParts<R> &
  RepeatParts<R> &
  SharedWebhookOptions;

/** The options of any provider. */
export interface LooseWebhookOptions extends SignatureParts, SharedWebhookOptions, RepeatOptions {
  readonly secret?: string;
  readonly secrets?: readonly string[];
  readonly publicKey?: string;
  readonly publicKeys?: readonly string[];
}

/** A rule without gaps, and the keys to check it by. */
export interface ResolvedOptions extends Required<SharedWebhookOptions> {
  readonly header: string;
  readonly encoding: "hex" | "base64";
  readonly format: string;
  readonly signed: string;
  readonly secretEncoding: "utf8" | "hex";
  /** Where the time comes from; undefined where none is signed. */
  readonly timestamp: Timestamp | undefined;
  readonly keys: readonly string[];
}

/** Where the time stands, and how far it may be from now. */
export interface Timestamp extends Required<Pick<SignatureParts, "timestampFormat" | "toleranceSeconds">> {
  /** How far it may be in the past, in seconds: more than the tolerance where repeats are told apart. */
  readonly maxAgeSeconds: number;
  /** Undefined where the timestamp stands in the signature header. */
  readonly timestampHeader: string | undefined;
}

/** Everything that {@link LooseWebhookOptions} has; a part that the rule has is ignored. */
const OPTION_NAMES = [
  "secret",
  "secrets",
  "publicKey",
  "publicKeys",
  "toleranceSeconds",
  "keepSeconds",
  "maxBytes",
  "now",
  "header",
  "encoding",
  "format",
  "signed",
  "secretEncoding",
  "timestampHeader",
  "timestampFormat",
] as const satisfies readonly (keyof LooseWebhookOptions)[];

/** 1 GiB: more is never meant, and would not fit into memory beside its copy. */
const MOST_BYTES = 1_073_741_824;
/** A week, the longest that a provider is known to repeat deliveries; more lets recorded ones be played again. */
const MOST_TOLERANCE_SECONDS = 604_800;

/** A field name of RFC 9110. */
const HEADER = /^[\w!#$%&'*+.^`|~-]+$/;
/** Elements that end in a placeholder, with commas between; one of them is the signature. */
const FORMAT = /^(?=.*\{signature\})[^{},]*\{(?:timestamp|signature)\}(?:,[^{},]*\{(?:timestamp|signature)\})*$/;
/** Any text with placeholders; one of them is the body. */
const SIGNED = /^(?=.*\{body\})(?:[^{}]|\{timestamp\}|\{body\})+$/;

/**
 * Fills the gaps of a rule from the options, and checks both.
 *
 * @param keptSeconds how long the receiver that handed the request over remembers handled events, in seconds
 * @throws WebhookError `invalid-option`
 */
export function resolveOptions(
  rule: WebhookRule,
  options: LooseWebhookOptions,
  keptSeconds: number | undefined,
): ResolvedOptions {
  const { provider } = rule;
  const misuse = (message: string) => misuseOf(`${provider}: ${message}`);
  checkNames(`${provider}: verifying`, options, OPTION_NAMES);
  const { maxBytes = 1_048_576, now = Date.now, keepSeconds = keptSeconds } = options;
  // What the provider documents is not the caller's to change; how strict to be about time is.
  const parts = { ...options, ...rule, toleranceSeconds: options.toleranceSeconds ?? rule.toleranceSeconds ?? 300 };

  const part = <Name extends keyof SignatureParts>(name: Name, like: string): NonNullable<SignatureParts[Name]> => {
    const value = parts[name];
    if (value === undefined || value === "") {
      throw misuse(`${name} is not documented by the provider and must be given, like ${like}; got none.`);
    }
    return value;
  };
  const choice = <Name extends "encoding" | "secretEncoding" | "timestampFormat">(
    name: Name,
    choices: readonly NonNullable<SignatureParts[Name]>[],
  ) => {
    const like = choices.map((one) => `"${one}"`).join(" or ");
    const value = part(name, like);
    if (!choices.includes(value)) throw misuse(`${name} must be ${like}; got another value.`);
    return value;
  };
  const text = (name: "header" | "timestampHeader" | "format" | "signed", pattern: RegExp, like: string) => {
    const value = part(name, like);
    // Not told: it may be a header's value, with the signature, where its pattern belongs.
    if (!pattern.test(value)) throw misuse(`${name} must be written like ${like}; got another string.`);
    return value;
  };
  checkCount(`${provider}: maxBytes`, maxBytes, MOST_BYTES);
  checkSeconds(`${provider}: toleranceSeconds`, parts.toleranceSeconds, MOST_TOLERANCE_SECONDS);
  if (keepSeconds !== undefined) checkSeconds(`${provider}: keepSeconds`, keepSeconds, LONGEST_KEEP_SECONDS);
  checkFunction(`${provider}: now`, now);

  const format = text("format", FORMAT, `"{signature}" or "t={timestamp},v1={signature}"`);
  const signed = text("signed", SIGNED, `"{body}" or "{timestamp}.{body}"`);
  const isTimed = signed.includes("{timestamp}");
  const isHmac = rule.algorithm === "hmac-sha256";
  return {
    header: text("header", HEADER, `"X-Signature"`),
    encoding: choice("encoding", ["hex", "base64"]),
    format,
    signed,
    secretEncoding: isHmac ? choice("secretEncoding", ["utf8", "hex"]) : "utf8",
    timestamp: isTimed
      ? {
          timestampHeader: format.includes("{timestamp}")
            ? undefined
            : text("timestampHeader", HEADER, `"X-Timestamp"`),
          timestampFormat: choice("timestampFormat", ["seconds", "milliseconds", "seconds-or-milliseconds", "iso8601"]),
          toleranceSeconds: parts.toleranceSeconds,
          maxAgeSeconds: maxAgeOf(rule, parts.toleranceSeconds, keepSeconds),
        }
      : undefined,
    keys: isHmac
      ? keysOf("secret", options.secret, options.secrets, misuse)
      : keysOf("publicKey", options.publicKey, options.publicKeys, misuse),
    maxBytes,
    now,
  };
}

/** How old a delivery may be, in seconds. */
function maxAgeOf({ redeliverySeconds }: WebhookRule, tolerance: number, keepSeconds: number | undefined): number {
  if (redeliverySeconds === undefined || keepSeconds === undefined || keepSeconds < redeliverySeconds) return tolerance;
  // The first delivery may have come that much before its own time, by this clock, and is forgotten that much sooner.
  return Math.max(tolerance, Math.min(redeliverySeconds, keepSeconds - tolerance));
}

function keysOf(
  name: "secret" | "publicKey",
  one: string | undefined,
  several: readonly string[] | undefined,
  misuse: (message: string) => WebhookError,
): readonly string[] {
  if (one !== undefined && several !== undefined) throw misuse(`give ${name} or ${name}s; got both.`);
  const keys = several ?? [one];
  const problem = problemOfKeys(keys, name);
  if (problem === undefined) return keys as readonly string[];
  throw misuse(
    `${name} must be the key of the webhook as the provider shows it, or ${name}s a list of such; got ${problem}.`,
  );
}

function problemOfKeys(keys: unknown, name: "secret" | "publicKey"): string | undefined {
  if (!Array.isArray(keys)) return "no list";
  if (keys.length === 0) return "an empty list";
  return keys.map((key: unknown) => problemOfKey(key, name)).find((problem) => problem !== undefined);
}

function problemOfKey(key: unknown, name: "secret" | "publicKey"): string | undefined {
  if (ArrayBuffer.isView(key)) return "bytes; give it as a string";
  // PEM may begin and end with white space; importing it tells all else that is wrong with it.
  return name === "publicKey" && typeof key === "string" && key !== "" ? undefined : secretProblem(key);
}
