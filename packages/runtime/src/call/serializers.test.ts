import { describe, expect, test } from "vitest";
import type { BodySerializer, Operation } from "../contract/provider.js";
import { formData } from "../wire/form-data.js";
import { bodySerializerOf, querySerializerOf } from "./serializers.js";

const row: Operation = { method: "POST", path: "/", keys: [], success: {}, query: { at: "date" } };
const refusal = (message: string) =>
  expect.objectContaining({ code: "invalid-option", verdict: "not-done", operation: "createPayment", message });
const fail = (): never => {
  throw new TypeError("hunter2");
};

describe("a query is written", () => {
  const write = (own: Parameters<typeof querySerializerOf>[0], query: object) =>
    querySerializerOf(own, row, "createPayment")(query);

  test("as the spec describes each parameter", () => {
    expect(write(undefined, { at: new Date(0), b: ["1", "2"] })).toBe("at=1970-01-01&b=1&b=2");
  });

  test("by the caller's own function, which is given the query as it is", () => {
    const query = { a: new Map() };
    expect(write((given) => String(given === query), query)).toBe("true");
  });

  test("with openapi-fetch's own options", () => {
    expect(write({ array: { style: "pipeDelimited", explode: false } }, { b: ["1", "2"] })).toBe("b=1|2");
    expect(write({ object: { style: "form", explode: true } }, { b: { c: 1 } })).toBe("c=1");
    expect(write({ allowReserved: true }, { b: "a/b" })).toBe("b=a/b");
  });

  test("or refused, without what was thrown", () => {
    expect(() => write(fail, {})).toThrow(refusal("createPayment: the query could not be written (TypeError)."));
    expect(() => write({}, { a: [[1]] })).toThrow(refusal("createPayment: the query could not be written (Error)."));
  });
});

describe("a body is written", () => {
  const write = (body: unknown, own?: (body: unknown) => unknown, serializer?: BodySerializer) =>
    bodySerializerOf(own, { ...row, ...(serializer && { body: serializer }) }, "createPayment")(body);

  test("as JSON", () => {
    expect(write({ a: 1, b: undefined, c: new Date(0) })).toBe('{"a":1,"c":"1970-01-01T00:00:00.000Z"}');
    expect(write("text")).toBe('"text"');
  });

  test("as a form where the caller's header says so, as openapi-fetch does, and never in the place of the spec's format", () => {
    const headers = new Headers({ "Content-Type": "application/x-www-form-urlencoded" });
    const writeWith = (body: unknown, serializer?: BodySerializer) =>
      bodySerializerOf(undefined, { ...row, ...(serializer && { body: serializer }) }, "createPayment")(body, headers);
    expect(writeWith({ a: "b c", d: 1, e: true, f: undefined })).toBe("a=b+c&d=1&e=true");
    expect(writeWith({ a: 1 }, formData)).toBeInstanceOf(FormData);
    for (const value of [{}, [1], null, Symbol("a")]) {
      expect(() => writeWith({ a: value })).toThrow(
        expect.objectContaining({
          code: "invalid-option",
          message: expect.stringMatching(
            /^createPayment: body\.a must be a string, a number or a boolean, to be sent as a form; got /,
          ),
        }),
      );
    }
  });

  test("in the spec's format", () => {
    const written = write({ a: 1 }, undefined, formData) as FormData;
    expect([...written]).toEqual([["a", "1"]]);
  });

  test("by the caller's own function, whatever the spec's format", () => {
    const body = { a: 1 };
    expect(write(body, (given) => String(given === body), formData)).toBe("true");
  });

  test("or refused, without what was thrown", () => {
    expect(() => write({}, fail)).toThrow(refusal("createPayment: the body could not be written (TypeError)."));
    const odd = (): never => {
      throw "hunter2" as unknown as Error;
    };
    expect(() => write({}, odd)).toThrow(refusal("createPayment: the body could not be written (string)."));
    expect(() => write({ a: null }, undefined, formData)).toThrow(
      expect.objectContaining({ code: "invalid-option", message: expect.stringContaining("body.a must be text") }),
    );
  });

  test.each<[string, () => unknown]>([
    ["a string", () => "a"],
    ["bytes", () => new Uint8Array(1)],
    ["a buffer", () => new ArrayBuffer(1)],
    ["a Blob", () => new Blob(["a"])],
    ["a form", () => new FormData()],
    ["URLSearchParams", () => new URLSearchParams()],
    ["nothing", () => undefined],
  ])("as %s, as it is", (_, own) => {
    const written = own();
    expect(write({}, () => written)).toBe(written);
  });

  test.each<[string, () => unknown]>([
    ["a promise", async () => "a"],
    ["an object", () => ({})],
    ["a list", () => [1]],
    ["a number", () => 5],
    ["null", () => null],
  ])("never as %s, which would be sent as another text", (got, own) => {
    expect(() => write({}, own)).toThrow(
      refusal(
        `createPayment: bodySerializer must return a string, bytes, a Blob, FormData or URLSearchParams; got ${got}.`,
      ),
    );
  });

  test("never as a stream, which could not be sent a second time", () => {
    expect(() => write({}, () => new ReadableStream())).toThrow(
      refusal("createPayment: bodySerializer must not return a stream (it could not be retried)."),
    );
  });
});
