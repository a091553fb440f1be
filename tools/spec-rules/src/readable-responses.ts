import { asRecord } from "./json-shapes.ts";
import type { Rule } from "./redocly.ts";
import { typesOf } from "./value-forms.ts";

/** Statuses whose responses have no body (RFC 9110). */
const bodiless = new Set(["204", "205"]);

/** What a success holds is what the client gives: the value of JSON, and text or bytes of everything else. */
export const readableResponses: Rule = () => ({
  Paths: {
    PathItem: {
      Operation: {
        Response(response, ctx) {
          const status = `${ctx.key}`;
          const content = asRecord(asRecord(response)["content"]);
          const place = ctx.location.child("content");
          if (bodiless.has(status) && Object.keys(content).length > 0) {
            const message = `A response with the status ${status} has no body. Remove its content.`;
            ctx.report({ message, location: place.key() });
          }
          if (!status.startsWith("2")) return;
          for (const [type, mediaType] of Object.entries(content)) {
            const problem = problemOf(type, asRecord(mediaType)["schema"]);
            if (problem === undefined) continue;
            ctx.report({ message: `A success of the type ${type} ${problem}`, location: place.child(type).key() });
          }

          function problemOf(type: string, schema: unknown): string | undefined {
            if (/^application\/(.+\+)?json\s*(;|$)/i.test(type)) return undefined;
            if (/^multipart\//i.test(type)) return "is not read by the client. Leave it out; add it to x-payspec-gaps.";
            const types = typesOf({ schema, file: ctx.location.source.absoluteRef }, ctx);
            const others = [...types].filter((one) => one !== "string" && one !== "binary");
            return others.length === 0
              ? undefined
              : `is given as text or bytes, and its schema says ${others.join(", ")}. Describe a string, or a string of format binary.`;
          }
        },
      },
    },
  },
});
