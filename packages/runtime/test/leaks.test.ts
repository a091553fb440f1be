import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { basicAuth } from "../src/auth/basic-auth.js";
import { bearerAuth } from "../src/auth/bearer-auth.js";
import type { CallEvent } from "../src/contract/call-event.js";
import { createClient, type SharedOptions } from "../src/call/create-client.js";
import { acme, answers } from "./acme.js";
import { VirtualTiming } from "./virtual-timing.js";

const fields = ["number", "cvc", "iban", "email", "phone", "name", "client_secret", "webhook_secret", "address"];
const provider = { ...acme, sensitive: fields };

const body = {
  amount: 100,
  card: { number: "4111marker1111", cvc: "marker123" },
  bank: [{ iban: "MR13marker0001" }],
  payer: {
    email: "marker@acme.example",
    phone: "+222marker",
    name: "Marker marker",
    address: { line1: "marker street" },
  },
  client_secret: "pi_secret_marker",
  webhook_secret: "whsec_marker",
};
const key = "sk_test_marker";

/** Says everything it was given, as careless code does: in its message, on itself, in its cause. */
function blab(url: unknown, init: RequestInit = {}): Error {
  const headers = Object.fromEntries(new Headers(init.headers));
  const said = `${String(url)} ${JSON.stringify(headers)} ${String(init.body)}`;
  const cause = Object.assign(new Error(`inner ${said}`), { code: "ECONNRESET", config: { headers, data: init.body } });
  return Object.assign(new TypeError(`failed: ${said}`, { cause }), { request: { headers, body: init.body } });
}

const failures: [string, (url: unknown, init: RequestInit) => Response | Promise<Response>][] = [
  ["a connection that breaks", (url, init) => Promise.reject(blab(url, init))],
  [
    "a connection that is refused",
    (url, init) => Promise.reject(Object.assign(blab(url, init), { code: "ECONNREFUSED" })),
  ],
  ["no answer", (_, init) => answers.hang(init)],
  ["a success that echoes the request and is not JSON", (_, init) => new Response(`<p>${String(init.body)}${key}`)],
  [
    "a body that breaks off",
    (url, init) => new Response(new ReadableStream({ pull: (stream) => stream.error(blab(url, init)) })),
  ],
];

/** Every way in which something may be printed. */
function printed(thing: unknown): string {
  const error = thing as Error;
  return [
    inspect(thing, { depth: null, showHidden: true, getters: true }),
    JSON.stringify(thing),
    String(thing),
    error.message,
    error.stack,
    inspect(error.cause, { depth: null, showHidden: true }),
  ].join("\n");
}

describe.each([
  ["Bearer", bearerAuth],
  ["Basic", basicAuth],
])("with %s credentials", (_, authenticate) => {
  test.each(failures)("%s prints no secret: not the error, the client, nor its events", async (__, fail) => {
    const events: CallEvent[] = [];
    const options: SharedOptions = {
      fetch: async (url, init = {}) => fail(url, init),
      onEvent: (event) => void events.push(event),
      maxAttempts: 2,
    };
    const client = createClient(provider, authenticate, { secretKey: key, ...options }, new VirtualTiming());
    const error: unknown = await client.POST("/payments", { body } as never).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: "PaySpecError" });
    const everything = printed(error) + printed(client) + printed(events);
    expect(everything).not.toMatch(/marker/i);
    expect(everything).not.toContain(btoa(`${key}:`));
  });
});

test.each([
  ["a key of the wrong kind", { publishableKey: key }],
  ["a key of the wrong mode", { secretKey: key, mode: "live" }],
  ["a key with a line break", { secretKey: `${key}\n` }],
  ["a base URL with a password", { secretKey: key, baseUrl: "https://marker:marker@acme.example" }],
  ["a base URL with a query", { secretKey: key, baseUrl: "https://acme.example/?key=marker" }],
])("%s is refused without being printed", (_, options) => {
  let error: unknown;
  try {
    createClient(provider, bearerAuth, options as never);
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toMatchObject({ name: "PaySpecError" });
  expect(printed(error)).not.toMatch(/marker/i);
});
