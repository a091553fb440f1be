import { PaySpecError, type SharedOptions } from "@payspec/runtime";
import { type Acme, acmeClient, endless } from "./acme.ts";
import { oneOf, same } from "./check.ts";
import type { Bench, RuntimeFacts, WireCase, Received } from "./wire-case.ts";

const body = { amount: 100 };
const path = { id: "pay_1" };

const server = ({ kind }: RuntimeFacts) => kind === "server";
const browser = ({ kind }: RuntimeFacts) => kind === "browser";
const everywhere = () => true;

/** The ways to lose the response to a request that has arrived. */
const LOST_RESPONSES = ["end", "reset", "cut-head", "cut-body", "cut-chunked", "reset-body", "half-json", "502-html"];
/** Chromium takes a response that ends within its headers for a whole one, with an empty body. */
const LOST_READS = LOST_RESPONSES.filter((reply) => reply !== "cut-head");

/** The rules that hold on every runtime. */
export const wireCases: readonly WireCase[] = [
  {
    rule: "every attempt of a call carries the same key, and the next call another",
    on: server,
    async run(bench) {
      const acme = secretAcme(bench, "end", "503", "paid");
      const first = await acme.createPayment({ body });
      const second = await acme.createPayment({ body });
      same("attempts", [first.attempts, second.attempts], [3, 1]);
      const keys = keysOf(await bench.received());
      same("keys", keys, [...Array(3).fill(first.idempotencyKey), second.idempotencyKey]);
      same("different keys", new Set(keys).size, 2);
    },
  },
  {
    rule: "the caller's key arrives untouched, on every attempt",
    on: server,
    async run(bench) {
      await secretAcme(bench, "end", "paid").createPayment({ body, idempotencyKey: "order 5678/e" });
      same("keys", keysOf(await bench.received()), ["order 5678/e", "order 5678/e"]);
    },
  },
  ...LOST_RESPONSES.map((reply): WireCase => ({
    rule: `a POST with a documented key is repeated with the same key and body after: ${reply}`,
    on: server,
    async run(bench) {
      const result = await secretAcme(bench, reply, "paid").createPayment({ body });
      same("result", [result.data, result.verdict, result.attempts], [{ id: "pay_1" }, "done", 2]);
      const received = await bench.received();
      same("bodies", bodiesOf(received), ['{"amount":100}', '{"amount":100}']);
      same("keys", keysOf(received), [result.idempotencyKey, result.idempotencyKey]);
    },
  })),
  ...(["createOrder", "createRefund"] as const).flatMap((operation) =>
    LOST_RESPONSES.map((reply): WireCase => ({
      rule: `a POST without a documented key (${operation}) is sent once, and unknown, after: ${reply}`,
      on: server,
      async run(bench) {
        const ended = await ending(() => secretAcme(bench, reply, "paid")[operation]({ body }));
        same("verdict and attempts", [ended.verdict, ended.attempts], ["unknown", 1]);
        oneOf("code", ended.code, codesOf(reply));
        same("requests", (await bench.received()).length, 1);
      },
    })),
  ),
  {
    rule: "a body beyond ASCII arrives whole on every attempt",
    on: server,
    async run(bench) {
      await secretAcme(bench, "end", "paid").createPayment({ body: { label: "Żółć 支払い 💶" } });
      const json = '{"label":"Żółć 支払い 💶"}';
      same("bodies", bodiesOf(await bench.received()), [json, json]);
    },
  },
  {
    rule: "a multipart body arrives whole on every attempt",
    on: server,
    async run(bench) {
      await secretAcme(bench, "end", "paid").uploadEvidence({ body: { label: "receipt" } });
      const received = await bench.received();
      same("requests", received.length, 2);
      for (const request of received) {
        const [, boundary] = /^multipart\/form-data; *boundary="?([^"]+)/i.exec(contentTypeOf(request)) ?? [];
        same("boundary is the body's", request.body.startsWith(`--${boundary}\r\n`), true);
        same("field", /name="?label"?\r\n(?:.+\r\n)*\r\nreceipt\r\n/i.test(request.body), true);
      }
    },
  },
  ...(
    [
      ["seconds", "wait-2s", 2_000],
      ["a date", "wait-date", 7_000],
    ] as const
  ).map(([form, reply, waitMs]): WireCase => ({
    rule: `Retry-After as ${form} is what a read waits`,
    on: everywhere,
    async run(bench) {
      const waits: number[] = [];
      const acme = acmeClient(keyOf(bench), {
        baseUrl: bench.baseUrl(reply, "paid"),
        onEvent: (event) => void (event.type === "wait" && waits.push(event.waitMs)),
      });
      same("verdict", (await acme.getPayment({ params: { path } })).verdict, "done");
      same("waits", waits, [waitMs]);
    },
  })),
  {
    rule: "a POST without a documented key is repeated after a 429, when its Retry-After is over",
    on: server,
    async run(bench) {
      const result = await secretAcme(bench, "wait-2s", "paid").createOrder({ body });
      same("result", [result.verdict, result.attempts], ["done", 2]);
    },
  },
  {
    rule: "an abort ends a POST in flight at once, and it is unknown",
    on: server,
    async run(bench) {
      const controller = new AbortController();
      const acme = secretAcme(bench, "hang");
      const ended = ending(() => acme.createPayment({ body, signal: controller.signal }));
      await bench.received(1);
      controller.abort(new Error("shutting down"));
      const { code, verdict, attempts, cause } = await ended;
      same("end", [code, verdict, attempts], ["aborted", "unknown", 1]);
      same("cause", cause instanceof Error && cause.message, "shutting down");
    },
  },
  {
    rule: "an abort ends a read in flight at once",
    on: everywhere,
    async run(bench) {
      const controller = new AbortController();
      const acme = acmeClient(keyOf(bench), { baseUrl: bench.baseUrl("hang") });
      const ended = ending(() => acme.getPayment({ params: { path }, signal: controller.signal }));
      await bench.received(1);
      controller.abort();
      const { code, attempts } = await ended;
      same("end", [code, attempts], ["aborted", 1]);
    },
  },
  {
    rule: "an abort ends a wait at once",
    on: everywhere,
    async run(bench) {
      const controller = new AbortController();
      const options: SharedOptions = {
        baseUrl: bench.baseUrl("wait-2s", "paid"),
        onEvent: (event) => void (event.type === "wait" && Promise.resolve().then(() => controller.abort())),
      };
      const acme = acmeClient(keyOf(bench), options, endless);
      const { code, attempts } = await ending(() => acme.getPayment({ params: { path }, signal: controller.signal }));
      same("end", [code, attempts], ["aborted", 1]);
      same("requests", (await bench.received()).length, 1);
    },
  },
  ...(["hang", "hang-body"] as const).flatMap((reply): WireCase[] => [
    {
      rule: `a POST that is not answered in time is unknown: ${reply}`,
      on: server,
      async run(bench) {
        const acme = acmeClient("secret", { baseUrl: bench.baseUrl(reply), attemptTimeoutMs: 50_000 });
        const { code, verdict, attempts } = await ending(() => acme.createOrder({ body }));
        same("end", [code, verdict, attempts], ["timeout", "unknown", 1]);
      },
    },
    {
      rule: `a read that is not answered in time is repeated: ${reply}`,
      on: everywhere,
      async run(bench) {
        const acme = acmeClient(keyOf(bench), { baseUrl: bench.baseUrl(reply, "paid"), attemptTimeoutMs: 500_000 });
        const result = await acme.getPayment({ params: { path } });
        same("result", [result.verdict, result.attempts], ["done", 2]);
      },
    },
  ]),
  ...[301, 302, 303, 307, 308].flatMap((status): WireCase[] => [
    {
      rule: `a ${status} is not followed: neither key nor body goes elsewhere`,
      on: server,
      async run(bench) {
        const acme = acmeClient("secret", { baseUrl: bench.baseUrl(String(status)), maxAttempts: 1 });
        const result = await acme.createPayment({ body });
        same("result", [result.ok, result.verdict], [false, "unknown"]);
        same("status", result.response.status, status);
        same("requests", (await bench.received()).length, 1);
      },
    },
    {
      rule: `a ${status} to a read is not followed`,
      on: everywhere,
      async run(bench) {
        const acme = acmeClient(keyOf(bench), { baseUrl: bench.baseUrl(String(status)), maxAttempts: 1 });
        const result = await acme.getPayment({ params: { path } });
        same("ok", result.ok, false);
        same("requests", (await bench.received()).length, 1);
      },
    },
  ]),
  ...LOST_READS.map((reply): WireCase => ({
    rule: `a read is repeated after: ${reply}`,
    on: everywhere,
    async run(bench) {
      const acme = acmeClient(keyOf(bench), { baseUrl: bench.baseUrl(reply, "paid") });
      const result = await acme.getPayment({ params: { path } });
      same("result", [result.data, result.verdict, result.attempts], [{ id: "pay_1" }, "done", 2]);
    },
  })),
  {
    rule: "a read arrives with its key, and a slash stays in its segment",
    on: everywhere,
    async run(bench) {
      const kind = keyOf(bench);
      await acmeClient(kind, { baseUrl: bench.baseUrl("paid") }).getPayment({ params: { path: { id: "a/b" } } });
      const [read] = await bench.received();
      same("path", read?.path, "/payments/a%2Fb");
      same("key", read?.headers["authorization"], kind === "secret" ? "Bearer sk_test_1" : "Bearer pk_test_1");
    },
  },
  ...(
    [
      ["a connection that is refused", "refusing"],
      ["a certificate that nobody signed", "untrusted"],
      ["a connection that ends within the TLS handshake", "unfinished"],
      ["a name that does not exist", "https://acme.invalid"],
    ] as const
  ).flatMap(([what, where]): WireCase[] => [
    {
      rule: `${what} is not done where the runtime proves it, and unknown elsewhere`,
      on: server,
      async run(bench) {
        const baseUrl = where.startsWith("https:") ? where : bench[where as "refusing"];
        const { code, verdict, attempts } = await ending(() =>
          acmeClient("secret", { baseUrl, maxAttempts: 3 }).createOrder({ body }),
        );
        const expected = bench.provesNeverSent ? ["connect", "not-done", 3] : ["network", "unknown", 1];
        same("end", [code, verdict, attempts], expected);
      },
    },
    {
      rule: `a read meets ${what}`,
      on: browser,
      async run(bench) {
        const baseUrl = where.startsWith("https:") ? where : bench[where as "refusing"];
        const { code, attempts } = await ending(() =>
          acmeClient("publishable", { baseUrl, maxAttempts: 3 }).getPayment({ params: { path } }),
        );
        same("end", [code, attempts], ["network", 3]);
      },
    },
  ]),
  ...(["end", "reset"] as const).map((reply): WireCase => ({
    rule: `a POST without a documented key is unknown when its kept-alive connection breaks: ${reply}`,
    on: server,
    async run(bench) {
      const acme = secretAcme(bench, "kept", reply);
      await acme.createOrder({ body });
      // By the time this is known, the connection waits for its next request.
      await bench.received(1);
      const { code, verdict, attempts } = await ending(() => acme.createOrder({ body }));
      same("end", [code, verdict, attempts], ["network", "unknown", 1]);
      const received = await bench.received();
      // Where `fetch` would send again by itself, the client keeps no connection for it.
      same("the connection was reused", received[1]?.reused, !bench.resendsPosts);
      same("requests", received.length, 2);
    },
  })),
  {
    rule: "fetch itself sends a POST again when its kept-alive connection breaks",
    on: ({ resendsPosts }) => resendsPosts,
    async run(bench) {
      const url = bench.baseUrl("kept", "end");
      const post = async () => (await fetch(url, { method: "POST", body: "{}" })).text();
      await post();
      await bench.received(1);
      same("lost", await post().catch(({ name }) => name), "TypeError");
      same("requests", (await bench.received()).length, 3);
    },
  },
  ...(["createOrder", "replaceOrder"] as const).map((operation): WireCase => ({
    rule: `${operation} is unknown when its kept-alive connection breaks and nobody listens any more`,
    on: server,
    async run(bench) {
      const acme = acmeClient("secret", { baseUrl: await bench.vanishing() });
      await acme.createOrder({ body });
      await bench.received(1);
      const { code, verdict, attempts } = await ending(() => acme[operation]({ body }));
      same("end", [code, verdict, attempts], ["network", "unknown", 1]);
      same("the connection was reused", (await bench.received())[1]?.reused, !bench.resendsPosts);
    },
  })),
  {
    rule: "a secret key is refused",
    on: browser,
    async run(bench) {
      const { code } = await ending(async () => acmeClient("secret", { baseUrl: bench.baseUrl("paid") }));
      same("code", code, "wrong-key");
    },
  },
  {
    rule: "a publishable key does not write, and nothing is sent",
    on: everywhere,
    async run(bench) {
      const acme = acmeClient("publishable", { baseUrl: bench.baseUrl("paid") });
      same("code", (await ending(() => acme.createPayment({ body }))).code, "wrong-key");
      same("requests", (await bench.received()).length, 0);
    },
  },
];

function secretAcme(bench: Bench, ...replies: string[]): Acme {
  return acmeClient("secret", { baseUrl: bench.baseUrl(...replies) });
}

/** The key that a runtime reads with. */
const keyOf = ({ kind }: Bench) => (kind === "browser" ? "publishable" : "secret");

const keysOf = (received: readonly Received[]) => received.map(({ headers }) => headers["idempotency-key"]);
const bodiesOf = (received: readonly Received[]) => received.map((request) => request.body);
const contentTypeOf = ({ headers }: Received) => String(headers["content-type"]);

/** How a lost response may show: whether the headers come before the break is the network's to say. */
function codesOf(reply: string) {
  if (reply === "502-html") return ["answered"];
  return /body|chunked|json/.test(reply) ? ["unreadable-response", "network"] : ["network"];
}

/** How a call ended: its error, or its response that says no. */
async function ending(call: () => Promise<unknown>) {
  try {
    const result = (await call()) as { verdict?: string; attempts?: number };
    return { code: "answered", verdict: result.verdict, attempts: result.attempts, cause: undefined };
  } catch (error) {
    if (error instanceof PaySpecError) return error;
    throw error;
  }
}
