import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import type { Auth, UnsignedRequest } from "../src/contract/auth.js";
import { bearerAuth } from "../src/auth/bearer-auth.js";
import type { SharedOptions } from "../src/call/client-context.js";
import { createClient } from "../src/call/create-client.js";
import { signedJwtAuth } from "../src/auth/jwt/index.js";
import { PaySpecError } from "../src/contract/payspec-error.js";
import { systemTiming, type Timing } from "../src/contract/timing.js";
import { tokenAuth } from "../src/auth/token-auth.js";
import { acme, type AcmeOperations, type AcmePaths, responses, scriptedFetch } from "./acme.js";
import { HS256_KEY } from "./rfc-keys.js";
import { breakConnection, type Received, reply, type Reply, serve } from "@payspec/test-support";
import { VirtualTiming } from "./virtual-timing.js";

const body = { amount: 100 };
const paid = reply(200, { id: "pay_1" });
const unauthorised = reply(401, { error: { code: "UNAUTHORISED" } });
/** Real time, without the backoff. */
const impatient: Timing = { ...systemTiming, random: () => 0 };

const client = (auth: Auth, options: Omit<SharedOptions, "mode">, timing = impatient) =>
  createClient<AcmePaths, AcmeOperations, typeof acme>(acme, { auth, fetchSendsOnce: true, ...options }, timing);

/** Lets in who brings one of these tokens. */
const admits =
  (...tokens: string[]): Reply =>
  (response, request) =>
    (tokens.includes(tokenIn(request)) ? paid : unauthorised)(response, request);

const tokenIn = ({ headers }: Pick<Received, "headers">) => headers.authorization?.replace(/^Bearer /, "") ?? "";
const tokensIn = ({ received }: { received: readonly Received[] }) => received.map(tokenIn);

const thrownBy = async (promise: Promise<unknown>): Promise<PaySpecError> => {
  const thrown: unknown = await promise.then(
    () => new Error("it did not throw"),
    (error: unknown) => error,
  );
  if (thrown instanceof PaySpecError) return thrown;
  throw thrown;
};

/** A token function that brings token-1, token-2 and so on. */
function counting(make: (count: number) => string | Promise<string> = (count) => `token-${count}`) {
  let count = 0;
  return { getToken: async () => make(++count), fetches: () => count };
}

describe("a token function", () => {
  test("is called once by 100 calls that need a token at the same time, and not again by the next", async () => {
    await using server = await serve(admits("token-1"));
    const { getToken, fetches } = counting();
    const acmeClient = client(tokenAuth(getToken), { baseUrl: server.url });
    const results = await Promise.all(Array.from({ length: 100 }, () => acmeClient.createPayment({ body })));
    await acmeClient.createPayment({ body });
    expect(results.every(({ ok, attempts }) => ok && attempts === 1)).toBe(true);
    expect(fetches()).toBe(1);
  });

  test("is called once by 100 calls on a token that has expired", async () => {
    await using server = await serve(admits("token-1", "token-2"));
    const { getToken, fetches } = counting();
    let now = 1_700_000_000_000;
    const expiring = async () => ({ token: await getToken(), expiresAt: new Date(now + 600_000) });
    const acmeClient = client(
      tokenAuth(expiring),
      { baseUrl: server.url },
      { ...impatient, now: () => now, uptime: () => now },
    );
    await acmeClient.createPayment({ body });
    now += 600_000;
    await Promise.all(Array.from({ length: 100 }, () => acmeClient.createPayment({ body })));
    expect(fetches()).toBe(2);
    expect(tokensIn(server)).toEqual(["token-1", ...Array.from({ length: 100 }, () => "token-2")]);
  });

  test("is called once by 100 calls that are refused with one token, and each is repeated once", async () => {
    await using server = await serve(admits("token-2"));
    const { getToken, fetches } = counting();
    const acmeClient = client(tokenAuth(getToken), { baseUrl: server.url });
    const results = await Promise.all(Array.from({ length: 100 }, () => acmeClient.createPayment({ body })));
    expect(results.every(({ ok, attempts }) => ok && attempts === 2)).toBe(true);
    expect(fetches()).toBe(2);
    expect(server.received).toHaveLength(200);
  });
});

