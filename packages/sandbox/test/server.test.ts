import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type IncomingMessage, request as requestOver } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { text } from "node:stream/consumers";
import { setImmediate } from "node:timers/promises";
import { createElebneClient } from "@payspec/elebne";
import { verifyElepayWebhook } from "@payspec/elepay";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createSandbox } from "../src/index.js";
import { type RunningSandbox, startSandbox } from "../src/server.js";

let sandbox: RunningSandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

const client = (key = "alice") =>
  createElebneClient({
    secretKey: `sk_test_${key}`,
    baseUrl: sandbox.baseUrl("elebne"),
    maxAttempts: 1,
  });

/** A request with any headers, and what came back: `fetch` would not send a `Host` of one's own. */
async function send(path: string, { method = "GET", headers = {}, body = "" } = {}) {
  const request = requestOver(`${sandbox.url}${path}`, { method, headers });
  request.end(body);
  const [response] = (await once(request, "response")) as [IncomingMessage];
  return { status: response.statusCode, headers: response.headers, body: await text(response) };
}

test("a client reaches each provider under its name", async () => {
  const { data, verdict } = await client().createPaymentIntent({ body: { amount: 50_000 }, idempotencyKey: "order-1" });
  expect(verdict).toBe("done");
  expect(sandbox.world("elebne", "sk_test_alice").objects("intent")).toMatchObject([
    { referenceNumber: data?.data.referenceNumber },
  ]);
});

test("the page on which the payer pays is the sandbox's own", async () => {
  const { data } = await client().createPaymentIntent({ body: { amount: 50_000 } });
  const { referenceNumber = "", payUrl } = data?.data ?? {};
  expect(payUrl).toBe(`${sandbox.url}/_sandbox/pay/elebne/alice/intent/${referenceNumber}`);
});

test("URLs of further pages lead back to the server", async () => {
  const key = { Authorization: "Bearer chip", "Content-Type": "application/json" };
  const url = `${sandbox.baseUrl("chip")}/clients/`;
  for (let count = 0; count < 21; count++) {
    await fetch(url, { method: "POST", headers: key, body: JSON.stringify({ email: `${count}@example.com` }) });
  }
  const { next } = (await (await fetch(url, { headers: key })).json()) as { next: string };
  expect(next.startsWith(`${sandbox.url}/chip/`)).toBe(true);
  expect(await (await fetch(next, { headers: key })).json()).toMatchObject({ results: { length: 1 } });
});

test("another path is told what there is", async () => {
  expect(await send("/nothing")).toMatchObject({
    status: 404,
    body: expect.stringContaining("The providers are at /elebne/api/v1, "),
  });
});

test("a server of one provider responds without its name too", async () => {
  const one = await startSandbox(["elebne"]);
  const headers = { Authorization: "Bearer sk_test_alice" };
  expect((await fetch(`${one.url}/api/v1/dev/intents`, { headers })).status).toBe(200);
  expect((await fetch(`${one.url}/elebne/api/v1/dev/intents`, { headers })).status).toBe(200);
  await one.close();
});

describe("a foreign page", () => {
  const path = "/elebne/api/v1/dev/intents";
  const authorized = { Authorization: "Bearer sk_test_alice" };

  test.each(["evil.example", "localhost.evil.example:4010", "192.168.1.7"])("is not answered as %s", async (host) => {
    for (const one of [path, "/_sandbox/elebne/worlds"]) {
      expect((await send(one, { headers: { ...authorized, Host: host } })).status).toBe(403);
    }
  });

  test.each(["https://evil.example", "null"])("of the origin %s is not answered", async (origin) => {
    for (const method of ["GET", "POST", "OPTIONS"]) {
      const { status, headers } = await send(path, { method, headers: { ...authorized, Origin: origin } });
      expect({ status, allowed: headers["access-control-allow-origin"] }).toEqual({ status: 403, allowed: undefined });
    }
  });

  test("of this machine may call the providers, and not move the sandbox", async () => {
    const headers = { ...authorized, Origin: "http://localhost:3000" };
    expect((await send(path, { headers })).headers["access-control-allow-origin"]).toBe("http://localhost:3000");
    const preflight = { ...headers, "Access-Control-Request-Method": "POST" };
    expect((await send(path, { method: "OPTIONS", headers: preflight })).status).toBe(204);
    const { headers: control } = await send("/_sandbox/elebne/worlds", { headers });
    expect(control["access-control-allow-origin"]).toBeUndefined();
  });

  test("cannot move the sandbox with a form", async () => {
    const headers = { "Content-Type": "text/plain" };
    const control = "/_sandbox/elebne/worlds/alice/reset";
    expect((await send(control, { method: "POST", headers, body: "{}" })).status).toBe(415);
  });
});

