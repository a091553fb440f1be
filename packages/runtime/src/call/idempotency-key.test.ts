import { describe, expect, test } from "vitest";
import type { KeyedIdempotency } from "../contract/provider.js";
import type { HeaderValues } from "./headers-of.js";
import { decideKey } from "./idempotency-key.js";

const idempotency: KeyedIdempotency = { guarantee: "documented", header: "Idempotency-Key", maxLength: 10 };
const decide = (own?: unknown, ...headers: HeaderValues[]) => decideKey(own, headers, idempotency, "createPayment");
const refusal = (message: string) => expect.objectContaining({ code: "invalid-option", message });
const wrongForm = refusal(
  "createPayment: idempotencyKey must be 1 to 10 visible ASCII characters, with spaces only inside.",
);

describe("decideKey", () => {
  test("makes a version 4 UUID, a new one each time", () => {
    const made = [decide(), decide()];
    for (const one of made) {
      expect(one.value).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(one).toMatchObject({ header: "Idempotency-Key", isOwn: false });
    }
    expect(new Set(made.map(({ value }) => value)).size).toBe(2);
  });

  test.each(["order-5678", "a", "a b"])("leaves the caller's own %j untouched", (own) => {
    expect(decide(own)).toEqual({ header: "Idempotency-Key", value: own, isOwn: true });
  });

  test.each(["", " ", " order", "order ", "a\r\nX: 1", "a\tb", "clé", "12345678901", 5678, null, {}, ["a"]])(
    "refuses %j as the option, and says what it may be, but not what it was",
    (own) => {
      expect(() => decide(own)).toThrow(wrongForm);
    },
  );

  test("takes a key of any length where the provider states none", () => {
    const { maxLength: _, ...boundless } = idempotency;
    expect(decideKey("x".repeat(1000), [], boundless, "createPayment").value).toHaveLength(1000);
    expect(() => decideKey("", [], boundless, "createPayment")).toThrow(
      refusal("createPayment: idempotencyKey must be visible ASCII characters, with spaces only inside."),
    );
  });
});

describe("a key that is given as a header", () => {
  test.each(["Idempotency-Key", "idempotency-key", "IDEMPOTENCY-KEY"])(
    "is the call's own key, in whatever case: %s, and is taken out of the headers",
    (name) => {
      const headers = { "X-Shop": "a", [name]: "order-1" };
      expect(decide(undefined, headers)).toMatchObject({ value: "order-1", isOwn: true });
      expect(headers).toEqual({ "X-Shop": "a" });
    },
  );

  test("is found in each group of headers, and taken out of all of them", () => {
    const groups: HeaderValues[] = [{ "Idempotency-Key": "order-1" }, { "idempotency-key": "order-1" }];
    expect(decide("order-1", ...groups)).toMatchObject({ value: "order-1", isOwn: true });
    expect(groups).toEqual([{}, {}]);
  });

  test.each(["", " ", "a\tb", "clé", "12345678901"])("is checked as the option is: %j is refused", (value) => {
    expect(() => decide(undefined, { "Idempotency-Key": value })).toThrow(wrongForm);
  });

  test("is refused as a list: a call has one key", () => {
    expect(() => decide(undefined, { "Idempotency-Key": ["order-1", "order-2"] })).toThrow(wrongForm);
    expect(() => decide(undefined, { "Idempotency-Key": ["order-1"] })).toThrow(wrongForm);
  });

  test.each([
    ["beside the option", "order-1", [{ "Idempotency-Key": "order-2" }]],
    ["in two groups", undefined, [{ "Idempotency-Key": "order-1" }, { "Idempotency-Key": "order-2" }]],
    ["in two cases", undefined, [{ "Idempotency-Key": "order-1", "idempotency-key": "order-2" }]],
    ["beside an empty option", "", [{ "Idempotency-Key": "order-2" }]],
  ] as [string, string | undefined, HeaderValues[]][])(
    "is refused where another stands %s: nobody can say which one is meant",
    (_, own, headers) => {
      expect(() => decide(own, ...headers)).toThrow(
        refusal("createPayment: idempotencyKey and the header Idempotency-Key hold different keys; pass one."),
      );
    },
  );

  test("counts as none where it is null: the call has a key all the same", () => {
    const headers = { "Idempotency-Key": null };
    expect(decide(undefined, headers)).toMatchObject({ value: expect.stringMatching(/^[-0-9a-f]{36}$/), isOwn: false });
    expect(headers).toEqual({});
    expect(decide("order-1", { "idempotency-key": null })).toMatchObject({ value: "order-1", isOwn: true });
  });
});
