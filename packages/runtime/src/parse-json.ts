import { AnswerTooLarge } from "./read-text.js";

/** Deeper than any answer of a payment API; shallow enough for code that walks it by recursion. */
const MAX_DEPTH = 100;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/**
 * Parses JSON that is at most 100 levels deep.
 *
 * @throws AnswerTooLarge when it is deeper, SyntaxError when it is not JSON
 */
export function parseJson(text: string): unknown {
  // What is that deep is at least that long.
  if (text.length > MAX_DEPTH && depthOf(text) > MAX_DEPTH) {
    throw new AnswerTooLarge(`The answer is nested more than ${MAX_DEPTH} levels deep.`);
  }
  return JSON.parse(text);
}

/** The deepest nesting of brackets outside of strings. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === QUOTE) {
      for (index++; index < text.length && text.charCodeAt(index) !== QUOTE; index++) {
        if (text.charCodeAt(index) === BACKSLASH) index++;
      }
    } else if (code === 0x5b || code === 0x7b) {
      if (++depth > deepest) deepest = depth;
    } else if (code === 0x5d || code === 0x7d) {
      depth--;
    }
  }
  return deepest;
}