describe("over HTTP, a fault", () => {
  const attempt = async (fault: string, key: string) => {
    const world = sandbox.world("elebne", key);
    world.inject(fault as "reset");
    const [result] = await Promise.allSettled([
      client(key).createPaymentIntent({ body: { amount: 1 }, idempotencyKey: "order-1" }),
    ]);
    const made = world.objects("intent").length;
    if (result.status === "fulfilled") return [result.value.response.status, result.value.verdict, made];
    const { code, verdict } = result.reason as { code: string; verdict: string };
    return [code, verdict, made];
  };

  test.each([
    ["reset", ["network", "unknown", 0]],
    ["reset after commit", ["network", "unknown", 1]],
    ["cut-headers", ["network", "unknown", 1]],
    ["cut-body", ["unreadable-response", "unknown", 1]],
    ["garbage after commit", ["unreadable-response", "unknown", 1]],
    ["html 502", [502, "unknown", 0]],
    ["html 200 after commit", ["unreadable-response", "unknown", 1]],
    ["error 503", [503, "unknown", 0]],
    ["too-many", [429, "not-done", 0]],
    ["delay 20ms", [200, "done", 1]],
    ["drip 1ms", [200, "done", 1]],
    ["wrong-length", ["unreadable-response", "unknown", 1]],
    ["duplicate", [200, "done", 1]],
    ["redirect http://127.0.0.1:1/", [307, "unknown", 0]],
  ] as const)("%s ends as %j", async (fault, expected) => {
    expect(await attempt(fault, fault.replaceAll(/\W/g, "").slice(0, 24))).toEqual(expected);
  });

  test("hang leaves the connection open until the caller ends it", async () => {
    const world = sandbox.world("elebne", "hang");
    world.inject("hang after commit");
    const abort = new AbortController();
    const call = client("hang").createPaymentIntent({ body: { amount: 1 }, signal: abort.signal });
    call.catch(() => {});
    while (world.objects("intent").length === 0) await setImmediate();
    abort.abort();
    await expect(call).rejects.toMatchObject({ verdict: "unknown" });
  });

  test("that there is not is refused in words", async () => {
    const headers = { Authorization: "Bearer sk_test_alice", "Sandbox-Fault": "boom" };
    expect(await send("/elebne/api/v1/dev/intents", { headers })).toMatchObject({
      status: 400,
      body: expect.stringContaining("A fault is one of reset"),
    });
  });
});

test("bytes that are not HTTP are answered 400, and the server lives on", async () => {
  const { port } = new URL(sandbox.url);
  const socket = connect(Number(port), "127.0.0.1");
  socket.end("\x00\x01 not http\r\n\r\n");
  expect(await text(socket)).toMatch(/^HTTP\/1\.1 400 /);
  expect((await send("/_sandbox/elebne/worlds")).status).toBe(200);
});

