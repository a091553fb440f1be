import { expect, test } from "vitest";
import { generateClient } from "./generate-client.ts";
import type { OpenApiDocument, OperationObject } from "@payspec/spec-model/openapi";

const api = { name: "acme-pay", root: "specs/acme-pay/openapi.yaml", outputFolder: "packages/acme-pay/src/gen" };
const scheme = (kind: string, header: string) =>
  ({ type: "apiKey", in: "header", name: header, "x-payspec-key": { kind } }) as const;
const schemes = { secret: scheme("secret", "A"), publishable: scheme("publishable", "B") };

/** A document with reads and one write; each takes a secret key, the first `open` a publishable one, too. */
function documentWith(open: number, changes: Partial<OpenApiDocument> = {}): OpenApiDocument {
  const security = (index: number) => [{ secret: [] }, ...(index < open ? [{ publishable: [] }] : [])];
  const operations = ["getA", "getB", "getC", "createD"].map((operationId, index) => [
    `/${operationId}`,
    {
      [operationId.startsWith("get") ? "get" : "post"]: { operationId, security: security(index) } as OperationObject,
    },
  ]);
  return { paths: Object.fromEntries(operations), components: { securitySchemes: schemes }, ...changes };
}

test("names what it exports after the provider", () => {
  const text = generateClient(documentWith(0), api);
  expect(text).toContain("export function createAcmePayClient(options: AcmePayOptions): AcmePayClient {");
  expect(text).toContain("export function createAcmePayFetch(");
  expect(text).toContain("/** The operations of Acme Pay, by name and by path. */");
});

test("names it as the spec does", () => {
  const text = generateClient(documentWith(0, { info: { "x-payspec-name": "ACME" } }), api);
  expect(text).toContain("export function createAcmeClient(");
  expect(text).toContain("Makes a client for the API of ACME.");
});

test.each([
  [1, "a publishable key (`getA` only)"],
  [2, "a publishable key (`getA` and `getB` only)"],
  [3, "a publishable key (3 of 4 operations, all of them reads)"],
  [4, "a publishable key,"],
])("says what a publishable key that %i of 4 operations take is good for", (open, sentence) => {
  expect(generateClient(documentWith(open), api)).toContain(` A secret key (server only) or ${sentence}`);
});

test("says of a lone key no more than its kind, and of none that there is none", () => {
  const alone = { securitySchemes: { secret: schemes.secret } };
  expect(generateClient(documentWith(0, { components: alone }), api)).toContain("/** A secret key, and the options");
  expect(generateClient({}, api)).toContain("the API takes no key.");
});

test("links the documentation where the spec does", () => {
  const externalDocs = { url: "https://acme.example/docs" };
  expect(generateClient(documentWith(0, { externalDocs }), api)).toContain("@see https://acme.example/docs");
  expect(generateClient(documentWith(0), api)).not.toContain("@see");
});

const signature = { algorithm: "hmac-sha256", eventType: "/event" };

test("verifies webhooks where the spec says how they are signed, and only there", () => {
  const evidence = [{ source: "inferred" }, { source: "docs", url: "https://acme.example/hooks" }];
  const signed = { ...signature, verifyWith: "The secret of the shop.", "x-payspec-evidence": evidence };
  const text = generateClient(documentWith(0, { "x-payspec-webhook-signature": signed }), api);
  expect(text).toContain("export function verifyAcmePayWebhook(");
  expect(text).toContain("/** The secret of the shop. */\nexport type AcmePayWebhookOptions");
  expect(text).toContain("told apart by `event`");
  expect(text).toContain("@see https://acme.example/hooks");
  expect(generateClient(documentWith(0), api)).not.toContain("webhooks");
});

test("a text of the spec cannot end a comment", () => {
  const signed = { ...signature, verifyWith: "A */ key;\nalert(1)." };
  const text = generateClient(documentWith(0, { "x-payspec-webhook-signature": signed }), api);
  expect(text).toContain("/** A *\\/ key; alert(1). */");
});

test("unwrap throws by the kinds of the codes where the spec has some", () => {
  const errors = { codes: { GONE: { statuses: [400], kind: "not-found" } } };
  const text = generateClient(documentWith(0, { "x-payspec-errors": errors }), api);
  expect(text).toContain("export const unwrap = /* @__PURE__ */ unwrapWith(errorKinds);");
  expect(generateClient(documentWith(0), api)).toContain(`export { unwrap } from "@payspec/runtime";`);
});

test("exports lookUp only where an operation can be looked up", () => {
  const lookup = { operation: "getA", parameters: {}, match: {} };
  const operation = { operationId: "createE", "x-payspec-lookup": lookup } as unknown as OperationObject;
  const document = documentWith(0);
  const paths = { ...document.paths, "/e": { post: operation } } as NonNullable<OpenApiDocument["paths"]>;
  expect(generateClient({ ...document, paths }, api)).toContain("export { items, lookUp, type LookUpResult,");
  expect(generateClient(document, api)).not.toContain("lookUp");
});
