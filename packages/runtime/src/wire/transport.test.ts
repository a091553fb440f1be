import { afterEach, describe, expect, test, vi } from "vitest";
import { systemFetch, transportOf } from "./transport.js";

afterEach(() => vi.unstubAllGlobals());

describe("systemFetch", () => {
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
});

describe("transportOf", () => {
  const own: typeof globalThis.fetch = async () => new Response();

  test("takes the runtime's fetch where there is none, which sends once", () => {
    expect(transportOf(undefined)).toEqual({ fetch: globalThis.fetch, sendsOnce: true });
    expect(transportOf(undefined, false)).toEqual({ fetch: globalThis.fetch, sendsOnce: true });
  });

  test("takes a fetch of the caller's own, which may repeat by itself unless its owner promises that it does not", () => {
    expect(transportOf(own)).toEqual({ fetch: own, sendsOnce: false });
    expect(transportOf(own, false)).toEqual({ fetch: own, sendsOnce: false });
    expect(transportOf(own, true)).toEqual({ fetch: own, sendsOnce: true });
  });
});
