import { describe, expect, test } from "vitest";
import type { HttpMethod } from "../contract/provider.js";
import { operationFinder, pathValues } from "./find-operation.js";

const BASE = "https://api.acme.example/v1";

/** An operation that is named for its method and path. */
const operation = (method: HttpMethod, path: string, baseUrl = BASE) => ({
  id: `${method} ${path}`,
  row: { method, path, keys: [], success: {} },
  baseUrl,
});

/** Finds among operations, whatever their order in the table. */
function find(operations: ReturnType<typeof operation>[], method: string, url: string): string | undefined {
  const found = operationFinder(operations)(method, new URL(url))?.id;
  expect(operationFinder(operations.toReversed())(method, new URL(url))?.id).toBe(found);
  return found;
}

describe("an operation is found", () => {
  const operations = [
    operation("GET", "/payments"),
    operation("POST", "/payments"),
    operation("GET", "/payments/{id}"),
    operation("GET", "/payments/{id}/lines/{line}"),
    operation("GET", "/trailing/"),
    operation("GET", "/"),
  ];

  test.each([
    ["GET", "/payments", "GET /payments"],
    ["POST", "/payments", "POST /payments"],
    ["GET", "/payments/pi_1", "GET /payments/{id}"],
    ["GET", "/payments/a%2Fb", "GET /payments/{id}"],
    ["GET", "/payments/pi_1/lines/5", "GET /payments/{id}/lines/{line}"],
    ["GET", "/payments?status=PAID#top", "GET /payments"],
    ["GET", "/trailing/", "GET /trailing/"],
    ["GET", "/", "GET /"],
  ])("%s %s by its method and path: %s", (method, path, id) => {
    expect(find(operations, method, `${BASE}${path}`)).toBe(id);
  });

  test.each([
    ["another method", "DELETE", `${BASE}/payments`],
    ["another path", "GET", `${BASE}/orders`],
    ["a path that goes on", "GET", `${BASE}/payments/pi_1/lines`],
    ["an empty parameter, which would be the list", "GET", `${BASE}/payments/`],
    ["another case", "GET", `${BASE}/Payments`],
    ["a slash at the end that the spec does not have", "POST", `${BASE}/payments/`],
    ["another base path", "GET", "https://api.acme.example/v2/payments"],
    ["a base path that begins alike", "GET", "https://api.acme.example/v12/payments"],
    ["no base path", "GET", "https://api.acme.example/payments"],
    ["another host", "GET", "https://api.evil.example/v1/payments"],
    ["another port", "GET", "https://api.acme.example:8443/v1/payments"],
    ["another scheme", "GET", "http://api.acme.example/v1/payments"],
    ["a path that climbs out", "GET", `${BASE}/payments/../../v2/payments`],
    ["a path that climbs out in disguise", "GET", `${BASE}/payments/%2e%2e/orders`],
  ])("for none of %s", (_, method, url) => {
    expect(find(operations, method, url)).toBeUndefined();
  });

  test("at a server of its own, and not at the provider's", () => {
    const own = [operation("POST", "/files", "https://files.acme.example"), operation("GET", "/payments")];
    expect(find(own, "POST", "https://files.acme.example/files")).toBe("POST /files");
    expect(find(own, "POST", `${BASE}/files`)).toBeUndefined();
  });
});

describe("of templates that fit the same path", () => {
  // The four ambiguous pairs of a real provider are of this form.
  test("the one with a literal segment is meant, in whatever order they stand", () => {
    const pair = [operation("GET", "/charges/{id}"), operation("GET", "/charges/list")];
    expect(find(pair, "GET", `${BASE}/charges/list`)).toBe("GET /charges/list");
    expect(find(pair, "GET", `${BASE}/charges/lists`)).toBe("GET /charges/{id}");
  });

  test("the literal that comes first decides", () => {
    const three = [
      operation("GET", "/{kind}/list/all"),
      operation("GET", "/charges/{id}/all"),
      operation("GET", "/charges/{id}/{part}"),
    ];
    expect(find(three, "GET", `${BASE}/charges/list/all`)).toBe("GET /charges/{id}/all");
    expect(find(three, "GET", `${BASE}/refunds/list/all`)).toBe("GET /{kind}/list/all");
    expect(find(three, "GET", `${BASE}/charges/list/one`)).toBe("GET /charges/{id}/{part}");
  });

  test("only those of its method count", () => {
    const pair = [operation("GET", "/charges/{id}"), operation("POST", "/charges/list")];
    expect(find(pair, "GET", `${BASE}/charges/list`)).toBe("GET /charges/{id}");
  });

  test("a segment with text around its parameter fits only with that text, whatever it means in patterns", () => {
    const files = [operation("GET", "/files/report-{year}.(v1).csv"), operation("GET", "/files/{from}...{to}")];
    expect(find(files, "GET", `${BASE}/files/report-2026.(v1).csv`)).toBe("GET /files/report-{year}.(v1).csv");
    expect(find(files, "GET", `${BASE}/files/report-2026x(v1)xcsv`)).toBeUndefined();
    expect(find(files, "GET", `${BASE}/files/report-.(v1).csv`)).toBeUndefined();
    expect(find(files, "GET", `${BASE}/files/a...b`)).toBe("GET /files/{from}...{to}");
  });
});

describe("pathValues", () => {
  const lines = operation("GET", "/payments/{id}/lines/{year}-{line}");
  const url = new URL(`${BASE}/payments/a%2Fb/lines/2026-5`);

  test("are those of the parameters asked for, decoded", () => {
    expect(pathValues(lines, url, ["id"])).toEqual(["a/b"]);
    expect(pathValues(lines, url, ["line", "id"])).toEqual(["a/b", "5"]);
    expect(pathValues(lines, url, ["payments", "2026"])).toEqual([]);
    expect(pathValues(lines, url, [])).toEqual([]);
  });

  test("are as they came where they cannot be decoded", () => {
    expect(pathValues(lines, new URL(`${BASE}/payments/%E0%A4%A/lines/2026-5`), ["id"])).toEqual(["%E0%A4%A"]);
  });
});
