import { expect, test } from "vitest";
import { generateProvider } from "./generate-provider.ts";

const api = { name: "acme", root: "specs/acme/openapi.yaml", outputFolder: "packages/acme/src/gen" };
const servers = [{ url: "https://api.acme.example" }];

test("writes how deliveries are signed beside the table, without the evidence", () => {
  const signature = { algorithm: "hmac-sha256", eventType: "/type", "x-payspec-evidence": [{ source: "docs" }] };
  const text = generateProvider({ servers, "x-payspec-webhook-signature": signature }, api);
  expect(text).toContain(`import { type Provider, type WebhookRule } from "@payspec/runtime";`);
  expect(text).toContain(
    `export const webhookRule = {"provider":"acme","algorithm":"hmac-sha256","eventType":"/type"} as const satisfies WebhookRule;`,
  );
});

test("writes nothing of signatures where the provider does not sign", () => {
  const text = generateProvider({ servers }, api);
  expect(text).not.toContain("ebhook");
});
