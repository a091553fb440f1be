import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { redactionOf } from "./redaction.js";

const hide = (text: string, ...secrets: string[]) => redactionOf(() => secrets).of(text);
const hideInName = (text: string, ...secrets: string[]) => redactionOf(() => secrets).ofName(text);
const base64 = (text: string) => Buffer.from(text).toString("base64");

const CARD = "4242424242424242";
const EMAIL = "Jane.Doe+shop@acme.example";

describe("a secret is hidden", () => {
  test.each([
    ["as it is", CARD, `No such card: ${CARD}.`, "No such card: [redacted]."],
    ["each time", CARD, `${CARD}, ${CARD}`, "[redacted], [redacted]"],
    ["with spaces in between", CARD, "No 4242 4242 4242 4242.", "No [redacted]."],
    ["with hyphens in between", CARD, "No 4242-4242-4242-4242.", "No [redacted]."],
    ["without the spaces it was sent with", "4242 4242 4242 4242", `No ${CARD}.`, "No [redacted]."],
    ["without the hyphens it was sent with", "AB-12-CD", "No AB12CD.", "No [redacted]."],
    ["in lower case", EMAIL, `No ${EMAIL.toLowerCase()}.`, "No [redacted]."],
    ["in upper case", EMAIL, `No ${EMAIL.toUpperCase()}.`, "No [redacted]."],
    ["percent-encoded", EMAIL, `?email=${encodeURIComponent(EMAIL)}`, "?email=[redacted]"],
    ["percent-encoded in lower case", EMAIL, "?email=jane.doe%2bshop%40acme.example", "?email=[redacted]"],
    ["percent-encoded more than it need be", "a.b-c_d", "?q=a%2Eb%2dc%5fd", "?q=[redacted]"],
    ["percent-encoded in part, as a URL may be", EMAIL, "?email=Jane.Doe%2Bshop@acme.example", "?email=[redacted]"],
    ["as a form writes it", "Jane D. O'Neil (2nd)", "name=Jane+D.+O%27Neil+%282nd%29&a=1", "name=[redacted]&a=1"],
    ["as a form reads it, where a plus is a space", EMAIL, "Jane.Doe shop@acme.example", "[redacted]"],
    ["as JSON in ASCII writes it", "1 Rue/É \u{1f600}", '"1 Rue\\/\\u00c9 \\ud83d\\ude00"', '"[redacted]"'],
    ["as JSON writes it", 'a "b"\n', JSON.stringify({ name: 'a "b"\n' }), '{"name":"[redacted]\\n"}'],
    ["in Base64", CARD, `card ${base64(CARD)}.`, "card [redacted]==."],
    [
      "in Base64 of the URL's alphabet",
      "??>>~~ÿÿ",
      `x ${Buffer.from("??>>~~ÿÿ").toString("base64url")}`,
      "x [redacted]",
    ],
    ["in Base64 without its padding", "secret7", `x ${base64("secret7").replace(/=+$/, "")}`, "x [redacted]"],
    ["of another script", "東京 太郎", "東京太郎 様", "[redacted] 様"],
    [
      "with characters that mean something in patterns",
      "a.b*c(d)[e]$^|?+\\{2}",
      "x a.b*c(d)[e]$^|?+\\{2} y",
      "x [redacted] y",
    ],
  ])("%s", (_, secret, text, clean) => {
    expect(hide(text, secret)).toBe(clean);
  });

  test("by the longest first: a secret may be the beginning of another", () => {
    expect(hide("abcdef", "abc", "abcdef")).toBe("[redacted]");
    expect(hide("abcdef", "abcdef", "abc")).toBe("[redacted]");
  });

  test("from three characters on: shorter ones would tear holes into every message", () => {
    expect(hide("at 12:00", "12", "", "at")).toBe("at 12:00");
    expect(hide("CVC 123", "123")).toBe("CVC [redacted]");
  });

  test("up to 64 characters with spaces in between, and longer ones as they are, or as a URL, a form or JSON has them", () => {
    const secret = (length: number) => "a/".repeat(length / 2);
    const spaced = (text: string) => text.replaceAll("/", "/ ").trim();
    expect(hide(spaced(secret(64)), secret(64))).toBe("[redacted]");
    expect(hide(spaced(secret(66)), secret(66))).toBe(spaced(secret(66)));
    const long = `${secret(66)} "b"`;
    const form = new URLSearchParams({ q: long }).toString();
    for (const text of [long, encodeURIComponent(long), JSON.stringify(long).slice(1, -1)]) {
      expect(hide(`<${text}>`, long)).toBe("<[redacted]>");
    }
    expect(hide(form, long)).toBe("q=[redacted]");
  });

  test("in Base64 from six characters on: the Base64 of a shorter one may stand anywhere by chance", () => {
    expect(hide(base64("12345"), "12345")).toBe(base64("12345"));
    expect(hide(base64("123456"), "123456")).toBe("[redacted]");
  });

  test("of those that are known by then: they are collected when a text is redacted", () => {
    const secrets = ["first"];
    const redaction = redactionOf(() => secrets);
    secrets.push("second");
    expect(redaction.of("first second")).toBe("[redacted] [redacted]");
  });

  test("whatever it is, and whatever stands around it", () => {
    const secret = fc
      .string({ unit: "grapheme", minLength: 3 })
      .filter((text) => text.replace(/[\s-]/g, "").length > 2);
    fc.assert(
      fc.property(secret, fc.string(), fc.string(), (one, before, after) => {
        expect(hide(`${before} ${one} ${after}`, one)).not.toContain(` ${one} `);
      }),
      { seed: 7 },
    );
  });

  test("without failing on half a character, and in a moment in a text of megabytes", () => {
    expect(hide("a", "\ud800\ud800\ud800")).toBe("a");
    const start = performance.now();
    hide(`${"a-".repeat(1_000_000)}b${" -".repeat(1_000_000)}`, "aaaaaaaa", "a-a-a-a-b", "b  c");
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

describe("in a name, which is there to be branched on,", () => {
  test("a secret of up to 11 characters is hidden only as a whole word", () => {
    expect(hideInName("M001001", "100")).toBe("M001001");
    expect(hideInName("M100", "100")).toBe("M100");
    expect(hideInName("Xabcdefghijk", "abcdefghijk")).toBe("Xabcdefghijk");
    expect(hideInName("payer.100.card-100_100", "100")).toBe("payer.[redacted].card-[redacted]_[redacted]");
    expect(hideInName("100", "100")).toBe("[redacted]");
    expect(hideInName("é100", "100")).toBe("é100");
  });

  test("a secret from 12 characters on is hidden wherever it stands", () => {
    expect(hideInName("Xabcdefghijkl", "abcdefghijkl")).toBe("X[redacted]");
    expect(hideInName(`CARD${CARD}`, CARD)).toBe("CARD[redacted]");
  });

  test("the same forms of a secret are found", () => {
    expect(hideInName("field.4242-4242-4242-4242", CARD)).toBe("field.[redacted]");
    expect(hideInName(`E_${base64(CARD)}`, CARD)).toBe("E_[redacted]==");
  });
});
