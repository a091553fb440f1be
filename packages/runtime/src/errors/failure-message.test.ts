import { describe, expect, test } from "vitest";
import type { OperationInfo } from "../contract/operation-info.js";
import type { PaySpecErrorCode } from "../contract/payspec-error.js";
import type { Idempotency, LookUpRule } from "../contract/provider.js";
import type { Verdict } from "../contract/verdict.js";
import { advice, failureMessage } from "./failure-message.js";

const keyed = (guarantee: "documented" | "unverified" | "refuted", ttlSeconds?: number): Idempotency => ({
  guarantee,
  header: "Idempotency-Key",
  ...(ttlSeconds !== undefined && { ttlSeconds }),
});
const lookup: LookUpRule = { operation: "listPayments", parameters: {}, match: {}, settleSeconds: 30 };

function infoWith(idempotency?: Idempotency, more: { lookup?: LookUpRule } = {}): OperationInfo {
  const row = {
    method: "POST",
    path: "/",
    keys: [],
    success: {},
    ...(idempotency && { idempotency }),
    ...more,
  } as const;
  return { id: "createPayment", provider: "acme", row } as unknown as OperationInfo;
}

describe("advice", () => {
  test.each<Verdict>(["done", "not-done", "unknown"])("for a read is that it may be called again: %s", (verdict) => {
    expect(advice(verdict, infoWith())).toBe("It only reads: calling it again is safe.");
    expect(advice(verdict, infoWith(), 401)).toBe("It only reads: calling it again is safe.");
  });

  test.each([keyed("documented"), keyed("refuted"), { guarantee: "none" } as const])(
    "for a write that is settled is that it was done, or that nothing was: $guarantee",
    (idempotency) => {
      expect(advice("done", infoWith(idempotency))).toBe("It was done.");
      expect(advice("not-done", infoWith(idempotency))).toBe("Nothing was done: calling it again is safe.");
    },
  );

  test.each([
    [900, " within 15 minutes of the first attempt"],
    [60, " within 1 minute of the first attempt"],
    [3_600, " within 1 hour of the first attempt"],
    [86_400, " within 24 hours of the first attempt"],
    [5_400, " within 90 minutes of the first attempt"],
    [90, " within 90 seconds of the first attempt"],
    [undefined, ""],
  ])("for a key that lives %s s is to call again with it in that time", (ttlSeconds, until) => {
    expect(advice("unknown", infoWith(keyed("documented", ttlSeconds)))).toBe(
      `It may have been done. Call it again with the same idempotencyKey${until} and it is done once.`,
    );
  });

  test.each([keyed("unverified"), keyed("refuted"), { guarantee: "none" } as const])(
    "without a promise is never to call again, but to look it up where the spec names a look-up: $guarantee",
    (idempotency) => {
      const twice = "It may have been done, and calling it again may do it twice.";
      expect(advice("unknown", infoWith(idempotency))).toBe(`${twice} Find out at the provider first.`);
      expect(advice("unknown", infoWith(idempotency, { lookup }))).toBe(
        `${twice} Look it up first: lookUp(client.createPayment, { body, startedAt }).`,
      );
    },
  );

  test.each([
    [401, " Check the key first."],
    [403, " Check the key first."],
    [400, ""],
    [407, ""],
    [undefined, ""],
  ])("after a %s is to check the key first, where that may be the reason: %j", (status, check) => {
    expect(advice("unknown", infoWith(keyed("documented")), status)).toBe(
      `It may have been done.${check} Call it again with the same idempotencyKey and it is done once.`,
    );
    expect(advice("unknown", infoWith({ guarantee: "none" }), status)).toBe(
      `It may have been done, and calling it again may do it twice.${check} Find out at the provider first.`,
    );
  });
});

describe("failureMessage", () => {
  const message = (code: PaySpecErrorCode, verdict: Verdict, attempts: number) =>
    failureMessage(code, infoWith({ guarantee: "none" }), { verdict, attempts });

  test.each<[PaySpecErrorCode, string]>([
    ["connect", "the provider could not be reached"],
    ["network", "the connection failed"],
    ["timeout", "no response in time"],
    ["aborted", "the call was aborted"],
    ["unreadable-response", "the response is truncated, too large, or not the success that is documented"],
    ["auth", "the credentials could not be made"],
    ["invalid-option", "the request cannot be sent as it is"],
    ["middleware", "middleware failed"],
    ["internal", "the client itself failed; please report it"],
  ])("says in words what happened, with the code to branch on: %s", (code, what) => {
    expect(message(code, "not-done", 1)).toBe(
      `createPayment at acme: ${what} (${code}) after 1 attempt. Nothing was done: calling it again is safe.`,
    );
  });

  test.each([
    [0, "0 attempts"],
    [1, "1 attempt"],
    [8, "8 attempts"],
  ])("counts %i as a person does", (attempts, counted) => {
    expect(message("timeout", "done", attempts)).toBe(
      `createPayment at acme: no response in time (timeout) after ${counted}. It was done.`,
    );
  });
});
