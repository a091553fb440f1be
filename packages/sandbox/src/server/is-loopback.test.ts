import { expect, test } from "vitest";
import { isLoopbackHost, isLoopbackUrl } from "./is-loopback.js";

test.each([
  "localhost",
  "localhost:4010",
  "shop.localhost:1",
  "127.0.0.1:4010",
  "127.255.255.255",
  "[::1]:4010",
  "LOCALHOST",
])("%s is this machine", (host) => {
  expect(isLoopbackHost(host)).toBe(true);
  expect(isLoopbackUrl(`http://${host}/x`)).toBe(true);
});

test.each([
  "",
  "evil.example",
  "localhost.evil.example",
  "evil.example:4010",
  "127.0.0.1.evil.example",
  "10.0.0.1",
  "127.0.0.256",
  "127.1",
  "[::2]",
  "localhost:4010:1",
  "evil.example#localhost",
  "user@localhost",
])("%s is not", (host) => {
  expect(isLoopbackHost(host)).toBe(false);
});

test.each(["null", "http://evil.example", "https://localhost.evil.example", "file:///etc", "localhost"])(
  "the origin %s is of no page of this machine",
  (origin) => expect(isLoopbackUrl(origin)).toBe(false),
);
