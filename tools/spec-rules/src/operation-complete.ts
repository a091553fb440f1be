import { jsonContent } from "./json-content.ts";
import { asRecord } from "./json-shapes.ts";
import type { Context, Location, Rule } from "./redocly.ts";

/**
 * An operation says all that a reader needs and Redocly's own rules leave out: tags, a summary in sentence case,
 * evidence, the provider's page, and a named example of each JSON body.
 */
export const operationComplete: Rule = () => ({
  Paths: {
    PathItem: {
      Operation(operation, ctx) {
        check(operation, ctx);
        if (!asRecord(operation)["externalDocs"]) missing("externalDocs", "the provider's own page, as { url }", ctx);
      },
    },
  },
  // A webhook's page is the one of its evidence.
  WebhooksMap: { PathItem: { Operation: check } },
});

function check(operation: unknown, ctx: Context) {
  const { tags, summary, requestBody, responses, ...rest } = asRecord(operation);
  // Where `tags` is left out altogether, operation-tag-defined says so.
  if (Array.isArray(tags) && tags.length === 0) missing("tags", "at least one of the document's tags", ctx);
  if (!rest["x-payspec-evidence"]) missing("x-payspec-evidence", "where the facts come from", ctx);
  if (typeof summary === "string") checkSummary(summary, ctx);
  checkExamples(requestBody, ctx.location.child("requestBody"), ctx);
  for (const [status, response] of Object.entries(asRecord(responses))) {
    if (status.startsWith("2")) checkExamples(response, ctx.location.child(["responses", status]), ctx);
  }
}

function missing(field: string, what: string, ctx: Context) {
  const message = `The operation has no ${field}. Add ${what}.`;
  ctx.report({ message, location: ctx.location.key() });
}

function checkSummary(summary: string, ctx: Context) {
  const [first = "", ...rest] = summary.split(/\s+/);
  const isTitleCase = rest.length > 0 && rest.every((word) => /^[A-Z][a-z]*$/.test(word));
  if (/^[^a-z]/.test(first) && !isTitleCase && !summary.endsWith(".")) return;
  const message = `The summary "${summary}" is not in sentence case without a full stop. Write one like "Create a payment intent".`;
  ctx.report({ message, location: ctx.location.child("summary") });
}

function checkExamples(written: unknown, place: Location, ctx: Context) {
  const { node, location } = ctx.resolve(written);
  const body = node !== written && location ? location : place;
  for (const [name, { examples }] of jsonContent(node)) {
    if (Object.keys(asRecord(examples)).length > 0) continue;
    const message = `The ${name} body has no named example. Add examples: { <business case>: { $ref: "../examples/…" } }.`;
    ctx.report({ message, location: body.child(["content", name]).key() });
  }
}
