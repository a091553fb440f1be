import { expect, test } from "vitest";
import { readSignatureHeader } from "./signature-header.js";

const cases: [title: string, value: string, format: string, timestamps: string[], signatures: string[]][] = [
  ["a bare signature is the whole value", "c2ln", "{signature}", [], ["c2ln"]],
  ["a base64 signature keeps its padding", "c2lnbg==", "{signature}", [], ["c2lnbg=="]],
  ["a signature is found by its prefix", "v1=ab", "v1={signature}", [], ["ab"]],
  [
    "elements stand in any order, with blanks around them",
    " v1=ab , t=1 ",
    "t={timestamp},v1={signature}",
    ["1"],
    ["ab"],
  ],
  ["several signatures are all there", "t=1,v1=ab,v1=cd", "t={timestamp},v1={signature}", ["1"], ["ab", "cd"]],
  ["what the format does not name is passed over", "t=1,v0=ab,x,v1=cd", "t={timestamp},v1={signature}", ["1"], ["cd"]],
  ["two different times are both there", "t=1,t=2,v1=ab", "t={timestamp},v1={signature}", ["1", "2"], ["ab"]],
  [
    "the same header sent twice says nothing new",
    "t=1,v1=ab, t=1,v1=ab",
    "t={timestamp},v1={signature}",
    ["1"],
    ["ab"],
  ],
  ["an empty element is none", "t=,v1=,", "t={timestamp},v1={signature}", [], []],
  ["names keep their case", "T=1,V1=ab", "t={timestamp},v1={signature}", [], []],
];

test.each(cases)("%s", (_, value, format, timestamps, signatures) => {
  expect(readSignatureHeader(value, format)).toEqual({ timestamps, signatures });
});
