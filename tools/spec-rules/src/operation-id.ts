import { asRecord } from "./json-shapes.ts";
import type { Rule } from "./redocly.ts";

/** An `operationId` is verbNoun in camelCase with a verb of the list; a webhook's is `on` and the event in PascalCase. */
export const operationId: Rule<{ verbs: readonly string[] }> = ({ verbs }) => ({
  Paths: {
    PathItem: {
      Operation(operation, ctx) {
        const id = asRecord(operation)["operationId"];
        if (typeof id !== "string") return;
        const location = ctx.location.child("operationId");
        const verb = /^([a-z]+)[A-Z][A-Za-z0-9]*$/.exec(id)?.[1];
        if (!verb) {
          const message = `The operationId "${id}" is not a verb and a noun in camelCase. Write one like createRefund.`;
          ctx.report({ message, location });
        } else if (!verbs.includes(verb)) {
          const message = `The operationId "${id}" begins with the verb "${verb}", which is not in the list. Use one of ${verbs.join(", ")}, or add it to payspec/operation-id in redocly.yaml.`;
          ctx.report({ message, location });
        }
      },
    },
  },
  WebhooksMap: {
    PathItem: {
      Operation(operation, ctx) {
        const id = asRecord(operation)["operationId"];
        if (typeof id !== "string" || /^on[A-Z][A-Za-z0-9]*$/.test(id)) return;
        const message = `The webhook's operationId "${id}" is not "on" and the event in PascalCase. Write one like onPaymentConfirmed.`;
        ctx.report({ message, location: ctx.location.child("operationId") });
      },
    },
  },
});
