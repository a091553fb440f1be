import { createElepayClient, type ElepayOptions } from "@payspec/elepay";
import { expect, test } from "vitest";

// elepay's spec admits a secret key by Basic and by Bearer; which of the two the client takes is for it to choose.

// RFC 7617: base64 of the key and a colon.
test.each<[kind: string, options: ElepayOptions, sent: string]>([
  ["a secret test key is the user name of Basic", { secretKey: "sk_test_1" }, "Basic c2tfdGVzdF8xOg=="],
  ["a secret live key is the user name of Basic", { secretKey: "sk_live_1" }, "Basic c2tfbGl2ZV8xOg=="],
  ["a publishable key is a bearer token", { publishableKey: "pk_test_1" }, "Bearer pk_test_1"],
])("%s", async (_, options, expected) => {
  const sent: unknown[] = [];
  const fetch: typeof globalThis.fetch = async (_url, init) => {
    sent.push(new Headers(init?.headers).get("Authorization"));
    return Response.json({});
  };
  await createElepayClient({ ...options, fetch }).retrieveSourceStatus({ params: { path: { sourceId: "src_1" } } });
  expect(sent).toEqual([expected]);
});
