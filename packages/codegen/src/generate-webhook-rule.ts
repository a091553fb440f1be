import type { Api } from "./apis.ts";
import type { OpenApiDocument } from "./openapi.ts";

/** Writes how a provider signs its deliveries, as the runtime reads it; nothing where the spec says nothing of it. */
export function generateWebhookRule(document: OpenApiDocument, api: Api): string {
  const signature = document["x-payspec-webhook-signature"];
  if (signature === undefined) {
    return "";
  }
  // An extension within the block (its evidence) is for readers, not for the runtime.
  const fields = Object.entries(signature).filter(([field]) => !field.startsWith("x-"));
  return `
export const webhookRule = ${JSON.stringify({ provider: api.name, ...Object.fromEntries(fields) })} as const satisfies WebhookRule;
`;
}
