/** Shorter values reveal nothing, and hiding them would garble every message. */
const MIN_LENGTH = 3;

/** A shorter secret is hidden only as a whole word: hiding `100` would break the code `M001001`. */
const MIN_LENGTH_IN_NAMES = 12;

/** Longer secrets are searched as they are, and not character by character: no card number, code or key is as long. */
const MAX_SPELLED_LENGTH = 64;

/** Characters that may be added or dropped within a secret, also as URLs and JSON write them. */
const SEPARATORS = "(?:[\\s+-]|%20|%2b|%2d|\\\\[nrt])*";

/** The Base64 of a shorter secret is so short that it may stand anywhere by chance. */
const MIN_LENGTH_IN_BASE64 = 6;

/** What stands in the place of a secret. */
const HIDDEN = "[redacted]";

/** Removes the secrets of one call from strings. */
export interface Redaction {
  /** A string without the secrets, in every form in which they may be echoed. */
  of(text: string): string;
  /** A code, a field or an id without the secrets. */
  ofName(text: string): string;
}

/**
 * Makes a redaction. A secret is found as it is, in another case, with or without spaces and hyphens, as a URL, a form or
 * JSON writes it, in whole or in part, and in Base64.
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

/** A secret as it is, as it travels in Base64, and, where it is not spelled out, in a URL, a form and JSON. */
function variantsOf(secret: string): string[] {
  // Half a surrogate pair cannot be percent-encoded, so it never occurs in a URL.
  const whole = secret.replace(/\p{Surrogate}/gu, "");
  const bytes = new TextEncoder().encode(whole);
  const base64 = bytes.length > 1000 ? "" : btoa(String.fromCharCode(...bytes)).replace(/=+$/, "");
  const isShort = secret.length < MIN_LENGTH_IN_BASE64;
  return [
    secret,
    ...(isSpelled(secret)
      ? []
      : [
          encodeURIComponent(whole),
          new URLSearchParams({ a: whole }).toString().slice("a=".length),
          JSON.stringify(secret).slice(1, -1),
        ]),
    ...(isShort ? [] : [base64, base64.replaceAll("+", "-").replaceAll("/", "_")]),
  ];
}

/** Finds a secret, in any case. */
function patternOf(secret: string, wholeWord = false): RegExp {
  const body = isSpelled(secret) ? Array.from(compact(secret), spellings).join(SEPARATORS) : escapeRegExp(secret);
  return new RegExp(wholeWord ? `(?<![\\p{L}\\p{N}])${body}(?![\\p{L}\\p{N}])` : body, "giu");
}

/** Whether the characters of a secret are matched one by one. */
function isSpelled(secret: string): boolean {
  return secret.length <= MAX_SPELLED_LENGTH && compact(secret).length >= MIN_LENGTH;
}

function compact(secret: string): string {
  return secret.replace(/[\s+-]/g, "");
}

/** The ways in which one character is written: as it is, with a backslash, percent-encoded, or by its number in JSON. */
function spellings(character: string): string {
  // These are written in one way only.
  if (/[a-z\d]/i.test(character)) return character;
  const bytes = [...new TextEncoder().encode(character)].map((byte) => `%${byte.toString(16).padStart(2, "0")}`);
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  const json = units.map((unit) => `\\\\u${unit.toString(16).padStart(4, "0")}`);
  return `(?:\\\\?${escapeRegExp(character)}|${bytes.join("")}|${json.join("")})`;
}

function escapeRegExp(text: string): string {
  return text.replace(/[$()*+.?[\\\]^{|}/]/g, "\\$&");
}
