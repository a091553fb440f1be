import { getEventListeners } from "node:events";
import { describe, expect, test } from "vitest";
import { createClient } from "../src/call/create-client.js";
import type { HttpMethod, Operation, Provider, SuccessBody } from "../src/contract/provider.js";
import { acme, responses, scriptedFetch } from "./acme.js";
import { VirtualTiming } from "./virtual-timing.js";

const JSON_OBJECT: SuccessBody = { body: "object", some: ["id"] };
const CSV: SuccessBody = { body: "media", type: "text/csv" };
const PDF: SuccessBody = { body: "media", type: "application/pdf" };
const ANY_IMAGE: SuccessBody = { body: "media", type: "image/*" };

const operation = (method: HttpMethod, path: string, more: Partial<Operation>): Operation => ({
  method,
  path,
  keys: ["secretKey"],
  success: { 200: [JSON_OBJECT] },
  ...(["GET", "HEAD", "OPTIONS", "TRACE"].includes(method) ? {} : { idempotency: { guarantee: "none" } as const }),
  ...more,
});

const provider = {
  ...acme,
  operations: {
    getPayment: operation("GET", "/payment", {}),
    getReport: operation("GET", "/report", { success: { 200: [CSV] }, accept: "text/csv" }),
    getInvoice: operation("GET", "/invoice", {
      success: { 200: [PDF, ANY_IMAGE] },
      accept: "application/pdf, image/*",
    }),
    createPayment: operation("POST", "/payment", {}),
    createInvoice: operation("POST", "/invoice", { success: { 200: [PDF] } }),
    createReport: operation("POST", "/report", { success: { 200: [JSON_OBJECT, CSV] } }),
    deletePayment: operation("DELETE", "/payment", { success: { 204: [{ body: "none" }] } }),
    headPayment: operation("HEAD", "/payment", { success: { 200: [{ body: "none" }] } }),
    optionsPayment: operation("OPTIONS", "/payment", {}),
    tracePayment: operation("TRACE", "/payment", {}),
  },
} as const satisfies Provider;

type Loose = Record<keyof typeof provider.operations, (options?: object) => Promise<Result>>;
interface Result {
  readonly ok: boolean;
  readonly data?: unknown;
  readonly error?: unknown;
  readonly verdict: string;
  readonly attempts: number;
}

/** With middleware, openapi-fetch gets a real response; without, a light one: both are read alike. */
const ways: [string, object][] = [
  ["without middleware", {}],
  ["with middleware", { middleware: [{ onResponse() {} }] }],
];

const typed =
  (type: string, body: BodyInit | null, status = 200) =>
  () =>
    new Response(body, { status, headers: { "Content-Type": type } });
const bytes = new Uint8Array([0, 255, 254, 10, 13, 0]);
const bytesOf = async (data: unknown) => new Uint8Array(await new Response(data as BodyInit).arrayBuffer());

