import { describe, expect, test } from "vitest";
import { credentialsIn, sensitiveInBody, sensitiveInQuery } from "./sensitive-values.js";

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe("sensitiveInBody", () => {
  const sent = {
    amount: 100,
    card: { number: 4242, brand: "visa", expired: false },
    payers: [{ email: "b@acme.example" }],
    name: null,
  };
  const names = ["email", "card", "name"];

  test("finds the values in and below the named properties, at any depth, and no others", () => {
    expect(sensitiveInBody(JSON.stringify(sent), names)).toEqual(["4242", "visa", "b@acme.example"]);
  });

  test("finds them in bytes as in text", () => {
    const bytes = bytesOf(JSON.stringify(sent));
    expect(sensitiveInBody(bytes, names)).toEqual(["4242", "visa", "b@acme.example"]);
    expect(sensitiveInBody(bytes.buffer, names)).toEqual(["4242", "visa", "b@acme.example"]);
  });

  test("finds what was written of an object, not what it is: a date, a wrapper, a toJSON", () => {
    const written = JSON.stringify({
      email: new Date(0),
      card: [new String("4242"), { toJSON: () => "visa" }],
    });
    expect(sensitiveInBody(written, names)).toEqual(["1970-01-01T00:00:00.000Z", "4242", "visa"]);
  });

  test("finds them in a form, each of those that share a name, and those in brackets", () => {
    const form = new FormData();
    form.append("email", "a@acme.example");
    form.append("email", "b@acme.example");
    form.append("card[number]", "4242");
    form.append("payer[email]", "c@acme.example");
    form.append("amount", "100");
    form.append("name", new Blob(["in a file"]));
    expect(sensitiveInBody(form, names)).toEqual(["a@acme.example", "b@acme.example", "4242", "c@acme.example"]);
  });

  test("finds them urlencoded, also in brackets", () => {
    const text = "amount=100&email=a%40acme.example&card[number]=4242&payer%5Bemail%5D=b+c&emails=no";
    expect(sensitiveInBody(text, names)).toEqual(["a@acme.example", "4242", "b c"]);
    expect(sensitiveInBody(bytesOf(text), names)).toEqual(["a@acme.example", "4242", "b c"]);
    expect(sensitiveInBody(new URLSearchParams(text), names)).toEqual(["a@acme.example", "4242", "b c"]);
  });

  test.each([
    ["no body", undefined],
    ["a text without names", "plain text"],
    ["no text", new Uint8Array([0xff, 0xfe])],
  ])("finds nothing in %s", (_, body) => {
    expect(sensitiveInBody(body, names)).toEqual([]);
  });
});

describe("sensitiveInQuery", () => {
  test("finds the values of the named parameters, decoded, also in brackets, and no others", () => {
    const url = "https://acme.example/email?email=a%40b.example&status=PAID&payer[email]=c+d&email=e#email=no";
    expect(sensitiveInQuery(url, ["email"])).toEqual(["a@b.example", "c d", "e"]);
    expect(sensitiveInQuery("https://acme.example/", ["email"])).toEqual([]);
  });
});

describe("credentialsIn", () => {
  test("finds the values of headers, whole and word by word", () => {
    expect(credentialsIn(new Headers({ Authorization: "Bearer token", "X-Secret": "s" }))).toEqual([
      "Bearer token",
      "Bearer",
      "token",
      "s",
      "s",
    ]);
  });

  test("leaves out what a response may well say: its format, and the idempotency key", () => {
    const headers = { Accept: "a/b", "Content-Type": "c/d", "Idempotency-Key": "order-1", "X-Idempotency-Key": "2" };
    expect(credentialsIn(new Headers(headers))).toEqual([]);
  });
});