describe("a body larger than 10 MB", () => {
  test("is refused while it is read, and the sandbox goes on", async () => {
    const { port } = new URL(sandbox.url);
    const socket = connect(Number(port), "127.0.0.1");
    socket.write(
      "POST /elebne/api/v1/dev/intents HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer sk_test_alice\r\n" +
        "X-Idempotency-Key: large\r\nContent-Type: application/json\r\nContent-Length: 1000000000\r\n\r\n",
    );
    // No more than is needed: the rest of the gigabyte is never sent.
    socket.write("[".repeat(10_000_001));
    const [response] = (await once(socket, "data")) as [Buffer];
    expect(response.toString()).toMatch(/^HTTP\/1\.1 400 /);
    socket.destroy();
    expect((await send("/_sandbox/elebne/worlds")).status).toBe(200);
  });

  test("is refused without a socket too, and its stream is cancelled", async () => {
    let read = 0;
    let isCancelled = false;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        read += 1_000_000;
        controller.enqueue(new Uint8Array(1_000_000));
      },
      cancel: () => void (isCancelled = true),
    });
    const headers = { Authorization: "Bearer sk_test_1", "X-Idempotency-Key": "1", "Content-Type": "application/json" };
    const init = { method: "POST", headers, body, duplex: "half" } as RequestInit;
    const { status } = await createSandbox("elebne").fetch("https://api.elebne.ai/api/v1/dev/intents", init);
    expect({ status, isCancelled }).toEqual({ status: 400, isCancelled: true });
    expect(read).toBeLessThan(15_000_000);
  });
});

describe("webhooks", () => {
  test("are sent to this machine, signed, and nowhere else", async () => {
    const received: { headers: IncomingHttpHeaders; body: string }[] = [];
    const shop = createServer(async (request, response) => {
      received.push({ headers: request.headers, body: await text(request) });
      response.end();
    });
    await once(shop.listen(0, "127.0.0.1"), "listening");
    const secret = "whsec_test_0123456789abcdef";
    const world = sandbox.world("elepay", "sk_test_hooks");
    world.addEndpoint({ url: `http://127.0.0.1:${(shop.address() as AddressInfo).port}/`, secret });
    world.addEndpoint({ url: "http://shop.example/", secret });
    const charge = world.create("charge", { amount: 500, orderNo: "1" });
    world.pay(String(charge["id"]));
    await world.delivered();
    shop.close();
    expect(await Promise.all(received.map((one) => verifyElepayWebhook(one, { secret })))).toMatchObject([
      { event: { type: "charge.succeeded" } },
    ]);
    expect(world.deliveries).toMatchObject([
      { attempts: [{ status: 200 }] },
      { attempts: [{ problem: "not sent: the address is not on this machine" }] },
    ]);
  });
});

