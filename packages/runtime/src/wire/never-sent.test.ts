import { afterEach, describe, expect, test, vi } from "vitest";
import { neverSent } from "./never-sent.js";

const fetchFailed = (cause: unknown) => new TypeError("fetch failed", { cause });
const coded = (code: string, more: object = {}, message = code) => Object.assign(new Error(message), { code, ...more });

afterEach(() => vi.unstubAllGlobals());

describe("neverSent", () => {
  test.each([
    coded("ECONNREFUSED"),
    coded("ENOTFOUND"),
    coded("EAI_FAIL", { syscall: "getaddrinfo" }),
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
    coded("CLIENT_CERT_REQUESTED"),
  ])("$code does not", (cause) => {
    expect(neverSent(fetchFailed(cause))).toBe(false);
  });

  test("several addresses prove it only when none was reached", () => {
    expect(neverSent(fetchFailed(new AggregateError([coded("ECONNREFUSED"), coded("ECONNREFUSED")])))).toBe(true);
    expect(neverSent(fetchFailed(new AggregateError([coded("ECONNREFUSED"), coded("ECONNRESET")])))).toBe(false);
    expect(neverSent(fetchFailed(new AggregateError([])))).toBe(false);
  });

  test("an error that is its own cause proves nothing", () => {
    const circle = new TypeError("fetch failed");
    circle.cause = circle;
    const knot: AggregateError = new AggregateError([]);
    knot.errors.push(knot);
    expect([neverSent(circle), neverSent(fetchFailed(knot))]).toEqual([false, false]);
  });

  test.each([undefined, null, "ECONNREFUSED", 1, {}, new TypeError("fetch failed")])("%j does not", (thrown) => {
    expect(neverSent(thrown)).toBe(false);
  });
});

// What the runtimes threw when they were asked for these; tests/every-platform asks them again.
describe("Node.js 20.20.2, 22.23.3, 24.21.0 and 26.10.0", () => {
  test.each([
    ["a refused connection", coded("ECONNREFUSED", { errno: -111, syscall: "connect" }, "connect ECONNREFUSED ::1:1")],
    [
      "an unknown name",
      coded("ENOTFOUND", { errno: -3008, syscall: "getaddrinfo" }, "getaddrinfo ENOTFOUND a.invalid"),
    ],
    ["a self-signed certificate", coded("DEPTH_ZERO_SELF_SIGNED_CERT", {}, "self-signed certificate")],
    [
      "a connection that ends within the TLS handshake",
      coded("ECONNRESET", {}, "Client network socket disconnected before secure TLS connection was established"),
    ],
  ])("%s proves it", (_, cause) => {
    expect(neverSent(fetchFailed(cause))).toBe(true);
  });

  test.each([
    ["a connection that ends", coded("UND_ERR_SOCKET", {}, "other side closed")],
    ["a connection that is reset", coded("ECONNRESET", { errno: -104, syscall: "read" }, "read ECONNRESET")],
    ["plain HTTP where TLS should be", coded("ERR_SSL_WRONG_VERSION_NUMBER", { library: "SSL routines" })],
    [
      "a refused HTTP/2 stream",
      coded("ERR_HTTP2_STREAM_ERROR", {}, "Stream closed with error code NGHTTP2_REFUSED_STREAM"),
    ],
  ])("%s does not", (_, cause) => {
    expect(neverSent(fetchFailed(cause))).toBe(false);
  });
});

describe("Deno 2.9.6, which sends again by itself and reports how the last try failed", () => {
  test.each([
    "error sending request for url (http://127.0.0.1:1/x): client error (Connect): tcp connect error: Connection refused (os error 111)",
    "error sending request for url (https://a.invalid/x): client error (Connect): dns error: failed to lookup address information: Name or service not known",
    "error sending request for url (https://127.0.0.1:1/x): client error (Connect): invalid peer certificate: Other(OtherError(CaUsedAsEndEntity))",
    "error sending request for url (https://127.0.0.1:1/x): client error (Connect): tls handshake eof",
    "error sending request from 127.0.0.1:2 for http://127.0.0.1:1/x (127.0.0.1:1): client error (SendRequest): connection closed before message completed",
  ])("does not prove it: %s", (message) => {
    vi.stubGlobal("Deno", {});
    expect(neverSent(fetchFailed(new Error(message)))).toBe(false);
    // The form of Deno 2.4.0.
    expect(neverSent(new TypeError(message))).toBe(false);
  });

  test("nor would it with the codes of Node.js", () => {
    vi.stubGlobal("Deno", {});
    expect(neverSent(fetchFailed(coded("ECONNREFUSED", { syscall: "connect" })))).toBe(false);
  });
});

describe("Bun 1.4.5, which sends a PUT or DELETE again by itself and reports how the last try failed", () => {
  test.each([
    coded("ECONNREFUSED", { errno: 0 }, "ECONNREFUSED: Unable to connect. Is the computer able to access the url?"),
    coded("ENOTFOUND", { errno: 4, syscall: "getaddrinfo" }, "getaddrinfo ENOTFOUND a.invalid"),
    coded("DEPTH_ZERO_SELF_SIGNED_CERT", { errno: 0 }, "self signed certificate"),
    coded("EPROTO", { errno: 0 }, "EPROTO: The TLS handshake failed. Does the server speak TLS on this port?"),
    coded("ECONNRESET", { errno: 0 }, "ECONNRESET: The socket connection was closed unexpectedly."),
    // Bun 1.2.0 and 1.3.0, which send a POST again as well.
    coded("ConnectionRefused", { errno: 0 }, "Unable to connect. Is the computer able to access the url?"),
  ])("$code does not prove it", (thrown) => {
    vi.stubGlobal("Bun", {});
    expect(neverSent(thrown)).toBe(false);
  });
});

describe("workerd 2026-11-17 and Chromium 150, which tell one failure from another by no code", () => {
  test.each([
    Object.assign(new Error("Network connection lost."), { retryable: true }),
    new Error("internal error; reference = 36tokkfro3if6450aun44n7n"),
    new TypeError("Failed to fetch"),
  ])("%s does not prove it", (thrown) => {
    expect(neverSent(thrown)).toBe(false);
  });
});
