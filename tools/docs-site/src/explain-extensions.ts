import type { Pagination } from "@payspec/runtime";
import { duration, isRecord } from "@payspec/spec-model";

type Node = Readonly<Record<string, unknown>>;

/**
 * Copies a bundled spec and says in its descriptions, in Markdown, what its `x-payspec-*` extensions say: the reference
 * pages would otherwise leave them out, or print them as JSON.
 *
 * @see specs/vocabulary.md
 */
export function explainExtensions(document: Node): Node {
  const explained = explain(document, document);
  // A copy of a record is a record.
  const copy = explained as Record<string, unknown>;
  const info = isRecord(copy["info"]) ? copy["info"] : {};
  return { ...copy, info: { ...info, description: join(info["description"], ...overview(document)) } };
}

function explain(node: unknown, document: Node): unknown {
  if (Array.isArray(node)) return node.map((item) => explain(item, document));
  if (!isRecord(node)) return node;
  const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, explain(value, document)]));
  const notes = notesOn(node, document);
  return notes.length === 0 ? copy : { ...copy, description: join(node["description"], ...notes) };
}

function join(...paragraphs: unknown[]): string {
  return paragraphs.filter((paragraph) => typeof paragraph === "string" && paragraph !== "").join("\n\n");
}

/** The paragraphs for the extensions that stand on one object. */
function notesOn(node: Node, document: Node): string[] {
  const notes: string[] = [];
  const idempotency = node["x-payspec-idempotency"];
  if (typeof idempotency === "string") {
    notes.push(`**Idempotency:** ${idempotencyNote(profile(document, "idempotency", idempotency))}`);
  }
  const pagination = node["x-payspec-pagination"];
  if (isRecord(pagination)) {
    notes.push(`**Pages:** ${paginationNote(profile(document, "pagination", pagination["profile"]))}`);
  }
  const lookup = node["x-payspec-lookup"];
  if (isRecord(lookup)) notes.push(`**Unknown outcome:** ${lookupNote(lookup)}`);
  const key = node["x-payspec-key"];
  if (isRecord(key)) notes.push(keyNote(key));
  if (node["x-payspec-sensitive"] === true) notes.push("Secret or personal: it must never be printed.");
  notes.push(...sources(node));
  return notes;
}

function profile(document: Node, kind: "idempotency" | "pagination", name: unknown): Node | undefined {
  const profiles = document[`x-payspec-${kind}-profiles`];
  const found = isRecord(profiles) && typeof name === "string" ? profiles[name] : undefined;
  return isRecord(found) ? found : undefined;
}

function idempotencyNote(rules: Node | undefined): string {
  if (rules === undefined) return "none. A repeat may act twice; the client repeats only what provably did nothing.";
  const header = `\`${String(rules["header"])}\` (${rules["required"] === true ? "required" : "optional"})`;
  const ttl = rules["ttlSeconds"];
  switch (rules["guarantee"]) {
    case "documented":
      return `${header}. The provider promises that a repeat with the same key acts once${typeof ttl === "number" ? `, for ${duration(ttl)}` : ""}, so the client may repeat the call.`;
    case "refuted":
      return `${header}. The provider promises that a repeat with the same key acts once, and was seen to act twice: the client does not rely on it.`;
    default:
      return `${header}. The provider mentions the key without a promise: the client sends it and does not rely on it.`;
  }
}

function lookupNote(lookup: Node): string {
  const ask = `\`${String(lookup["operation"])}\` shows whether it was done; the client's \`lookUp\` asks it.`;
  const [acts, settles] = [lookup["actsWithinSeconds"], lookup["settleSeconds"]];
  if (typeof acts !== "number" || typeof settles !== "number") return ask;
  return `${ask} What it does not show ${duration(acts + settles)} after the request was sent was not done.`;
}

/** How each style of paging finds the next page; `size` ends the sentence. */
const PAGING_NOTES: Readonly<Record<Pagination["style"], (rules: Node, size: string) => string>> = {
  none: () => "none. No way to a further page is documented.",
  page: ({ page }, size) => `\`${String(page)}\` counts pages from 1${size}.`,
  offset: ({ offset }, size) => `\`${String(offset)}\` counts items from 0${size}.`,
  cursor: ({ after }, size) => `\`${String(after)}\` takes the id of the last item${size}.`,
  "next-url": ({ next }) => `the response holds the URL of the next page at \`${String(next)}\`.`,
};

