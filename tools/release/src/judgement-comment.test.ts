import { expect, test } from "vitest";
import { judgementComment } from "./judgement-comment.ts";

test("shows the judgement as text", () => {
  expect(judgementComment("elepay  major\n  `reason` is required now\n")).toBe(
    "### What this changes for users\n\n```text\nelepay  major\n  `reason` is required now\n```\n",
  );
});

test.each(["```", "\n````\n<img src=x>\n````", "~~~\n@everyone"])(
  "%j does not end the block that it stands in",
  (judgement) => {
    const [, fence = "", body = ""] = /^### .*\n\n(`+)text\n([\s\S]*)\n\1\n$/.exec(judgementComment(judgement)) ?? [];
    expect(body).toBe(judgement);
    expect(body).not.toContain(fence);
  },
);

test("drops control characters, and what direction marks would hide", () => {
  expect(judgementComment("a\u0000\u202Eb\u001B[31m")).toContain("\nab[31m\n");
});

test("is short enough for a comment, and says what is left out", () => {
  const comment = judgementComment("x".repeat(100_000));
  expect(comment.length).toBeLessThan(65_536);
  expect(comment).toContain("40000 more characters");
});
