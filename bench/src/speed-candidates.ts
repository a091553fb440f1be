import { createElebneClient } from "@payspec/elebne";
import OpenAI from "openai";
import createFetchClient, { type Middleware } from "openapi-fetch";
import { Stripe } from "stripe";
import type { Candidate } from "./rounds.ts";

interface Paths {
  "/dev/intents": {
    post: {
      requestBody: { content: { "application/json": { amount: number; label: string } } };
      responses: { 200: { content: { "application/json": { success: boolean } } } };
    };
  };
}

const body = { amount: 50_000, label: "Monthly plan" };
const KEY = "sk_test_1";
const TIMEOUT_MS = 30_000;

const auth: Middleware = {
  onRequest({ request }) {
    request.headers.set("Authorization", `Bearer ${KEY}`);
  },
};
const idempotency: Middleware = {
  onRequest({ request }) {
    request.headers.set("X-Idempotency-Key", crypto.randomUUID());
  },
};

type Fetch = typeof globalThis.fetch;

/** `fetch` alone, with the same headers and body. */
export function bareFetch(fetch: Fetch, baseUrl: string): Candidate["call"] {
  return async () => {
    const response = await fetch(`${baseUrl}/dev/intents`, {
      method: "POST",
      headers: {
        Authorization: `Bearer ${KEY}`,
        "Content-Type": "application/json",
        "X-Idempotency-Key": crypto.randomUUID(),
      },
      body: JSON.stringify(body),
    });
    return response.json();
  };
}

/** openapi-fetch with a middleware for auth and one for the idempotency key. */
export function openapiFetch(fetch: Fetch, baseUrl: string): Candidate["call"] {
  const client = createFetchClient<Paths>({ baseUrl, fetch });
  client.use(auth, idempotency);
  return () => client.POST("/dev/intents", { body });
}

/** The same, with what a retry needs: a clone and a timeout for each attempt. */
export function openapiFetchCloned(fetch: Fetch, baseUrl: string): Candidate["call"] {
  return openapiFetch((input, init) => {
    const request = input instanceof Request ? input.clone() : input;
    return fetch(request, { ...init, signal: AbortSignal.timeout(TIMEOUT_MS) });
  }, baseUrl);
}

/** Our Elebne client, as it is. */
export function elebne(fetch: Fetch, baseUrl: string): Candidate["call"] {
  const client = createElebneClient({ secretKey: KEY, baseUrl, fetch });
  return () => client.createPaymentIntent({ body });
}

/** stripe-node over its fetch transport. */
export function stripe(fetch: Fetch, baseUrl: string): Candidate["call"] {
  const { protocol, hostname, port } = new URL(baseUrl);
  const client = new Stripe(KEY, {
    telemetry: false,
    // The path is stripe's own; the server responds to all of them alike.
    protocol: protocol === "http:" ? "http" : "https",
    host: hostname,
    ...(port !== "" && { port }),
    httpClient: Stripe.createFetchHttpClient(fetch),
  });
  return () => client.paymentIntents.create({ amount: body.amount, currency: "aud", description: body.label });
}

/** The OpenAI SDK, which other payment SDKs share their generator with. */
export function openai(fetch: Fetch, baseUrl: string): Candidate["call"] {
  const client = new OpenAI({ apiKey: KEY, baseURL: baseUrl, fetch });
  return () => client.post("/dev/intents", { body });
}
