/** Shorter values say nothing, and would tear holes into every message. */
const MIN_LENGTH = 3;

/** A shorter secret is hidden in a name only as a whole word: `100` would tear the code `M001001`, which is branched on. */
const MIN_LENGTH_IN_NAMES = 12;

/** Longer secrets are not searched with separators in between: no card number, code or key is as long. */
const MAX_SPACED_LENGTH = 64;

/** The Base64 of a shorter secret is so short that it may stand anywhere by chance. */
const MIN_LENGTH_IN_BASE64 = 6;

/** What stands in the place of a secret. */
const HIDDEN = "[redacted]";

/** Takes the secrets of one call out of texts. */
export interface Redaction {
  /** A text without the secrets, as they are and as they may travel or be echoed. */
  of(text: string): string;
  /** A code, a field or an id without the secrets. */
  ofName(text: string): string;
}

/**
 * Makes a redaction. A secret is found as it is, in another case, with or without spaces and hyphens, percent-encoded, in
 * JSON, and in Base64.
 *
 * @param secrets collects the secrets; called when a text is to be redacted, since few calls need it
 */
export function redactionOf(secrets: () => Iterable<string>): Redaction {
  // Longest first: a secret may be the beginning of another.
  const variants = () =>
    [...new Set([...secrets()].flatMap(variantsOf))]
      .filter((secret) => secret.length >= MIN_LENGTH)
      .toSorted((a, b) => b.length - a.length);
  return {
    of: (text) => variants().reduce((clean, secret) => clean.replace(patternOf(secret), HIDDEN), text),
    ofName: (text) =>
      variants().reduce(
        (clean, secret) => clean.replace(patternOf(secret, secret.length < MIN_LENGTH_IN_NAMES), HIDDEN),
        text,
      ),
  };
}

/** A secret as it is and as it travels in a URL, in JSON and in Base64. */
function variantsOf(secret: string): string[] {
  // Half a character cannot be percent-encoded, nor does it travel in a URL.
  const whole = secret.replace(/\p{Surrogate}/gu, "");
  const bytes = new TextEncoder().encode(whole);
  const base64 = bytes.length > 1000 ? "" : btoa(String.fromCharCode(...bytes)).replace(/=+$/, "");
  const isShort = secret.length < MIN_LENGTH_IN_BASE64;
  return [
    secret,
    encodeURIComponent(whole),
    JSON.stringify(secret).slice(1, -1),
    ...(isShort ? [] : [base64, base64.replaceAll("+", "-").replaceAll("/", "_")]),
  ];
}

/** Finds a secret in any case, with or without spaces and hyphens between its characters. */
function patternOf(secret: string, wholeWord = false): RegExp {
  const compact = secret.replace(/[\s-]/g, "");
  const isSpaced = compact.length >= MIN_LENGTH && secret.length <= MAX_SPACED_LENGTH;
  const body = isSpaced ? Array.from(compact, escapeRegExp).join("[\\s-]*") : escapeRegExp(secret);
  return new RegExp(wholeWord ? `(?<![\\p{L}\\p{N}])${body}(?![\\p{L}\\p{N}])` : body, "giu");
}

function escapeRegExp(text: string): string {
  return text.replace(/[$()*+.?[\\\]^{|}/]/g, "\\$&");
}
