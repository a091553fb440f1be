import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseBody, parseJson } from "./parse-json.js";

const nested = (levels: number) => "[".repeat(levels) + "]".repeat(levels);

describe("parseJson", () => {
  test("parses whatever JSON there is", () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 8 }), (text) => {
        expect(parseJson(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  test("takes 100 levels, and refuses one more", () => {
    expect(() => parseJson(nested(100))).not.toThrow();
    expect(() => parseJson(nested(101))).toThrow(RangeError);
    expect(() => parseJson('{"a":'.repeat(101) + "1" + "}".repeat(101))).toThrow(RangeError);
  });

  test("does not count brackets in strings", () => {
    expect(() => parseJson(JSON.stringify(['\\"' + nested(1_000)]))).not.toThrow();
  });

  test.each(["", "{", '"', '"\\', "<html>"])("throws a SyntaxError for %j", (text) => {
    expect(() => parseJson(text + " ".repeat(100))).toThrow(SyntaxError);
  });
});

describe("parseBody", () => {
  test("tells what is JSON from what is not, and from nothing", () => {
    expect(parseBody('{"a":1}')).toEqual({ content: { a: 1 }, foreign: false });
    expect(parseBody("<html>")).toEqual({ content: "<html>", foreign: true });
    expect(parseBody("")).toEqual({ content: undefined, foreign: false });
    expect(() => parseBody(nested(101))).toThrow(RangeError);
  });
});
