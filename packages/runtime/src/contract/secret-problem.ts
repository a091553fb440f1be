/** A shorter secret is a placeholder: no provider issues one, and it can be guessed. */
const SHORTEST = 4;

/** Control, format and separator characters, which no editor shows. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/** Strings that JavaScript makes of a missing value or a non-string. */
const NOT_A_SECRET = /^(?:undefined|null|NaN|\[object \w+\])$/;

/**
 * Why a shared secret cannot be the one that the provider handed out; undefined where it can. A secret that differs by a
 * line break from the provider's makes every signature wrong, and a blank or short one lets anyone sign.
 *
 * @returns the end of a sentence like "must be a secret; got …", without the secret
 */
export function secretProblem(secret: unknown): string | undefined {
  if (secret === undefined) return `undefined. ${UNSET}`;
  if (ArrayBuffer.isView(secret)) return bytesProblem(bytesOf(secret));
  if (secret === null) return "null";
  if (typeof secret === "object") return "an object";
  if (typeof secret !== "string") return `a ${typeof secret}`;
  if (secret === "") return `an empty string. ${UNSET}`;
  const length = [...secret].length;
  if (secret.trim() === "") return "only white space";
  if (secret.trim() !== secret) return `a string that begins or ends with ${WHITE_SPACE}`;
  if (INVISIBLE.test(secret)) {
    return "a string with a line break or an invisible character inside. Give each secret by itself";
  }
  if (/^(["'`]).*\1$/.test(secret)) {
    return "a string in quotation marks, which some readers of .env files leave in place. Take them off";
  }
  if (NOT_A_SECRET.test(secret)) return `the word "${secret}", which JavaScript makes of a value that is missing`;
  if (length < SHORTEST) return `a string of ${length} character${length === 1 ? "" : "s"}, which can be guessed`;
  return undefined;
}

/** The bytes that a view shows; also one of another realm, such as a `Buffer` in jest. */
export function bytesOf(view: ArrayBufferView): Uint8Array<ArrayBuffer> {
  return new Uint8Array(view.buffer, view.byteOffset, view.byteLength).slice();
}

const UNSET = "If you pass an environment variable, it is not set";
const WHITE_SPACE = "white space. A file or an environment variable often ends with a line break: trim it";

function bytesProblem(bytes: Uint8Array): string | undefined {
  const { length } = bytes;
  if (length === 0) return "no bytes";
  if (length < SHORTEST) return `${length} byte${length === 1 ? "" : "s"}, which can be guessed`;
  if (bytes.every((byte) => byte === 0)) return `${length} bytes that are all zero`;
  const text = String.fromCharCode(...bytes.slice(0, 1024));
  // Random bytes are rarely all printable.
  const isText = length <= 1024 && /^[\t\r\n\x20-\x7e]+$/.test(text);
  return isText && text.trim() !== text ? `text that begins or ends with ${WHITE_SPACE}` : undefined;
}
