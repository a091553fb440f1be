import { beforeEach, describe, expect, test } from "vitest";
import { createSandbox, type FaultText, type Sandbox, type SandboxWorld } from "../src/index.js";
import { bundleOf, operationOf, requestOf, type RequestChanges } from "./spec-requests.ts";

const START = Date.UTC(2026, 3, 4, 10, 30);

let sandbox: Sandbox;
let world: SandboxWorld;
let slept: number[] = [];

beforeEach(async () => {
  slept = [];
  const sleep = async (ms: number) => void slept.push(ms);
  sandbox = createSandbox("elebne", { now: () => START, sleep });
  world = await sandbox.world("alice");
});

const requestFor = (operation: string, changes: RequestChanges = {}) =>
  requestOf(bundleOf("elebne"), operationOf("elebne", operation), { key: "alice", ...changes });
const create = (headers: Record<string, string> = {}) => sandbox.fetch(requestFor("createPaymentIntent", { headers }));
const made = () => world.objects("intent").length;

/** What became of a request: its status with the type of its body, or the code of the failure. */
async function outcome(response: Promise<Response>): Promise<string> {
  try {
    const { status, headers, body: _, ...rest } = await response;
    expect(rest).toEqual({});
    const text = await (await response).text();
    try {
      return `${status} ${JSON.parse(text).success === undefined ? "json" : headers.get("Content-Type")}`;
    } catch {
      return `${status} not JSON`;
    }
  } catch (error) {
    const { cause } = error as { cause?: { code?: string } };
    return cause?.code ?? String(error);
  }
}

