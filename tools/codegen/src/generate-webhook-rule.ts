import type { Api } from "@payspec/spec-model";
import { UserError } from "@payspec/commands";
import type { OpenApiDocument } from "@payspec/spec-model/openapi";

/** The fields of the runtime's `WebhookRule`; `provider` is the API's name. */
const fields = [
  "algorithm",
  "eventType",
  "eventId",
  "redeliverySeconds",
  "header",
  "encoding",
  "format",
  "signed",
  "secretEncoding",
  "timestampHeader",
  "timestampFormat",
  "toleranceSeconds",
];

/** What can only be said of a time that is signed. */
const timeFields = ["timestampHeader", "timestampFormat", "toleranceSeconds", "redeliverySeconds"];

/** Writes how a provider signs its deliveries, as the runtime reads it; nothing where the spec says nothing of it. */
export function generateWebhookRule(document: OpenApiDocument, api: Api): string {
  const signature = document["x-payspec-webhook-signature"];
  if (signature === undefined) return "";
  const refused = (field: string, reason: string) =>
    new UserError(`${api.root}: x-payspec-webhook-signature.${field} ${reason}`);
  // What the block says to readers (its evidence among it) is not for the runtime.
  const rule = Object.fromEntries(
    Object.entries(signature).filter(([field]) => !field.startsWith("x-") && field !== "verifyWith"),
  );
  for (const field of Object.keys(rule)) {
    if (!fields.includes(field)) {
      throw refused(field, `is no field that the runtime reads; it reads ${fields.join(", ")}.`);
    }
  }
  for (const field of timeFields.filter((name) => name in rule)) {
    const { signed } = rule;
    const isSigned = typeof signed === "string" && signed.includes("{timestamp}");
    // A tolerance may be documented where the signed string is not, but an old time is accepted only if it is signed.
    if (!isSigned && (signed !== undefined || field === "redeliverySeconds")) {
      throw refused(field, "needs a `signed` that contains {timestamp}: a time that is not signed proves nothing.");
    }
  }
  return `
export const webhookRule = ${JSON.stringify({ provider: api.name, ...rule })} as const satisfies WebhookRule;
`;
}