describe("after a 401", () => {
  test("the call is repeated at once with a new token and the same idempotency key", async () => {
    await using server = await serve(unauthorised, paid);
    const { getToken } = counting();
    const waits: number[] = [];
    const onEvent: SharedOptions["onEvent"] = (event) => void (event.type === "wait" && waits.push(event.waitMs));
    const auth = tokenAuth(getToken);
    const result = await client(auth, { baseUrl: server.url, onEvent }, systemTiming).createPayment({ body });
    expect(result).toMatchObject({ ok: true, verdict: "done", attempts: 2 });
    expect(waits).toEqual([0]);
    expect(tokensIn(server)).toEqual(["token-1", "token-2"]);
    expect(new Set(server.received.map(({ headers }) => headers["idempotency-key"]))).toEqual(
      new Set([result.idempotencyKey]),
    );
  });

  test("it is repeated once, and not twice: the second 401 is the response", async () => {
    await using server = await serve(unauthorised);
    const { getToken, fetches } = counting();
    const acmeClient = client(tokenAuth(getToken), { baseUrl: server.url });
    const result = await acmeClient.createPayment({ body });
    expect(result).toMatchObject({ ok: false, verdict: "not-done", attempts: 2, response: { status: 401 } });
    expect([server.received.length, fetches()]).toEqual([2, 2]);
    // The second token was refused too, and is not kept for the next call.
    await acmeClient.createPayment({ body });
    expect(tokensIn(server)).toEqual(["token-1", "token-2", "token-3", "token-4"]);
  });

  test("a write without a promise of the provider's is not repeated, but the next call has a new token", async () => {
    await using server = await serve(unauthorised, paid);
    const { getToken } = counting();
    const acmeClient = client(tokenAuth(getToken), { baseUrl: server.url });
    expect(await acmeClient.createOrder({ body })).toMatchObject({ ok: false, attempts: 1, verdict: "not-done" });
    expect(await acmeClient.createOrder({ body })).toMatchObject({ ok: true, attempts: 1 });
    expect(tokensIn(server)).toEqual(["token-1", "token-2"]);
  });

  test("a read is repeated", async () => {
    await using server = await serve(unauthorised, paid);
    const { getToken } = counting();
    const read = client(tokenAuth(getToken), { baseUrl: server.url }).getPayment({ params: { path: { id: "1" } } });
    expect(await read).toMatchObject({ ok: true, attempts: 2 });
  });

  test("a write is repeated, whatever the provider promises, if its token had expired", async () => {
    await using server = await serve(unauthorised, paid);
    let tokens = 0;
    const auth: Auth = Object.assign(
      ({ headers }: UnsignedRequest) => headers.set("Authorization", `Bearer token-${++tokens}`),
      { renew: () => "expired" as const },
    );
    expect(await client(auth, { baseUrl: server.url }).createOrder({ body })).toMatchObject({
      ok: true,
      attempts: 2,
      verdict: "done",
    });
    expect(tokensIn(server)).toEqual(["token-1", "token-2"]);
  });

  test("`renew` is given the headers that carried the credentials, the very object, for each of them", async () => {
    await using server = await serve(unauthorised);
    const given: Headers[] = [];
    const refused: Headers[] = [];
    const auth: Auth = Object.assign(({ headers }: UnsignedRequest) => void given.push(headers), {
      renew: (sent: Headers) => refused.push(sent) > 0,
    });
    await client(auth, { baseUrl: server.url }).createPayment({ body });
    expect(refused).toHaveLength(2);
    expect(refused.every((sent, index) => sent === given[index])).toBe(true);
  });

  test("it is not repeated twice either when another failure comes between", async () => {
    await using server = await serve(unauthorised, breakConnection, unauthorised, paid);
    const { getToken } = counting();
    const result = await client(tokenAuth(getToken), { baseUrl: server.url }).createPayment({ body });
    expect(result).toMatchObject({ ok: false, attempts: 3, verdict: "unknown" });
  });

  test("it is not repeated beyond maxAttempts, and the next call fetches a new token", async () => {
    await using server = await serve(admits("token-2"));
    const { getToken } = counting();
    const acmeClient = client(tokenAuth(getToken), { baseUrl: server.url, maxAttempts: 1 });
    expect(await acmeClient.createPayment({ body })).toMatchObject({ ok: false, attempts: 1 });
    expect(await acmeClient.createPayment({ body })).toMatchObject({ ok: true, attempts: 1 });
  });

  test("it is not repeated past the deadline", async () => {
    let now = 1_700_000_000_000;
    await using server = await serve((response, request) => {
      now += 10_000;
      unauthorised(response, request);
    });
    const { getToken } = counting();
    const timing = { ...impatient, now: () => now, uptime: () => now };
    const acmeClient = client(tokenAuth(getToken), { baseUrl: server.url, deadlineMs: 10_000 }, timing);
    expect(await acmeClient.createPayment({ body })).toMatchObject({ ok: false, attempts: 1 });
  });

  test("an abort while the new token is fetched ends the call at once, not done", async () => {
    await using server = await serve(unauthorised);
    const controller = new AbortController();
    const { getToken } = counting((count) => {
      if (count === 1) return "token-1";
      controller.abort(new Error("shutting down"));
      return new Promise(() => {});
    });
    const call = client(tokenAuth(getToken), { baseUrl: server.url }).createPayment({
      body,
      signal: controller.signal,
    });
    expect(await thrownBy(call)).toMatchObject({ code: "aborted", verdict: "not-done", attempts: 1 });
  });

  test("that is not the provider's own, a write is repeated only where the key makes it safe", async () => {
    const proxy: Reply = (response) => void response.writeHead(401).end("<html>");
    await using server = await serve(proxy, paid, proxy, paid);
    const { getToken } = counting();
    const acmeClient = client(tokenAuth(getToken), { baseUrl: server.url });
    expect(await acmeClient.createPayment({ body })).toMatchObject({ ok: true, attempts: 2 });
    expect(await acmeClient.createOrder({ body })).toMatchObject({ ok: false, attempts: 1, verdict: "unknown" });
  });

  test("a call with a key is not repeated: there is no other key", async () => {
    await using server = await serve(unauthorised);
    expect(await client(bearerAuth("token"), { baseUrl: server.url }).createPayment({ body })).toMatchObject({
      ok: false,
      attempts: 1,
    });
  });

  test("an error in `renew` does not hide the response", async () => {
    await using server = await serve(unauthorised);
    const auth = Object.assign(bearerAuth("token"), {
      renew() {
        throw new Error("a mistake");
      },
    });
    expect(await client(auth, { baseUrl: server.url }).createPayment({ body })).toMatchObject({
      ok: false,
      attempts: 1,
      response: { status: 401 },
    });
  });
});

