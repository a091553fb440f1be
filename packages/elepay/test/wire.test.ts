import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createElepayClient } from "@payspec/elepay";
import type { Operation } from "@payspec/runtime";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { provider } from "../src/gen/provider.js";

const received: { method: string; path: string; headers: NodeJS.Dict<string | string[]> }[] = [];
const server = createServer(({ method = "", url: path = "", headers }, response) => {
  received.push({ method, path, headers });
  response.writeHead(200, { "Content-Type": "application/json" }).end("{}");
});
let baseUrl = "";

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());
beforeEach(() => void received.splice(0));

const table: Readonly<Record<string, Operation>> = provider.operations;
const operations = Object.entries(table).map(([name, { idempotency, ...operation }]) => ({
  name,
  ...operation,
  header: idempotency === undefined || idempotency.guarantee === "none" ? undefined : idempotency.header.toLowerCase(),
}));
const keyed = operations.filter(({ header }) => header !== undefined);
const keyless = operations.filter(({ header }) => header === undefined);

/** Calls any operation with placeholders for its path parameters, as JavaScript without types could. */
function call(name: string, path: string, options: object = {}) {
  const client = createElepayClient({ secretKey: "sk_test_1", baseUrl }) as unknown as Record<
    string,
    (options: object) => Promise<unknown>
  >;
  const parameters = Object.fromEntries([...path.matchAll(/\{(\w+)\}/g)].map(([, parameter = ""]) => [parameter, "x"]));
  return client[name]?.({ params: { path: parameters }, ...options });
}

describe("elepay over a real socket", () => {
  test.each(operations)("$name calls $method $path with the key", async ({ name, method, path }) => {
    await call(name, path);
    expect(received).toMatchObject([
      { method, path: path.replaceAll(/\{\w+\}/g, "x"), headers: { authorization: "Basic c2tfdGVzdF8xOg==" } },
    ]);
  });

  test.each(keyed)("$name sends the caller's idempotency key untouched", async ({ name, path, header = "" }) => {
    await call(name, path, { idempotencyKey: `order-5678 ${name}` });
    expect(received[0]?.headers[header]).toBe(`order-5678 ${name}`);
  });

  test.each(keyless)("$name refuses an idempotency key, and sends nothing", async ({ name, path }) => {
    await expect(call(name, path, { idempotencyKey: "order-5678" })).rejects.toMatchObject({ code: "invalid-option" });
    expect(received).toEqual([]);
  });

  test("retrieveSourceStatus takes a publishable key, as a bearer token", async () => {
    await createElepayClient({ publishableKey: "pk_test_1", baseUrl }).retrieveSourceStatus({
      params: { path: { sourceId: "x" } },
    });
    expect(received[0]?.headers.authorization).toBe("Bearer pk_test_1");
  });
});
