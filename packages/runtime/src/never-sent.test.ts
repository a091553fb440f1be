import { describe, expect, test } from "vitest";
import { neverSent } from "./never-sent.js";

const fetchFailed = (cause: unknown) => new TypeError("fetch failed", { cause });
const coded = (code: string, more: object = {}) => Object.assign(new Error(code), { code, ...more });

describe("neverSent", () => {
  test.each([
    coded("ECONNREFUSED"),
    coded("ENOTFOUND", { syscall: "getaddrinfo" }),
    coded("EAI_AGAIN"),
    coded("UND_ERR_CONNECT_TIMEOUT"),
    coded("ETIMEDOUT", { syscall: "connect" }),
    coded("EHOSTUNREACH", { syscall: "connect" }),
    coded("ERR_TLS_CERT_ALTNAME_INVALID"),
    coded("DEPTH_ZERO_SELF_SIGNED_CERT"),
    coded("UNABLE_TO_VERIFY_LEAF_SIGNATURE"),
    coded("CERT_HAS_EXPIRED"),
  ])("$code proves it", (cause) => {
    expect(neverSent(fetchFailed(cause))).toBe(true);
  });

  test.each([
    coded("ECONNRESET", { syscall: "read" }),
    coded("EPIPE", { syscall: "write" }),
    coded("ETIMEDOUT", { syscall: "read" }),
    coded("UND_ERR_SOCKET"),
    coded("UND_ERR_HEADERS_TIMEOUT"),
    coded("UND_ERR_BODY_TIMEOUT"),
    coded("SOMETHING_NEW"),
  ])("$code does not", (cause) => {
    expect(neverSent(fetchFailed(cause))).toBe(false);
  });

  test("several addresses prove it only when none was reached", () => {
    expect(neverSent(fetchFailed(new AggregateError([coded("ECONNREFUSED"), coded("ECONNREFUSED")])))).toBe(true);
    expect(neverSent(fetchFailed(new AggregateError([coded("ECONNREFUSED"), coded("ECONNRESET")])))).toBe(false);
    expect(neverSent(fetchFailed(new AggregateError([])))).toBe(false);
  });

  test.each([undefined, null, "ECONNREFUSED", 1, {}, new TypeError("fetch failed")])("%j does not", (thrown) => {
    expect(neverSent(thrown)).toBe(false);
  });
});
