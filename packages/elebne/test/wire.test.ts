import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createElebneClient } from "@payspec/elebne";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { provider } from "../src/gen/provider.js";

const received: { method: string; path: string; key: unknown; authorization: unknown }[] = [];
const server = createServer((request, response) => {
  const { method = "", url: path = "", headers } = request;
  received.push({ method, path, key: headers["x-idempotency-key"], authorization: headers.authorization });
  response.writeHead(200, { "Content-Type": "application/json" }).end('{"success":true,"data":{}}');
});
let baseUrl = "";

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());
beforeEach(() => void received.splice(0));

const operations = Object.entries(provider.operations).map(([name, operation]) => ({ name, ...operation }));
const writes = operations.filter(({ method }) => method !== "GET");
const reads = operations.filter(({ method }) => method === "GET");

/** Calls any operation with placeholders for its path parameters, as JavaScript without types could. */
function call(name: string, path: string, options: object = {}) {
  const client = createElebneClient({ secretKey: "sk_test_1", baseUrl }) as unknown as Record<
    string,
    (options: object) => Promise<unknown>
  >;
  const parameters = Object.fromEntries([...path.matchAll(/\{(\w+)\}/g)].map(([, parameter = ""]) => [parameter, "x"]));
  return client[name]?.({ params: { path: parameters }, ...options });
}

describe("Elebne over a real socket", () => {
  test.each(writes)("$name always carries an idempotency key", async ({ name, path }) => {
    await call(name, path);
    expect(received[0]?.key).toMatch(/^[0-9a-f-]{36}$/);
  });

  test.each(writes)("$name sends the caller's key untouched", async ({ name, path }) => {
    await call(name, path, { idempotencyKey: `order-5678 ${name}` });
    expect(received[0]?.key).toBe(`order-5678 ${name}`);
  });

  test.each(writes)("$name refuses an empty key, and sends nothing", async ({ name, path }) => {
    await expect(call(name, path, { idempotencyKey: "" })).rejects.toMatchObject({ code: "invalid-option" });
    expect(received).toEqual([]);
  });

  test.each(reads)("$name carries none", async ({ name, path }) => {
    await call(name, path);
    expect(received[0]?.key).toBeUndefined();
  });

  test.each(operations)("$name calls $method $path with the key as a bearer token", async ({ name, method, path }) => {
    await call(name, path);
    expect(received).toMatchObject([
      { method, path: path.replaceAll(/\{\w+\}/g, "x"), authorization: "Bearer sk_test_1" },
    ]);
  });

  test.each(writes)("$name is refused to a publishable key", async ({ name }) => {
    const client = createElebneClient({ publishableKey: "pk_test_1", baseUrl }) as unknown as Record<
      string,
      (options: object) => Promise<unknown>
    >;
    await expect(
      client[name]?.({ params: { path: { referenceNumber: "x", id: "x", vid: "x" } } }),
    ).rejects.toMatchObject({
      code: "wrong-key",
    });
    expect(received).toEqual([]);
  });
});
