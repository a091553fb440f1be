import { expect, test } from "vitest";
import { authenticate } from "../src/request/authenticate.js";
import type { Definition, Operation } from "../src/spec/definition.js";

const definition = {
  schemes: {
    header: { kind: "secret", scheme: { header: "X-Api-Key" }, prefixes: { test: "test_", live: "live_" } },
    bearer: { kind: "platform", scheme: "bearer" },
  },
} as unknown as Definition;
const operation = { keys: ["header"] } as unknown as Operation;
const authenticated = (headers: Record<string, string>) => authenticate(definition, operation, new Headers(headers));

test("a key in a header of its own names a world", () => {
  expect(authenticated({ "x-api-key": "test_alice" })).toEqual({ world: "alice", kind: "secret", mode: "test" });
});

test.each([
  ["no key at all", {}, "credentials-missing"],
  ["a key without a known prefix", { "X-Api-Key": "alice" }, "key-unknown"],
  ["the key as a bearer token", { Authorization: "Bearer test_alice" }, "key-kind"],
  [
    "the key by a scheme that the provider does not have",
    { Authorization: `Basic ${btoa("a:")}` },
    "credentials-malformed",
  ],
])("%s is refused", (_, headers, situation) => {
  expect(() => authenticated(headers as Record<string, string>)).toThrow(expect.objectContaining({ situation }));
});
