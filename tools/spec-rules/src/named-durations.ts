import { validExtension } from "./extensions.ts";
import { asList, asRecord } from "./json-shapes.ts";
import type { Context, Location, Rule } from "./redocly.ts";

const units: Readonly<Record<string, number>> = {
  second: 1,
  s: 1,
  minute: 60,
  min: 60,
  hour: 3600,
  h: 3600,
  day: 86400,
};

/** Each duration that decides whether money is sent again is named in a note of its evidence. */
export const namedDurations: Rule = () => ({
  Root(root, ctx) {
    const profiles = "x-payspec-idempotency-profiles";
    for (const [name, profile] of Object.entries(validExtension<object>(root, profiles) ?? {})) {
      check(profile, ctx.location.child([profiles, name]), ctx);
    }
    const signature = "x-payspec-webhook-signature";
    check(validExtension(root, signature), ctx.location.child(signature), ctx);
  },
  Paths: {
    PathItem: {
      Operation(operation, ctx) {
        const name = "x-payspec-lookup";
        check(validExtension(operation, name), ctx.location.child(name), ctx);
      },
    },
  },
});

function check(fact: unknown, location: Location, ctx: Context) {
  const notes = asList(asRecord(fact)["x-payspec-evidence"]).map((evidence) => `${asRecord(evidence)["note"] ?? ""}`);
  const named = new Set(notes.flatMap(durations));
  for (const [field, seconds] of Object.entries(asRecord(fact))) {
    if (!field.endsWith("Seconds") || typeof seconds !== "number" || named.has(seconds)) continue;
    const message = `No note of the evidence names the ${seconds} seconds of ${field}. Say there where the number comes from, as "900", "900 seconds" or "15 minutes".`;
    ctx.report({ message, location: location.child(field).key() });
  }
}

/** The durations that a text states, in seconds: "900", "900 seconds", "15 minutes", "24 hours". */
function durations(text: string): number[] {
  const stated = text.matchAll(/(?<![\w.,])(\d[\d,]*)(?!\w)(?:[ -](second|s|minute|min|hour|h|day)s?\b)?/g);
  return [...stated].map(([, number = "", unit = "second"]) => Number(number.replaceAll(",", "")) * (units[unit] ?? 1));
}