describe("the page on which the payer pays", () => {
  const pay = (url: string, form: Record<string, string>) =>
    fetch(url, { method: "POST", body: new URLSearchParams(form), redirect: "manual" });
  const create = async (key: string, body: object = {}) => {
    const { data } = await client(key).createPaymentIntent({ body: { amount: 50_000, ...body } });
    const { payUrl = "", referenceNumber = "" } = data?.data ?? {};
    return { payUrl, referenceNumber };
  };
  const stateOf = (key: string, id: string) => sandbox.world("elebne", key).object("intent", id)?.["status"];

  test("shows the amount, and leads back to the shop when it is paid", async () => {
    const { payUrl, referenceNumber } = await create("payer", { success_url: "http://localhost:3000/done" });
    const page = await (await fetch(payUrl)).text();
    expect(page).toContain("50000 MRU");
    const { status, headers } = await pay(payUrl, { action: "pay", number: "4242424242424242" });
    expect({ status, to: headers.get("Location") }).toEqual({ status: 303, to: "http://localhost:3000/done" });
    expect(stateOf("payer", referenceNumber)).toBe("PAID");
    expect(await (await fetch(payUrl)).text()).toContain("It cannot be paid");
    expect((await pay(payUrl, { action: "pay" })).status).toBe(409);
  });

  test("lets a payment fail, and an open amount be chosen", async () => {
    const failed = await create("payer");
    expect(await (await pay(failed.payUrl, { action: "fail" })).text()).toContain("The payment has failed");
    expect(stateOf("payer", failed.referenceNumber)).toBe("FAILED");
    const open = await create("payer", { amountType: "OPEN" });
    expect(await (await fetch(open.payUrl)).text()).toContain('name="amount"');
    await pay(open.payUrl, { action: "pay", amount: "700" });
    expect(sandbox.world("elebne", "payer").ledger.at(-1)).toMatchObject({ id: open.referenceNumber, amount: 700 });
  });

  test("shows what the merchant wrote as text, and leads to no script", async () => {
    const evil = "javascript:alert(1)//<script>";
    const values = { amount: 1, referenceNumber: "<script>", cancel_url: evil };
    const { payUrl } = sandbox.world("elebne", "payer").create("intent", values);
    const page = await (await fetch(String(payUrl))).text();
    expect(page).toContain("&lt;script&gt;");
    expect(page).not.toMatch(/<script|javascript:/);
  });

  test.each(["elebne/payer/intent/none", "elebne/nobody/intent/none", "elebne/payer/product/none", "stripe/a/b/c"])(
    "is not there for %s",
    async (path) => expect((await fetch(`${sandbox.url}/_sandbox/pay/${path}`)).status).toBe(404),
  );

  test("is there for each provider that hosts one, and its URL fits the provider's spec", async () => {
    for (const [provider, resource, url] of [
      ["chip", "purchase", "checkout_url"],
      ["elepay", "code", "codeUrl"],
      ["wooshpay", "checkoutSession", "url"],
    ] as const) {
      const world = sandbox.world(provider, "page");
      const page = String(world.create(resource, { purchase: { total: 1, currency: "MYR" }, amount: 1 })[url]);
      expect(await (await fetch(page)).text()).toContain('value="pay"');
    }
  });
});

describe("the sandbox itself", () => {
  const control = async (action: string, body: object) => {
    const response = await fetch(`${sandbox.url}/_sandbox/elebne/worlds/carol/${action}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
    return { status: response.status, body: await response.text() };
  };
  const overview = async () =>
    (await (await fetch(`${sandbox.url}/_sandbox/elebne/worlds/carol`)).json()) as {
      objects: object;
      ledger: object[];
    };

  test("is looked at and moved over HTTP, from any language", async () => {
    const { data } = await client("carol").createPaymentIntent({ body: { amount: 700 } });
    const id = data?.data.referenceNumber;
    const snapshot = JSON.parse((await control("snapshot", {})).body) as { result: object };
    expect((await control("pay", { id })).status).toBe(200);
    expect(await overview()).toMatchObject({ objects: { intent: [{ status: "PAID" }] }, ledger: [{ amount: 700 }] });
    expect((await control("restore", { snapshot: snapshot.result })).status).toBe(200);
    expect(await overview()).toMatchObject({ objects: { intent: [{ status: "PENDING" }] }, ledger: [] });
    await control("advance", { by: "24h" });
    expect(await overview()).toMatchObject({ objects: { intent: [{ status: "CANCELLED" }] } });
    await control("inject", { fault: "reset" });
    await control("reset", {});
    expect(await overview()).toMatchObject({ objects: {}, ledger: [], faults: [] });
  });

  test.each([
    ["pay", { id: "nobody" }, "There is no intent"],
    ["advance", { by: "soon" }, "A span of time is"],
    ["inject", { fault: "boom" }, "A fault is one of"],
    ["restore", {}, "A snapshot"],
  ])("refuses %s with %j in words", async (action, body, message) => {
    const { status, body: said } = await control(action, body);
    expect({ status, said }).toEqual({ status: 400, said: expect.stringContaining(message) });
  });
});

test("a port in use is told when the server is started", async () => {
  const port = Number(new URL(sandbox.url).port);
  await expect(startSandbox(["elebne"], { port })).rejects.toThrow("EADDRINUSE");
});
