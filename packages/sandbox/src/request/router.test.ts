import { expect, test } from "vitest";
import type { Operation } from "../spec/definition.js";
import { Router } from "./router.js";

const operation = (method: string, path: string): Operation => ({
  id: `${method} ${path}`,
  method,
  path,
  keys: [],
  parameters: [],
  success: { status: 200, written: "200" },
});

const router = new Router([
  operation("GET", "/charges/{id}"),
  operation("GET", "/charges/list"),
  operation("POST", "/charges/{id}"),
  operation("GET", "/a/{x}/c"),
  operation("GET", "/{y}/b/c"),
]);

/** What a path leads to, in a line. */
function found(method: string, path: string): string {
  const route = router.find(method, path);
  return "operation" in route ? `${route.operation.id} ${JSON.stringify(route.path)}` : `none of ${route.methods}`;
}

test("a literal segment wins over a parameter, whatever the order of the spec", () => {
  expect(found("GET", "/charges/list")).toBe("GET /charges/list {}");
  expect(found("GET", "/a/b/c")).toBe('GET /a/{x}/c {"x":"b"}');
});

test("a parameter is one segment, decoded, and never empty", () => {
  expect(found("GET", "/charges/a%2Fb%20c")).toBe('GET /charges/{id} {"id":"a/b c"}');
  expect(found("GET", "/charges/")).toBe("none of ");
  expect(found("GET", "/charges/a/b")).toBe("none of ");
  expect(found("GET", "/charges/%E0%A4%A")).toBe("none of ");
});

test("the methods of a path are known where it does not take the one that is asked for", () => {
  expect(found("DELETE", "/charges/1")).toBe("none of GET,POST");
  expect(found("POST", "/charges/list")).toBe('POST /charges/{id} {"id":"list"}');
});