function paginationNote(rules: Node = { style: "none" }): string {
  const { style, limit } = rules;
  // Lint admits no other styles.
  const note = PAGING_NOTES[style as Pagination["style"]];
  return note(rules, limit === undefined ? "" : `, \`${String(limit)}\` sets how many items a page has`);
}

function keyNote(key: Node): string {
  const prefixes = isRecord(key["prefixes"]) ? Object.entries(key["prefixes"]) : [];
  const begins = prefixes.map(([mode, prefix]) => `${mode} keys begin with \`${String(prefix)}\``).join(", ");
  return join(`Kind of key: ${String(key["kind"])}${begins === "" ? "" : `; ${begins}`}.`, ...sources(key));
}

/** Where a fact comes from: one line, or a list where notes make it long. */
function sources(node: Node): string[] {
  const evidence = node["x-payspec-evidence"];
  const entries = Array.isArray(evidence) ? evidence.filter(isRecord) : [];
  const texts = entries.map(source);
  if (entries.length === 0) return [];
  if (entries.length === 1) return [`*Source:* ${texts.join("")}`];
  if (entries.every(({ note }) => note === undefined)) return [`*Sources:* ${texts.join(", ")}`];
  return [`*Sources:*\n${texts.map((text) => `\n- ${text}`).join("")}`];
}

function source({ source: kind, url, note }: Node): string {
  const name = typeof url === "string" ? `[${String(kind)}](<${url}>)` : String(kind);
  return typeof note === "string" ? `${name}: ${note}` : name;
}

/** The sections for the extensions that stand on the document. */
function overview(document: Node): string[] {
  return [
    ...section("Errors", errorsNote(document["x-payspec-errors"])),
    ...section("Webhook signatures", signatureNote(document["x-payspec-webhook-signature"])),
    ...section("What no source says", gapsNote(document["x-payspec-gaps"])),
  ];
}

function section(title: string, text: string): string[] {
  return text === "" ? [] : [`## ${title}`, text];
}

function errorsNote(errors: unknown): string {
  if (!isRecord(errors) || !isRecord(errors["codes"])) return "";
  const rows = Object.entries(errors["codes"]).map(([code, about]) => {
    const { statuses, meaning, means, kind, retryable } = isRecord(about) ? about : {};
    const cells = [
      `\`${code}\``,
      Array.isArray(statuses) ? statuses.join(", ") : "",
      String(meaning),
      typeof kind === "string" ? kind : "",
      means === undefined ? "" : means === "exists" ? "exists already" : "under way",
      retryable === true ? "yes" : "no",
    ];
    return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  });
  const heads = ["code", "status", "meaning", "kind", "effect", "safe to repeat"];
  const table = [heads, heads.map(() => "---")].map((cells) => `| ${cells.join(" | ")} |`);
  return join(proofNote(errors), [...table, ...rows].join("\n"), ...sources(errors));
}

/** By what a refusal is known as the provider's own. */
function proofNote({ proof, emptyRefusals }: Node): string {
  if (!Array.isArray(proof)) return "";
  const ways = proof.filter(isRecord).map((conditions) => {
    const parts = Object.entries(conditions).map(([pointer, wanted]) => `\`${pointer}\` is ${wantedNote(wanted)}`);
    return `- ${parts.join(" and ")}`;
  });
  const empty = isRecord(emptyRefusals) ? Object.keys(emptyRefusals) : [];
  return join(
    "A refused write did nothing only if the refusal is the provider's own, which one of these proves:",
    [...ways, ...empty.map((status) => `- the status is ${status} and there is no body`)].join("\n"),
    "Other refusals, and codes that say that the effect exists already or is under way, leave the outcome unknown.",
  );
}

function wantedNote(wanted: unknown): string {
  if (Array.isArray(wanted)) return `one of ${wanted.map((value) => `\`${String(value)}\``).join(", ")}`;
  if (typeof wanted === "boolean") return `\`${wanted}\``;
  return wanted === "known" ? "one of the codes below" : wanted === "object" ? "an object" : "a string";
}

function signatureNote(signature: unknown): string {
  if (!isRecord(signature)) return "";
  const fields = Object.entries(signature).filter(([name]) => name !== "x-payspec-evidence");
  const rows = fields.map(([name, value]) => `| ${name} | \`${String(value)}\` |`);
  return join(["| part | value |", "| --- | --- |", ...rows].join("\n"), ...sources(signature));
}

function gapsNote(gaps: unknown): string {
  return Array.isArray(gaps) ? gaps.map((gap) => `- ${String(gap)}`).join("\n") : "";
}
