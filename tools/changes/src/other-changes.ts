import { isRecord } from "@payspec/spec-model";
import type { Reason } from "./reason.ts";

/** What only readers of a spec, its documentation and the sandbox see. */
const outsideTheClient = new Set([
  "x-payspec-evidence",
  "x-payspec-gaps",
  "x-payspec-refusals",
  "x-payspec-resources",
  "x-payspec-resource",
  "x-payspec-webhook-delivery",
  "examples",
  "tags",
  "links",
]);

/** What is for readers of a spec alone. */
const readersOnly = new Set(["x-payspec-evidence", "x-payspec-gaps", "tags", "links"]);

/** What reaches the package as text: the comments that an editor shows. */
const texts = new Set([
  "description",
  "summary",
  "title",
  "externalDocs",
  "example",
  "verifyWith",
  "meaning",
  "version",
  "contact",
  "license",
  "termsOfService",
]);

/** Lists whose order says nothing. */
const unordered = new Set(["required", "enum", "parameters", "security", "type"]);

/** What is left to say of two documents in which no judge found a change: texts are a patch, the order of lines is nothing. */
export function otherChanges(old: object, now: object): Reason[] {
  const plain = (document: object, left: (key: string) => boolean) => JSON.stringify(comparable(document, left, false));
  const client = (key: string) => !outsideTheClient.has(key);
  if (plain(old, client) === plain(now, client)) return [];
  const silent = (key: string) => client(key) && !texts.has(key);
  const isText = plain(old, silent) === plain(now, silent);
  return [
    {
      judge: "behaviour",
      level: isText ? "patch" : "minor",
      rule: isText ? "texts-changed" : "details-changed",
      subject: "behaviour texts",
      message: isText
        ? "The descriptions that an editor shows follow the provider's documentation."
        : "Types say more, or promise more, than they did; nothing that compiles or is sent changes.",
    },
  ];
}

/** Whether two documents describe the same to a server that is made from them: its words aside, and the order of its lines. */
export function isSameForServers(old: object, now: object): boolean {
  const isKept = (key: string) => !readersOnly.has(key) && !texts.has(key);
  return JSON.stringify(comparable(old, isKept, false)) === JSON.stringify(comparable(now, isKept, false));
}

/** A value with its properties in one order, without those that are left out; names of properties always count. */
function comparable(value: unknown, isKept: (key: string) => boolean, areNames: boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => comparable(item, isKept, false));
  if (!isRecord(value)) return value;
  const entries = Object.entries(value)
    .filter(([key]) => areNames || isKept(key))
    .map(([key, item]): [string, unknown] => {
      const inner = comparable(item, isKept, !areNames && (key === "properties" || key === "schemas"));
      const isList = !areNames && unordered.has(key) && Array.isArray(inner);
      return [key, isList ? inner.map((one) => JSON.stringify(one)).toSorted() : inner];
    });
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
