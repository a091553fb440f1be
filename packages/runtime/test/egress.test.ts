import { describe, expect, test } from "vitest";
import { createClient } from "../src/call/create-client.js";
import { acme, type AcmeOperations, type AcmePaths } from "./acme.js";
import { reply, serve } from "@payspec/test-support";

const statuses = [301, 302, 303, 307, 308];
const secrets = ["sk_test_marker", "key_marker", "custom_marker", "cookie_marker", "basic_marker", "4242424242424242"];

describe.each(statuses)("a redirect with %i", (status) => {
  test.each(["another origin", "another port", "the same origin"])("to %s carries nothing anywhere", async (where) => {
    await using elsewhere = await serve(reply(200, {}));
    const target = where === "another origin" ? elsewhere.url.replace("127.0.0.1", "localhost") : elsewhere.url;
    await using server = await serve((response, request) => {
      const location = where === "the same origin" ? "/stolen" : `${target}/stolen`;
      reply(status, {}, { Location: location })(response, request);
    });
    const client = createClient<AcmePaths, AcmeOperations, typeof acme>(acme, {
      secretKey: "sk_test_marker",
      baseUrl: server.url,
      maxAttempts: 1,
    });
    client.use({
      onRequest({ request }) {
        request.headers.set("X-Custom", "custom_marker");
        request.headers.set("Cookie", "cookie_marker");
        request.headers.set("Proxy-Authorization", "basic_marker");
      },
    });
    await client.createPayment({ body: { amount: 4_242_424_242_424_242 }, idempotencyKey: "key_marker" });
    expect(server.received.map(({ path }) => path)).toEqual(["/payments"]);
    expect(elsewhere.received).toEqual([]);
    // The redirect itself did get them: the markers were there to be leaked.
    const sent = JSON.stringify(server.received[0]);
    for (const secret of secrets.filter((one) => one !== "cookie_marker")) expect(sent).toContain(secret);
  });
});
