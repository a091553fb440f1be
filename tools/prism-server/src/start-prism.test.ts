import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type PrismServer, startPrism } from "./start-prism.ts";

const amount = { type: "object", required: ["amount"], properties: { amount: { type: "integer" } } };
const json = (schema: object, value: unknown) => ({
  content: { "application/json": { schema, examples: { one: { value } } } },
});

/** A spec with a call that is answered as it says, and one whose example breaks its own schema. */
const document = {
  openapi: "3.1.0",
  info: { title: "Acme", version: "1" },
  servers: [{ url: "https://api.acme.example" }],
  security: [{ key: [] }],
  paths: {
    "/charges": {
      post: {
        requestBody: { required: true, ...json(amount, { amount: 1 }) },
        responses: { 200: { description: "Paid.", ...json(amount, { amount: 1 }) } },
      },
    },
    "/broken": {
      get: { responses: { 200: { description: "Broken.", ...json(amount, { amount: "much" }) } } },
    },
    "/lists": {
      get: {
        parameters: [{ name: "id", in: "query", schema: { type: "array", items: { type: "string" }, minItems: 2 } }],
        responses: { 200: { description: "Listed.", ...json({ type: "array" }, []) } },
      },
    },
  },
  components: { securitySchemes: { key: { type: "http", scheme: "bearer" } } },
};

const folder = mkdtempSync(join(tmpdir(), "payspec-prism-"));
let prism: PrismServer;

beforeAll(async () => {
  const bundle = join(folder, "acme.json");
  writeFileSync(bundle, JSON.stringify(document));
  prism = await startPrism(bundle);
});
afterAll(async () => {
  await prism.close();
  rmSync(folder, { recursive: true });
});

const headers = { Authorization: "Bearer sk_test_1", "Content-Type": "application/json" };
const charge = (init: RequestInit) => fetch(`${prism.url}/charges`, { method: "POST", headers, ...init });

test("a request that the spec admits is answered with its example", async () => {
  const response = await charge({ body: '{"amount":5}' });
  expect([response.status, await response.json()]).toEqual([200, { amount: 1 }]);
});

test("a request without the key is refused", async () => {
  const { Authorization: _, ...others } = headers;
  expect((await charge({ headers: others, body: '{"amount":5}' })).status).toBe(401);
});

test("a request with a body that the spec does not admit is refused", async () => {
  expect((await charge({ body: '{"amount":"much"}' })).status).toBe(422);
});

test("an example that breaks its own schema is told", async () => {
  const response = await fetch(`${prism.url}/broken`, { headers });
  expect(JSON.stringify([response.headers.get("sl-violations"), await response.json()])).toContain("must be integer");
});

test("a list in the query is exploded where the spec does not say otherwise", async () => {
  expect((await fetch(`${prism.url}/lists?id=a&id=b`, { headers })).status).toBe(200);
  expect((await fetch(`${prism.url}/lists?id=a`, { headers })).status).toBe(422);
});
