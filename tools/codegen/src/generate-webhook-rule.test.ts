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

test("writes for how long a delivery is repeated with the time of the first", () => {
  const signature = {
    algorithm: "hmac-sha256",
    signed: "{timestamp}.{body}",
    timestampFormat: "seconds-or-milliseconds",
    redeliverySeconds: 259_200,
    eventType: "/type",
  };
  const text = generateProvider({ servers, "x-payspec-webhook-signature": signature }, api);
  expect(text).toContain(
    `"signed":"{timestamp}.{body}","timestampFormat":"seconds-or-milliseconds","redeliverySeconds":259200,`,
  );
});

test.each([
  [
    "a field that the runtime does not read",
    { algorithm: "hmac-sha256", eventType: "/type", repeatSeconds: 60 },
    "x-payspec-webhook-signature.repeatSeconds is no field that the runtime reads; it reads algorithm, eventType, ",
  ],
  [
    "repeats where no time is signed",
    { algorithm: "hmac-sha256", eventType: "/type", signed: "{body}", redeliverySeconds: 259_200 },
    "x-payspec-webhook-signature.redeliverySeconds needs a `signed` that contains {timestamp}",
  ],
  [
    "repeats where nothing is known of what is signed",
    { algorithm: "hmac-sha256", eventType: "/type", redeliverySeconds: 259_200 },
    "x-payspec-webhook-signature.redeliverySeconds needs a `signed` that contains {timestamp}",
  ],
  [
    "a tolerance where no time is signed",
    { algorithm: "rsa-pkcs1-sha256", eventType: "/type", signed: "{body}", toleranceSeconds: 300 },
    "x-payspec-webhook-signature.toleranceSeconds needs a `signed` that contains {timestamp}",
  ],
])("refuses %s, with its place", (_, signature, message) => {
  expect(() => generateProvider({ servers, "x-payspec-webhook-signature": signature }, api)).toThrow(
    `specs/acme/openapi.yaml: ${message}`,
  );
});
