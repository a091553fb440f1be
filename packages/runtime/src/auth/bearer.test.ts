import { expect, test } from "vitest";
import { bearer } from "./bearer.js";

test("bearer makes the header of RFC 6750, section 2.1", () => {
  expect(bearer("mF_9.B5f-4.1JqM")).toBe("Bearer mF_9.B5f-4.1JqM");
});

test.each(["", "hunter2\n", "hunter2 hunter2", "hünter2", 5, null])(
  "bearer refuses %j without repeating it",
  (token) => {
    expect(() => bearer(token)).toThrow(
      expect.objectContaining({ code: "malformed-key", message: expect.not.stringMatching(/h.nter2/) }),
    );
  },
);
