import { expect, test } from "vitest";
import { LightRequest } from "./light-request.js";

test("a light request has the parts of a request, and copies none of them", () => {
  const headers = new Headers({ "X-Shop": "a" });
  const body = new FormData();
  const request = new LightRequest("https://acme.example/a?b=c", { method: "POST", headers, body });
  expect(request).toMatchObject({ url: "https://acme.example/a?b=c", method: "POST" });
  expect(request.headers).toBe(headers);
  expect(request.body).toBe(body);
});

test("a light request without a body has none", () => {
  const request = new LightRequest("https://acme.example/", { method: "GET", headers: new Headers() });
  expect(request.body).toBeUndefined();
});
