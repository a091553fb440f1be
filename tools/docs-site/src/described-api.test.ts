import { expect, it } from "vitest";
import { firstSentence } from "./described-api.ts";

it.each([
  ["Takes cards. And wallets.", "Takes cards."],
  ["Version 1.5 of api.example takes cards. And wallets.", "Version 1.5 of api.example takes cards."],
  ["Takes\ncards.\n\nAnd wallets.", "Takes\ncards."],
  ["No full stop", "No full stop"],
])("the first sentence of %j is %j", (text, sentence) => {
  expect(firstSentence(text)).toBe(sentence);
});