describe("a token function that fails", () => {
  test("fails the calls that wait for it, with nothing sent and its error as the cause, and is asked again", async () => {
    await using server = await serve(paid);
    const failure = new Error("the sign-in service is down");
    const { getToken, fetches } = counting((count) => (count === 1 ? Promise.reject(failure) : "token-2"));
    const acmeClient = client(tokenAuth(getToken), { baseUrl: server.url });
    const errors = await Promise.all(Array.from({ length: 10 }, () => thrownBy(acmeClient.createOrder({ body }))));
    for (const error of errors) {
      expect(error).toMatchObject({ code: "auth", verdict: "not-done", attempts: 0, operation: "createOrder" });
      expect(error.message).toBe(
        "createOrder at acme: the credentials could not be made (auth) after 0 attempts. Nothing was done: calling it again is safe.",
      );
      expect(error.cause).toMatchObject({ name: "Error", message: failure.message });
    }
    expect([server.received.length, fetches()]).toEqual([0, 1]);
    expect(await acmeClient.createOrder({ body })).toMatchObject({ ok: true });
    expect(fetches()).toBe(2);
  });

  test("sends nothing after an abort that comes while the credentials are made", async () => {
    const { calls, fetch } = scriptedFetch(responses.json(200, {}));
    const controller = new AbortController();
    const acmeClient = client(() => controller.abort(), { fetch }, new VirtualTiming());
    const { signal } = controller;
    expect(await thrownBy(acmeClient.createOrder({ body, signal }))).toMatchObject({
      code: "aborted",
      verdict: "not-done",
      attempts: 0,
    });
    expect(calls).toEqual([]);
  });

  test("after an attempt that may have acted leaves the call unknown", async () => {
    await using server = await serve(breakConnection);
    const failure = new Error("the sign-in service is down");
    const tokens = [{ token: "token-1", expiresAt: new Date(0) }];
    const auth = tokenAuth(() => tokens.pop() ?? Promise.reject(failure));
    expect(await thrownBy(client(auth, { baseUrl: server.url }).createPayment({ body }))).toMatchObject({
      code: "auth",
      verdict: "unknown",
      attempts: 1,
      cause: failure,
    });
  });

  test("to respond ends the call when the attempt's time is up, and nothing is sent", async () => {
    await using server = await serve(paid);
    const auth = tokenAuth(() => new Promise(() => {}));
    const acmeClient = client(auth, { baseUrl: server.url, attemptTimeoutMs: 30 });
    expect(await thrownBy(acmeClient.createOrder({ body }))).toMatchObject({
      code: "timeout",
      verdict: "not-done",
      attempts: 0,
    });
    expect(server.received).toEqual([]);
  });

  test("to respond to one call still responds to the others: an abort is the caller's own", async () => {
    await using server = await serve(paid);
    let bring: (token: string) => void = () => {};
    const token = new Promise<string>((resolve) => void (bring = resolve));
    const acmeClient = client(
      tokenAuth(() => token),
      { baseUrl: server.url },
    );
    const controller = new AbortController();
    const aborted = thrownBy(acmeClient.createOrder({ body, signal: controller.signal }));
    const other = acmeClient.createOrder({ body });
    controller.abort();
    expect(await aborted).toMatchObject({ code: "aborted", verdict: "not-done" });
    bring("token-1");
    expect(await other).toMatchObject({ ok: true });
  });
});