describe("a planned fault", () => {
  test.each([
    ["reset", "ECONNRESET", 0],
    ["reset after commit", "ECONNRESET", 1],
    ["refused", "ECONNREFUSED", 0],
    ["cut-headers", "UND_ERR_SOCKET", 1],
    ["cut-body", "UND_ERR_SOCKET", 1],
    ["garbage", "200 not JSON", 0],
    ["garbage after commit", "200 not JSON", 1],
    ["html 502", "502 not JSON", 0],
    ["html 200 after commit", "200 not JSON", 1],
    ["error 500", "500 application/json", 0],
    ["error 503 after commit", "503 application/json", 1],
    ["too-many", "429 application/json", 0],
    ["too-many 2s after commit", "429 application/json", 1],
    ["delay 40s", "200 application/json", 1],
    ["drip 1ms", "200 application/json", 1],
    ["wrong-length", "200 not JSON", 1],
    ["duplicate", "200 application/json", 1],
    ["redirect https://elsewhere.example/", "307 not JSON", 0],
    ["declined", "402 application/json", 0],
    ["declined after commit", "402 application/json", 1],
    ['reply 403 {"message":"Forbidden"}', "403 json", 0],
    ['reply 200 text/plain {"id":"x"} after commit', "200 json", 1],
    ["reply 204 after commit", "204 not JSON", 1],
    ["acts-later 45s", "504 not JSON", 1],
  ] as const)("%s: the caller sees %s, and %i intents are made", async (fault, seen, count) => {
    world.inject(fault);
    expect(await outcome(create())).toBe(seen);
    expect(made()).toBe(count);
    // It happened once.
    expect(await outcome(create())).toBe("200 application/json");
    expect(made()).toBe(count + 1);
  });

  test("after commit keeps the idempotency key, so that the repeat is answered and acts no more", async () => {
    world.inject("reset after commit");
    const headers = { "X-Idempotency-Key": "order-1" };
    expect(await outcome(create(headers))).toBe("ECONNRESET");
    expect(await outcome(create(headers))).toBe("200 application/json");
    expect(made()).toBe(1);
  });

  test("that delays waits by the sleep that was handed in, before it acts or after it", async () => {
    world.inject("delay 40s after commit");
    await create();
    expect(slept).toEqual([40_000]);
  });

  test("that hangs ends with the caller's signal", async () => {
    world.inject("hang after commit");
    const abort = new AbortController();
    const response = sandbox.fetch(requestFor("createPaymentIntent"), { signal: abort.signal });
    abort.abort(new Error("enough"));
    await expect(response).rejects.toThrow("enough");
    world.inject("hang");
    await expect(sandbox.fetch(requestFor("createPaymentIntent"), { signal: AbortSignal.abort() })).rejects.toThrow(
      "aborted",
    );
    expect(made()).toBe(1);
  });

  test("tells when to come again, in seconds or as a date", async () => {
    world.inject("too-many 90s");
    expect((await create()).headers.get("Retry-After")).toBe("90");
    world.inject("too-many 90s as date");
    expect((await create()).headers.get("Retry-After")).toBe("Sat, 04 Apr 2026 10:31:30 GMT");
  });

  test("meets the nth request of an operation, and as many as it is told", async () => {
    world.inject("reset", { operation: "createPaymentIntent", nth: 2, times: 2 });
    const seen = [];
    for (let count = 1; count <= 4; count++) {
      expect(await outcome(sandbox.fetch(requestFor("listPaymentIntents")))).toBe("200 application/json");
      seen.push(await outcome(create()));
    }
    expect(seen).toEqual(["200 application/json", "ECONNRESET", "ECONNRESET", "200 application/json"]);
    expect(world.faults).toMatchObject([{ fault: "reset", happened: 2 }]);
  });

  test("meets requests with a method", async () => {
    world.inject("reset", { method: "POST", times: Infinity });
    expect(await outcome(sandbox.fetch(requestFor("listPaymentIntents")))).toBe("200 application/json");
    expect(await outcome(create())).toBe("ECONNRESET");
    expect(await outcome(create())).toBe("ECONNRESET");
    world.clearFaults();
    expect(await outcome(create())).toBe("200 application/json");
  });

  test("with a rate meets that share of the requests, and the same ones for the same seed", async () => {
    const drawn = async () => {
      world.inject("html 502", { rate: 0.3 });
      const seen = [];
      for (let count = 0; count < 200; count++) seen.push(await outcome(create()));
      world.clearFaults();
      return seen;
    };
    const first = await drawn();
    expect(first.filter((one) => one === "502 not JSON").length).toBeGreaterThan(40);
    expect(first.filter((one) => one === "502 not JSON").length).toBeLessThan(80);
    expect(await drawn()).toEqual(first);
  });

  test("meets no other world", async () => {
    world.inject("reset", { times: Infinity });
    expect(await outcome(sandbox.fetch(requestFor("createPaymentIntent", { key: "bob" })))).toBe(
      "200 application/json",
    );
  });

  test("is gone with a reset", async () => {
    world.inject("reset");
    world.reset();
    expect(await outcome(create())).toBe("200 application/json");
  });

  test.each([
    "boom",
    "html",
    "html 100",
    "error 400",
    "delay",
    "delay soon",
    "redirect nowhere",
    "refused after commit",
    "acts-later 1s after commit",
    "acts-later",
    "reply",
    "reply 100",
    "declined 402",
  ])("%s is none, and is refused with a list of those that there are", (text) => {
    expect(() => world.inject(text as FaultText)).toThrow(/^A fault is one of reset, refused, .* got "/);
  });

  test.each([{ nth: 0 }, { times: 0 }, { rate: 2 }, { operation: "createPayment" }])(
    "for %j is refused: nothing could meet it",
    (target) => {
      expect(() => world.inject("reset", target)).toThrow(TypeError);
    },
  );
});

test("a request asks for a fault of its own by a header", async () => {
  expect(await outcome(create({ "Sandbox-Fault": "reset after commit" }))).toBe("ECONNRESET");
  expect(made()).toBe(1);
  await expect(create({ "Sandbox-Fault": "boom" })).rejects.toThrow("A fault is one of");
});
