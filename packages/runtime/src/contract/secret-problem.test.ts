import { expect, test } from "vitest";
import { secretProblem } from "./secret-problem.js";

test.each([
  "whsec_of_the_test",
  "a secret with spaces",
  "0f".repeat(32),
  "sécret",
  "日本語の秘密",
  "k3y=",
  `it's "quoted" inside`,
])("%j can be a secret", (secret) => {
  expect(secretProblem(secret)).toBeUndefined();
});

test.each<[secret: unknown, problem: string]>([
  [undefined, "undefined. If you pass an environment variable, it is not set"],
  [null, "null"],
  [5, "a number"],
  [["hunter2"], "an object"],
  [new String("hunter2"), "an object"],
  ["", "an empty string. If you pass an environment variable, it is not set"],
  [" ", "only white space"],
  ["\r\n\t \u00a0", "only white space"],
  ["hunter2\n", "a string that begins or ends with white space"],
  ["hunter2\r\n", "a string that begins or ends with white space"],
  [" hunter2", "a string that begins or ends with white space"],
  ["hunter2\u00a0", "a string that begins or ends with white space"],
  ["\ufeffhunter2", "a string that begins or ends with white space"],
  ["hunter2\nhunter3", "a string with a line break or an invisible character inside"],
  ["hunter2\0", "a string with a line break or an invisible character inside"],
  ["hun\u200bter2", "a string with a line break or an invisible character inside"],
  ["hun\u2028ter2", "a string with a line break or an invisible character inside"],
  ['"hunter2"', "a string in quotation marks"],
  ["'hunter2'", "a string in quotation marks"],
  ["x", "a string of 1 character"],
  ["???", "a string of 3 characters"],
  ["undefined", 'the word "undefined"'],
  ["null", 'the word "null"'],
  ["[object Object]", 'the word "[object Object]"'],
  ["[object Promise]", 'the word "[object Promise]"'],
])("%j cannot: it is %s", (secret, problem) => {
  expect(secretProblem(secret)).toContain(problem);
  expect(secretProblem(secret)).not.toContain("hunter");
});

test.each<[what: string, secret: Uint8Array]>([
  ["random bytes", Uint8Array.from({ length: 32 }, (_, index) => (index * 37) % 256)],
  ["bytes that are text", new TextEncoder().encode("hunter2")],
  ["random bytes that end with the byte of a line break", Uint8Array.from([7, 200, 13, 4, 250, 10])],
  ["bytes that are all the same", new Uint8Array(32).fill(11)],
])("%s can be a secret", (_, secret) => {
  expect(secretProblem(secret)).toBeUndefined();
});

test.each<[what: string, secret: Uint8Array, problem: string]>([
  ["no bytes", new Uint8Array(), "no bytes"],
  ["three bytes", Uint8Array.from([1, 2, 3]), "3 bytes"],
  ["bytes that were never filled", new Uint8Array(32), "32 bytes that are all zero"],
  [
    "a file with a line break at its end",
    new TextEncoder().encode("hunter2\n"),
    "text that begins or ends with white space",
  ],
  ["blank text", new TextEncoder().encode("        "), "white space"],
])("%s cannot be a secret", (_, secret, problem) => {
  expect(secretProblem(secret)).toContain(problem);
});
