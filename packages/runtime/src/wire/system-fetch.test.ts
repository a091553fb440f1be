import { afterEach, expect, test, vi } from "vitest";
import { systemFetch } from "./system-fetch.js";

afterEach(() => vi.unstubAllGlobals());

test("is the runtime's own", () => {
  expect(systemFetch()).toBe(globalThis.fetch);
});

test("keeps no connection alive on Deno, which would send a payment twice", async () => {
  const createHttpClient = vi.fn<(options: object) => string>(() => "client");
  const fetch = vi.fn<typeof globalThis.fetch>(async () => new Response());
  vi.stubGlobal("Deno", { createHttpClient });
  vi.stubGlobal("fetch", fetch);
  await systemFetch()("https://acme.example/", { method: "POST" });
  expect(createHttpClient).toHaveBeenCalledExactlyOnceWith({ poolMaxIdlePerHost: 0 });
  expect(fetch).toHaveBeenCalledExactlyOnceWith("https://acme.example/", { method: "POST", client: "client" });
});
