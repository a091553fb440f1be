import { describe, expect, it } from "vitest";
import { explainExtensions } from "./explain-extensions.ts";

/** The description that an object under `paths` gets. */
function described(node: object, document: object = {}): unknown {
  const explained = explainExtensions({ info: {}, ...document, paths: node });
  return (explained["paths"] as { description?: unknown }).description;
}

/** The description of the whole API. */
function overview(document: object): string {
  return (explainExtensions({ info: { description: "An API." }, ...document })["info"] as { description: string })
    .description;
}

describe("explainExtensions", () => {
  it("keeps the text that is there, and adds below it", () => {
    expect(described({ description: "Pays.", "x-payspec-sensitive": true })).toBe(
      "Pays.\n\nSecret or personal: it must never be printed.",
    );
  });

  it("adds nothing where no extension stands, nor to an API without any", () => {
    expect(described({ summary: "Pay" })).toBeUndefined();
    expect(overview({})).toBe("An API.");
  });

  it("does not write to the document it is given", () => {
    const document = Object.freeze({ info: Object.freeze({}), paths: Object.freeze({ "x-payspec-sensitive": true }) });
    expect(() => explainExtensions(document)).not.toThrow();
  });

  it("says which operation resolves an unknown outcome", () => {
    const lookup = { operation: "listCharges", actsWithinSeconds: 900, settleSeconds: 60 };
    expect(described({ "x-payspec-lookup": lookup })).toBe(
      "**Unknown outcome:** `listCharges` shows whether it was done; the client's `lookUp` asks it. What it does not show 16 minutes after the request was sent was not done.",
    );
  });

  it("names one source in a line, several without notes in a line, several with notes in a list", () => {
    const docs = { source: "docs", url: "https://docs.example/a" };
    const inferred = { source: "inferred", note: "No status is shown." };
    expect(described({ "x-payspec-evidence": [inferred] })).toBe("*Source:* inferred: No status is shown.");
    expect(described({ "x-payspec-evidence": [docs, docs] })).toBe(
      "*Sources:* [docs](<https://docs.example/a>), [docs](<https://docs.example/a>)",
    );
    expect(described({ "x-payspec-evidence": [docs, inferred] })).toBe(
      "*Sources:*\n\n- [docs](<https://docs.example/a>)\n- inferred: No status is shown.",
    );
  });

  it.each([
    ["documented", /promises that a repeat with the same key acts once, for 15 minutes, so the client may repeat/],
    ["unverified", /mentions the key without a promise: the client sends it and does not rely on it/],
    ["refuted", /was seen to act twice: the client does not rely on it/],
  ])("says what a %s guarantee is worth", (guarantee, text) => {
    const keyed = { guarantee, header: "Idempotency-Key", required: false, ttlSeconds: 900 };
    const note = described({ "x-payspec-idempotency": "keyed" }, { "x-payspec-idempotency-profiles": { keyed } });
    expect(note).toMatch(/^\*\*Idempotency:\*\* `Idempotency-Key` \(optional\)\. /);
    expect(note).toMatch(text);
  });

  it("says that a write without idempotency may act twice", () => {
    expect(described({ "x-payspec-idempotency": "none" })).toBe(
      "**Idempotency:** none. A repeat may act twice; the client repeats only what provably did nothing.",
    );
  });

  it.each([
    [
      { style: "page", page: "page", limit: "limit" },
      "`page` counts pages from 1, `limit` sets how many items a page has.",
    ],
    [{ style: "offset", offset: "offset" }, "`offset` counts items from 0."],
    [{ style: "cursor", after: "starting_after" }, "`starting_after` takes the id of the last item."],
    [{ style: "none", hasMore: "/more" }, "none. No way to a further page is documented."],
    [{ style: "next-url", next: "/next" }, "the response holds the URL of the next page at `/next`."],
    [undefined, "none. No way to a further page is documented."],
  ])("says how a list is paged: %j", (profile, text) => {
    const note = described(
      { "x-payspec-pagination": { profile: "pages", items: "/data" } },
      { "x-payspec-pagination-profiles": { pages: profile } },
    );
    expect(note).toBe(`**Pages:** ${text}`);
  });

  it("says which kind of key a scheme takes and how to tell test from live", () => {
    const key = { kind: "secret", prefixes: { test: "sk_test_", live: "sk_live_" } };
    expect(described({ "x-payspec-key": key })).toBe(
      "Kind of key: secret; test keys begin with `sk_test_`, live keys begin with `sk_live_`.",
    );
  });

  it("lists the error codes, the webhook signature and what no source says", () => {
    const text = overview({
      "x-payspec-errors": {
        proof: [{ "/ok": false, "/error": "object" }, { "/code": "known" }, { "/type": ["a", "b"], "/id": "string" }],
        emptyRefusals: { "404": [] },
        codes: {
          BUSY: { statuses: [429], meaning: "Wait | retry.", retryable: true },
          GONE: { statuses: [400], meaning: "No such charge.", retryable: false, kind: "not-found" },
          PAID: { statuses: [400], meaning: "Paid.", retryable: false, means: "exists" },
          LOCKED: { statuses: [400], meaning: "Locked.", retryable: false, means: "under-way" },
        },
      },
      "x-payspec-webhook-signature": { algorithm: "hmac-sha256", header: "X-Signature" },
      "x-payspec-gaps": ["Whether refunds settle is not published."],
    });
    expect(text).toMatch(/^An API\.\n\n## Errors\n/);
    expect(text).toContain(
      "\n- `/ok` is `false` and `/error` is an object\n- `/code` is one of the codes below\n- `/type` is one of `a`, `b` and `/id` is a string\n- the status is 404 and there is no body\n",
    );
    expect(text).toContain("| `BUSY` | 429 | Wait \\| retry. |  |  | yes |");
    expect(text).toContain("| `GONE` | 400 | No such charge. | not-found |  | no |");
    expect(text).toContain("| `PAID` | 400 | Paid. |  | exists already | no |");
    expect(text).toContain("| `LOCKED` | 400 | Locked. |  | under way | no |");
    expect(text).toContain("| header | `X-Signature` |");
    expect(text).toContain("- Whether refunds settle is not published.");
  });
});
