import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { temporaryFolder, type TemporaryFolder } from "@payspec/commands";
import { type PrismServer, startPrism } from "@payspec/prism-server";
import { readDocument } from "./add-draft.ts";
import { compileImported } from "./compile-imported.ts";
import { importDocument, type ImportedSpec } from "./import-document.ts";

const root = join(import.meta.dirname, "../../../..");

/** A call of a generated client, as far as it is read here. */
interface Result {
  readonly status: number;
  readonly data?: unknown;
  readonly verdict: string;
  readonly idempotencyKey?: string;
}
type Client = Readonly<Record<string, (options: object) => Promise<Result>>>;
type Create = (options: object) => Client;

const documents = [
  { file: "form-gateway.yaml", title: "Formline", keys: { secretKey: "sk_1" } },
  { file: "two-keys.yaml", title: "Twokey", keys: { secretKey: "sk_1", platformToken: "id_1" } },
  { file: "dated-version.json", title: "Dated", keys: { secretKey: "sk_1" } },
] as const;

/** A document that was imported, generated and compiled, and a server that responds as it says. */
interface Made {
  readonly imported: ImportedSpec;
  readonly client: Client;
  /** The body and headers of what was sent last. */
  readonly sent: () => { body: string; headers: Headers; url: string };
}

let folder: TemporaryFolder;
const made = new Map<string, Made>();
const servers: PrismServer[] = [];

beforeAll(async () => {
  folder = temporaryFolder("import");
  const specs = new Map<string, ImportedSpec>();
  for (const { file, title } of documents) {
    const path = join(import.meta.dirname, "../../fixtures", file);
    specs.set(title, await readDocument(root, path, { name: title, title, pascal: title }));
  }
  const compiled = await compileImported(folder.path, specs);
  for (const { title, keys } of documents) {
    const imported = specs.get(title);
    const { bundle, client } = compiled.get(title) ?? {};
    if (imported === undefined || bundle === undefined || client === undefined) throw new Error(`${title} is missing`);
    const prism = await startPrism(bundle);
    servers.push(prism);
    const module = (await import(client)) as Record<string, Create>;
    let last: { body: string; headers: Headers; url: string } | undefined;
    const fetch = async (input: string, init: { body?: string; headers: Headers }) => {
      last = { body: String(init.body ?? ""), headers: new Headers(init.headers), url: input };
      return globalThis.fetch(input, init);
    };
    const create = module[`create${title}Client`];
    if (create === undefined) throw new Error(`${title} has no client`);
    made.set(title, {
      imported,
      client: create({ ...keys, baseUrl: prism.url, fetch }),
      sent: () => last ?? { body: "", headers: new Headers(), url: "" },
    });
  }
}, 120_000);

afterAll(async () => {
  for (const server of servers) await server.close();
  folder[Symbol.dispose]();
});

const of = (title: string): Made => {
  const found = made.get(title);
  if (found === undefined) throw new Error(`${title} was not made`);
  return found;
};

describe("a gateway with forms", () => {
  it("is called with nested keys in brackets and an idempotency key, and Prism takes it", async () => {
    const { client, sent } = of("Formline");
    const result = await client["createCharge"]?.({
      body: { amount: 1200, currency: "eur", card: { number: "4242", exp_month: 3 } },
      idempotencyKey: "order-1",
    });
    expect(result).toMatchObject({ status: 200, verdict: "done", data: { id: "ch_1", amount: 1200 } });
    expect(decodeURIComponent(sent().body)).toBe("amount=1200&currency=eur&card[number]=4242&card[exp_month]=3");
    expect(sent().headers.get("idempotency-key")).toBe("order-1");
  });

  it("has names of a verb and a noun, and says what they were", () => {
    expect(of("Formline").imported.decisions.get("operation ids")).toEqual([
      "`listCharges` for GET /charges, was `GetCharges`",
      "`createCharge` for POST /charges, was `PostCharges`",
      "`captureCharge` for POST /charges/{charge}/capture, was `PostChargesChargeCapture`",
    ]);
  });

  it("has keys whose guarantee nobody has verified, and writes that are not repeated", () => {
    const { files, decisions } = of("Formline").imported;
    expect(files.get("openapi.yaml")).toMatch(/guarantee: unverified\n\s+header: Idempotency-Key/);
    expect(decisions.get("idempotency: writes without a key")).toEqual(["`captureCharge`"]);
  });

  it("is paged by the cursor that its parameters show, until it says that there is no more", () => {
    expect(of("Formline").imported.files.get("openapi.yaml")).toMatch(
      /style: cursor\n\s+after: starting_after\n\s+limit: limit\n\s+id: \/id\n\s+hasMore: \/has_more/,
    );
  });
});

describe("a gateway with two keys", () => {
  it("sends both, and Prism takes the call", async () => {
    const { client, sent } = of("Twokey");
    const result = await client["createMerchantPayment"]?.({
      params: { path: { merchantId: "m1" } },
      body: { amount: { value: 5, currency: "EUR" } },
    });
    expect(result).toMatchObject({ status: 201, verdict: "done" });
    expect(sent().headers.get("x-client-id")).toBe("id_1");
    expect(sent().headers.get("x-api-key")).toBe("sk_1");
  });

  it("fills in the variables of its server, and leaves public operations public", () => {
    const { files } = of("Twokey").imported;
    expect(files.get("openapi.yaml")).toContain("url: https://live.twokey.test/api");
    expect(files.get("paths/health.yaml")).toContain("security: []");
  });

  it("renames a schema that is called like an export of the package", () => {
    expect([...of("Twokey").imported.files.values()].join("\n")).toContain("TwokeyRefusal:");
  });
});

describe("a gateway with dated versions", () => {
  it("takes the version as a header, and Prism takes the call", async () => {
    const { client, sent } = of("Dated");
    const result = await client["createRefund"]?.({
      params: { header: { "Dated-Version": "2026-01-15" } },
      body: { payment: "p1" },
    });
    expect(result).toMatchObject({ status: 201, verdict: "done", data: { id: "re_1" } });
    expect(sent().headers.get("dated-version")).toBe("2026-01-15");
    expect(sent().headers.get("x-idempotency-key")).toBe(result?.idempotencyKey);
  });

  it("says what it took out or assumed: OAuth, an optional key, a cookie, callbacks", () => {
    const { decisions } = of("Dated").imported;
    expect(decisions.get("security")?.join("\n")).toContain("`oauth` (oauth2) cannot be sent by the client");
    expect(decisions.get("security")?.join("\n")).toContain("makes its key optional");
    expect(decisions.get("parameters")).toEqual([
      "the cookie `session` of POST /refunds is left out",
      "`Dated-Version` is a header of 2 of 2 operations: pin the version that this description is of; an application can set it once by middleware",
    ]);
    expect(decisions.get("webhooks")).toHaveLength(1);
  });
});

describe("a document that cannot be taken", () => {
  const options = { title: "Acme", pascal: "Acme", verbs: ["create"], reserved: new Set<string>() };
  it.each([
    [{ swagger: "2.0", paths: {} }, "this is Swagger 2.0"],
    [{ openapi: "3.2.0", paths: {} }, "this is OpenAPI 3.2.0"],
    [[], "this is no OpenAPI document"],
    [{ openapi: "3.0.3", paths: {} }, "describes no operation"],
    [{ openapi: "3.1.0", servers: [{ url: "/v1" }], paths: { "/a": { get: {} } } }, "names no https server (but /v1)"],
  ])("%j is refused with the reason", (document, reason) => {
    expect(() => importDocument(document, options)).toThrow(reason);
  });
});
