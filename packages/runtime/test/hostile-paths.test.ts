import { describe, expect, test } from "vitest";
import { acmeClient } from "./acme.js";
import { reply, serve } from "@payspec/test-support";

// Each must either be refused or arrive as one segment below /payments/.
const hostile = [
  "", " ", "\t", "\n", ".", "..", "...", "/", "//", "\\", "./", "../", "../..", "..\\", "/..", "a/..", "a/../b",
  "%2e", "%2E", "%2e%2e", "%2E%2E", ".%2e", "%2e.", "%2f", "..%2f", "%2f..", "..%5c", "a%2f%2e%2e%2fb", "%252e%252e",
  "?", "?a=1", "#", "#a", "a?b#c", "a b", "a\r\nX: 1", "\u0000", "é", "\u2025", "\uff0e\uff0e", ";a=1", "@evil.example", ":80",
]; // prettier-ignore

describe("a path parameter", () => {
  test.each(hostile)("%j never leaves its segment", async (id) => {
    await using server = await serve(reply(200, {}));
    const call = acmeClient({ baseUrl: `${server.url}/v1` }).getPayment({ params: { path: { id } } });
    const refused = await call.then(
      () => false,
      (error: unknown) => (error as { code?: unknown }).code === "invalid-option",
    );
    // Whatever is not one whole segment below /v1/payments/ shows up as itself, and fails.
    const arrived = server.received.map(
      ({ path }) => /^\/v1\/payments\/([^/?#]+)$/.exec(path)?.[1] ?? `escaped: ${path}`,
    );
    expect(arrived.map(decodeURIComponent)).toEqual(refused ? [] : [id]);
  });
});