describe.each(ways)("%s", (_way, more) => {
  function setUp(...handlers: Parameters<typeof scriptedFetch>) {
    const { calls, fetch } = scriptedFetch(...handlers);
    const timing = new VirtualTiming();
    const client = createClient(
      provider,
      { secretKey: "sk_test_1", fetch, maxAttempts: 2 },
      timing,
    ) as unknown as Loose;
    const call = (id: keyof Loose, options: object = {}) => client[id]({ ...more, ...options });
    return { calls, call, timing };
  }

  describe("a success is read by its documented format where the caller does not say:", () => {
    test("JSON as a value", async () => {
      const { call, calls } = setUp(responses.json(200, { id: "1" }));
      expect(await call("getPayment")).toMatchObject({ ok: true, data: { id: "1" }, verdict: "done" });
      expect(calls[0]?.headers.get("Accept")).toBe("application/json");
    });

    test("text as text", async () => {
      const { call, calls } = setUp(typed("text/csv; charset=utf-8", "a,é\n"));
      expect(await call("getReport")).toMatchObject({ ok: true, data: "a,é\n", verdict: "done" });
      expect(calls[0]?.headers.get("Accept")).toBe("text/csv");
    });

    test("anything else as a Blob, byte for byte", async () => {
      const { call, calls } = setUp(typed("application/pdf", bytes), typed("image/png", bytes));
      for (const type of ["application/pdf", "image/png"]) {
        const { data } = await call("getInvoice");
        expect(data).toBeInstanceOf(Blob);
        expect((data as Blob).type).toBe(type);
        expect(await bytesOf(data)).toEqual(bytes);
      }
      expect(calls[0]?.headers.get("Accept")).toBe("application/pdf, image/*");
    });

    test("the same of a write, whose success is told by its content type", async () => {
      const { call } = setUp(typed("application/pdf", bytes), typed("text/html", "<p>Please wait"));
      const { data, verdict } = await call("createInvoice");
      expect([await bytesOf(data), verdict]).toEqual([bytes, "done"]);
      await expect(call("createInvoice")).rejects.toMatchObject({ code: "unreadable-response", verdict: "unknown" });
    });

    test("no body as none", async () => {
      const { call } = setUp(() => new Response(null, { status: 204 }));
      expect(await call("deletePayment")).toMatchObject({ ok: true, data: undefined, verdict: "done" });
    });
  });

  describe("parseAs", () => {
    const json = '{"id":"1"}';

    test.each(["text", "blob", "arrayBuffer", "stream"])("%s gives a JSON success as it came", async (parseAs) => {
      for (const id of ["getPayment", "createPayment"] as const) {
        const { call } = setUp(typed("application/json", json));
        const { data, verdict } = await call(id, { parseAs });
        expect(await new Response(data as BodyInit).text()).toBe(json);
        expect(verdict).toBe("done");
        const kinds = { text: "string", blob: Blob, arrayBuffer: ArrayBuffer, stream: ReadableStream };
        const kind = kinds[parseAs as keyof typeof kinds];
        expect(typeof kind === "string" ? typeof data === kind : data instanceof kind).toBe(true);
      }
    });

    test.each(["text", "blob", "arrayBuffer", "stream"])(
      "%s changes no verdict: a write is judged by the whole of its JSON",
      async (parseAs) => {
        for (const response of [
          typed("application/json", '{"id":'),
          typed("application/json", "{}"),
          typed("text/html", "<p>"),
        ]) {
          const { call } = setUp(response);
          await expect(call("createPayment", { parseAs })).rejects.toMatchObject({
            code: "unreadable-response",
            verdict: "unknown",
            attempts: 1,
          });
        }
        const cut = new ReadableStream({
          start(to) {
            to.enqueue(new TextEncoder().encode(json));
          },
          pull: (to) => to.error(new Error("cut")),
        });
        const { call } = setUp(() => new Response(cut));
        await expect(call("createPayment", { parseAs })).rejects.toMatchObject({ verdict: "unknown" });
      },
    );

    test.each(["json", "text", "blob", "arrayBuffer", "stream"])(
      "%s: a refusal is a value all the same",
      async (parseAs) => {
        const { call } = setUp(
          responses.json(400, { error: { code: "NO" } }),
          responses.text(502, "<p>"),
          responses.text(404, ""),
        );
        const refused = await call("createPayment", { parseAs });
        expect(refused).toMatchObject({ ok: false, error: { error: { code: "NO" } }, verdict: "not-done" });
        expect(await call("createPayment", { parseAs })).toMatchObject({ ok: false, error: "<p>", verdict: "unknown" });
        const empty = "The provider responded with status 404 and no body.";
        expect(await call("getPayment", { parseAs })).toMatchObject({ ok: false, error: empty });
      },
    );

    test.each(["text", "blob", "arrayBuffer", "stream"])("%s reads another format too", async (parseAs) => {
      const { call } = setUp(typed("application/pdf", bytes), typed("application/pdf", bytes));
      for (const id of ["getInvoice", "createInvoice"] as const) {
        const { data, verdict } = await call(id, { parseAs });
        expect(await bytesOf(data)).toEqual(
          parseAs === "text" ? await bytesOf(new TextDecoder().decode(bytes)) : bytes,
        );
        expect(verdict).toBe("done");
      }
    });

    test("says how to read a success that may come in two formats", async () => {
      const { call } = setUp(typed("text/csv", "a,b"), typed("application/json", json));
      expect(await call("createReport", { parseAs: "text" })).toMatchObject({ data: "a,b", verdict: "done" });
      expect(await call("createReport", { parseAs: "text" })).toMatchObject({ data: json, verdict: "done" });
    });
  });

  describe("a stream", () => {
    /** A body that comes in pieces as it is told, and what becomes of it. */
    function dripping(type = "application/pdf") {
      let to!: ReadableStreamDefaultController<Uint8Array>;
      const seen: { cancelled?: unknown } = {};
      const stream = new ReadableStream<Uint8Array>({
        start: (controller) => void (to = controller),
        cancel: (reason) => void (seen.cancelled = reason),
      });
      return {
        response: typed(type, stream),
        drip: (text: string) => to.enqueue(new TextEncoder().encode(text)),
        end: () => to.close(),
        break: (error: Error) => to.error(error),
        seen,
      };
    }

    test.each(["getInvoice", "createInvoice", "getPayment"] as const)(
      "of %s is given out at its head, done, long before its end",
      async (id) => {
        const body = dripping(id === "getPayment" ? "application/json" : "application/pdf");
        const { call, timing } = setUp(body.response);
        const { data, verdict, attempts } = await call(id, { parseAs: "stream" });
        expect([verdict, attempts]).toEqual(["done", 1]);
        // No limit of the call goes for what its caller reads.
        timing.sleep(10_000_000);
        body.drip("a");
        body.drip("b");
        body.end();
        expect(await new Response(data as ReadableStream).text()).toBe("ab");
        expect(timing.pending).toBe(0);
      },
    );

    test("that breaks off fails where it is read", async () => {
      const body = dripping();
      const { call } = setUp(body.response);
      const { data } = await call("getInvoice", { parseAs: "stream" });
      body.drip("a");
      body.break(new Error("cut"));
      await expect(new Response(data as ReadableStream).text()).rejects.toThrow("cut");
    });

    test("is ended by the caller's signal after the call has returned, and leaves no listener behind", async () => {
      const body = dripping();
      const { call } = setUp(body.response);
      const controller = new AbortController();
      const { data } = await call("getInvoice", { parseAs: "stream", signal: controller.signal });
      body.drip("a");
      const reading = new Response(data as ReadableStream).text();
      const reason = new Error("enough");
      controller.abort(reason);
      await expect(reading).rejects.toBe(reason);
      expect(body.seen.cancelled).toBe(reason);
      expect(getEventListeners(controller.signal, "abort")).toEqual([]);
    });

    test("that was read to its end leaves no listener behind", async () => {
      const body = dripping();
      const { call } = setUp(body.response);
      const { signal } = new AbortController();
      const { data } = await call("getInvoice", { parseAs: "stream", signal });
      body.end();
      await new Response(data as ReadableStream).text();
      expect(getEventListeners(signal, "abort")).toEqual([]);
    });

    test("of a success that is none is cancelled, not left open", async () => {
      const body = dripping("text/html");
      const { call } = setUp(body.response);
      // The write is read whole, since its content type is not the documented one.
      const ended = call("createInvoice", { parseAs: "stream" }).catch((thrown: unknown) => thrown);
      body.drip("<p>");
      body.end();
      expect(await ended).toMatchObject({ code: "unreadable-response", verdict: "unknown" });
      const read = dripping("text/html");
      const { call: reading } = setUp(read.response, typed("application/pdf", bytes));
      const { data, attempts } = await reading("getInvoice", { parseAs: "stream" });
      expect(await bytesOf(data)).toEqual(bytes);
      expect([attempts, "cancelled" in read.seen]).toEqual([2, true]);
    });

    test("comes after the retries that the head asked for", async () => {
      const { call } = setUp(responses.json(503, {}), typed("application/pdf", bytes));
      const { data, attempts } = await call("getInvoice", { parseAs: "stream" });
      expect([await bytesOf(data), attempts]).toEqual([bytes, 2]);
    });
  });

  describe("HEAD, OPTIONS and TRACE", () => {
    test("are reads: repeated, and never unknown", async () => {
      for (const id of ["headPayment", "optionsPayment", "tracePayment"] as const) {
        if (id === "tracePayment" && "middleware" in more) continue;
        const { call, calls } = setUp(responses.reset, () => new Response(null));
        expect(await call(id)).toMatchObject({ ok: true, data: undefined, verdict: "done", attempts: 2 });
        expect(new Set(calls.map(({ method }) => method))).toEqual(new Set([provider.operations[id].method]));
        const lost = setUp(responses.reset, responses.reset);
        await expect(lost.call(id)).rejects.toMatchObject({ code: "network", verdict: "not-done" });
      }
    });
  });
});