describe("a wait that outlives the credentials", () => {
  const busy = { "Retry-After": "90" };
  const slow = { error: { code: "SLOW" } };

  test("is followed by an attempt with a new token", async () => {
    const { calls, fetch } = scriptedFetch(responses.json(429, slow, busy), responses.json(200, { id: "pay_1" }));
    const { getToken } = counting();
    const timing = new VirtualTiming();
    const auth = tokenAuth(async () => ({ token: await getToken(), expiresAt: new Date(timing.now() + 60_000) }));
    expect(await client(auth, { fetch }, timing).createPayment({ body })).toMatchObject({ ok: true, attempts: 2 });
    expect(timing.elapsed).toBeGreaterThanOrEqual(90_000);
    expect(calls.map(({ headers }) => headers.get("Authorization"))).toEqual(["Bearer token-1", "Bearer token-2"]);
  });

  test("is followed by an attempt with a token that is still in time as the provider reads its clock", async () => {
    let now = 1_700_000_000_000;
    /** Waits for Retry-After take no time, those for responses the time they take. */
    const timing: Timing = {
      ...impatient,
      now: () => now,
      after(ms, action) {
        if (ms !== 90_000) return systemTiming.after(ms, action);
        now += ms;
        return systemTiming.after(0, action);
      },
    };
    const inTime: Reply = (response, request) => {
      const { iat, exp } = claimsIn(request);
      (iat * 1000 <= now && now < exp * 1000 ? paid : unauthorised)(response, request);
    };
    await using server = await serve(reply(429, slow, busy), inTime);
    const auth = signedJwtAuth({ algorithm: "HS256", key: HS256_KEY });
    const result = await client(auth, { baseUrl: server.url }, timing).createPayment({ body });
    expect(result).toMatchObject({ ok: true, attempts: 2 });
    expect(server.received.map(claimsIn).map(({ iat }) => iat)).toEqual([1_700_000_000, 1_700_000_090]);
  });
});

describe("a clock that is wrong", () => {
  test.each([
    ["an hour slow", -3_600_000],
    ["an hour fast", 3_600_000],
  ])("by being %s costs the first call one more attempt, and the next none", async (_, ahead) => {
    const strict: Reply = (response, request) => {
      const { iat, exp } = claimsIn(request);
      const now = Date.now() / 1000;
      (iat <= now && now < exp ? paid : unauthorised)(response, request);
    };
    await using server = await serve(strict);
    const auth = signedJwtAuth({ algorithm: "HS256", key: HS256_KEY });
    const acmeClient = client(auth, { baseUrl: server.url }, { ...impatient, now: () => Date.now() + ahead });
    expect(await acmeClient.createPayment({ body })).toMatchObject({ ok: true, attempts: 2 });
    expect(await acmeClient.createPayment({ body })).toMatchObject({ ok: true, attempts: 1 });
  });
});

describe("a secret is nowhere to be seen:", () => {
  const MARKER = "S3CR3T";
  const auths: [string, () => Auth][] = [
    ["a static token", () => bearerAuth(MARKER)],
    ["a fetched token", () => tokenAuth(() => MARKER)],
    ["a fetched token that no header carries", () => tokenAuth(() => `${MARKER}\n${MARKER}`)],
    ["a fetched token of a wrong form", () => tokenAuth(() => ({ token: { [MARKER]: MARKER } }) as never)],
    ["a signing secret", () => signedJwtAuth({ algorithm: "HS256", key: MARKER, issuer: "joe" })],
    ["a private key in a wrong form", () => signedJwtAuth({ algorithm: "RS256", key: brokenPem(MARKER) })],
  ];

  test.each(auths)("%s", async (_, makeAuth) => {
    await using server = await serve(breakConnection);
    const seen: unknown[] = [];
    const auth = makeAuth();
    const acmeClient = client(auth, { baseUrl: server.url, onEvent: (event) => void seen.push(event) });
    const error = await thrownBy(acmeClient.createOrder({ body }));
    seen.push(error, error.message, error.stack, error.cause, acmeClient, acmeClient.createOrder, auth);
    const jwt = server.received.map(tokenIn).at(0) ?? MARKER;
    for (const one of seen) {
      for (const text of [String(one), String(JSON.stringify(one)), inspect(one, { depth: 20, showHidden: true })]) {
        expect(text).not.toContain(MARKER);
        expect(text).not.toContain(jwt);
      }
    }
  });
});

const brokenPem = (content: string) => `-----BEGIN PRIVATE KEY-----\n${content}\n-----END PRIVATE KEY-----\n`;

const claimsIn = (request: Pick<Received, "headers">): { iat: number; exp: number } =>
  JSON.parse(Buffer.from(tokenIn(request).split(".")[1] ?? "", "base64url").toString());
