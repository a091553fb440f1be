import { expect, it } from "vitest";
import { readProviderTable } from "./provider-table.ts";

it("reads the table as data, with the functions that write bodies by name", () => {
  const table = readProviderTable(`// Generated.
import { formData, rawBody, type Provider, type SuccessBody } from "@payspec/runtime";

const success: Readonly<Record<"Charge", readonly SuccessBody[]>> = { Charge: [{ body: "object", some: ["id"] }] };

export const provider = {
  name: "acme",
  operations: {
    upload: { body: formData, success: { "200": success.Charge } },
    note: { body: rawBody("text/plain") },
  },
} as const satisfies Provider;

export type KnownErrorCode =
  | "A1"
  | "B2";

export const errorKinds = { conflict: ["409 A1"] } as const;
`);
  expect(table.provider["operations"]).toEqual({
    upload: { body: "formData", success: { "200": [{ body: "object", some: ["id"] }] } },
    note: { body: 'rawBody("text/plain")' },
  });
  expect(table.errorKinds).toEqual({ conflict: ["409 A1"] });
  expect(table.webhookRule).toBeUndefined();
});
