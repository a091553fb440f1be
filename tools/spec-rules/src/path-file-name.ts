import { asRecord } from "./json-shapes.ts";
import type { Context, Rule } from "./redocly.ts";

/** A path stands in `paths/<path with "_" for "/">.yaml`, a webhook in `webhooks/<event>.yaml`. */
export const pathFileName: Rule = () => ({
  Paths: (paths, ctx) => check(paths, (path) => `paths/${path.slice(1).replaceAll("/", "_")}.yaml`, ctx),
  WebhooksMap: (webhooks, ctx) => check(webhooks, (event) => `webhooks/${event}.yaml`, ctx),
});

function check(items: unknown, fileFor: (name: string) => string, ctx: Context) {
  for (const [name, item] of Object.entries(asRecord(items))) {
    const expected = fileFor(name);
    const { $ref: written } = asRecord(item);
    if (typeof written === "string" && written.replace(/^\.\//, "") === expected) continue;
    const found = written ? `stands in ${written}` : "is written in place";
    const message = `${name} ${found}. Move it to ${expected} and write { $ref: "${expected}" }.`;
    ctx.report({ message, location: ctx.location.child(name).key() });
  }
}
