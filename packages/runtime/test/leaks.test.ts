import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import type { SharedOptions } from "../src/call/client-context.js";
import { createClient } from "../src/call/create-client.js";
import type { CallEvent } from "../src/contract/call-event.js";
import type { KeyScheme } from "../src/contract/provider.js";
import { acme, type AcmeOperations, type AcmePaths, responses } from "./acme.js";
import { VirtualTiming } from "./virtual-timing.js";

const fields = ["number", "cvc", "iban", "email", "phone", "name", "client_secret", "webhook_secret", "address"];
const provider = { ...acme, sensitive: fields };
/** The same, with keys that are sent in another way. */
const sentBy = (scheme: KeyScheme) => ({ ...provider, keys: { secretKey: { ...acme.keys.secretKey, scheme } } });

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
  ["no response", (_, init) => responses.hang(init)],
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

describe.each<[string, KeyScheme]>([
  ["Bearer", "bearer"],
  ["Basic", "basic"],
  ["X-Api-Key", { header: "X-Api-Key" }],
])("with %s credentials", (_, scheme) => {
  test.each(failures)("%s prints no secret: not the error, the client, nor its events", async (__, fail) => {
    const events: CallEvent[] = [];
    const options: SharedOptions = {
      fetch: async (url, init = {}) => fail(url, init),
      onEvent: (event) => void events.push(event),
      maxAttempts: 2,
    };
    const client = createClient<AcmePaths, AcmeOperations, ReturnType<typeof sentBy>>(
      sentBy(scheme),
      { secretKey: key, ...options },
      new VirtualTiming(),
    );
    const error: unknown = await client.createPayment({ body }).catch((thrown: unknown) => thrown);
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
  ["a key in place of the options", key],
  ["a key as mode", { secretKey: key, mode: key }],
  ["a key as auth", { auth: key }],
  ["a header that no request carries", { secretKey: key, headers: { "X-A": "marker\r\nX-B: 1" } }],
  ["a header whose name no request carries", { secretKey: key, headers: { "X marker": "1" } }],
  ["a header of credentials", { secretKey: key, headers: { Authorization: "Bearer marker" } }],
  ["a limit that is none", { secretKey: key, maxAttempts: "marker" }],
  ["a fetch that is none", { secretKey: key, fetch: "marker" }],
  ["a listener that is none", { secretKey: key, onEvent: "marker" }],
  ["an option that there is not", { secretKey: key, "the marker": 1 }],
  ["an option that is named like a key", { secretKey: key, [key]: 1 }],
  ["a base URL that is none", { secretKey: key, baseUrl: "marker" }],
  ["a base URL with a user", { secretKey: key, baseUrl: "https://marker@acme.example" }],
  ["a base URL with a password", { secretKey: key, baseUrl: "https://marker:marker@acme.example" }],
  ["a base URL with a query", { secretKey: key, baseUrl: "https://acme.example/?key=marker" }],
])("%s is refused without being printed", (_, options) => {
  let error: unknown;
  try {
    createClient(provider, options as never);
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toMatchObject({ name: "PaySpecError" });
  expect(printed(error)).not.toMatch(/marker/i);
});
