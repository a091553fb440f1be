import type { Operation } from "@payspec/runtime";
import { expect, test } from "vitest";
import { provider } from "../src/gen/provider.js";

// Elebne says it of all writes at once, so a write that the spec describes otherwise is a mistake in the spec.

const table: Readonly<Record<string, Operation>> = provider.operations;
const writes = Object.entries(table).filter(([, { method }]) => method !== "GET");

test.each(writes)("%s takes a secret key only, and carries X-Idempotency-Key", (_, operation) => {
  expect(operation).toMatchObject({ keys: ["secretKey"], idempotency: { header: "X-Idempotency-Key" } });
});
