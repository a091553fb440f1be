import { describe, expect, test } from "vitest";
import { rawBody } from "./raw-body.js";

const csv = rawBody("text/csv; charset=utf-8");
const textOf = (body: unknown) => new Response(csv(body, "importA")).text();

describe("rawBody", () => {
  test("names its content type as the spec does", () => {
    expect(csv.contentType).toBe("text/csv; charset=utf-8");
  });

  test("leaves a string and a Blob as they are", () => {
    const blob = new Blob(["a"], { type: "image/png" });
    expect(csv("a,b\n", "importA")).toBe("a,b\n");
    expect(csv(blob, "importA")).toBe(blob);
  });

  const bytes = new Uint8Array([0, 49, 50, 51, 255]).subarray(1, 4);

  test.each([
    ["a Uint8Array", bytes],
    ["an ArrayBuffer", bytes.slice().buffer],
    ["a DataView", new DataView(bytes.buffer, 1, 3)],
  ])("sends the bytes of %s", async (_, body) => {
    expect(await textOf(body)).toBe("123");
  });

  test("keeps the bytes that it was given, whatever becomes of them later", async () => {
    const body = new Uint8Array([49]);
    const written = csv(body, "importA");
    body[0] = 50;
    expect(await new Response(written).text()).toBe("1");
  });

  test("sends nothing where there is no body", () => {
    expect(csv(undefined, "importA")).toBeUndefined();
  });

  test.each([
    ["a stream, which could not be sent a second time", new ReadableStream()],
    ["null", null],
    ["an object", { a: 1 }],
    ["a number", 1],
    ["a function", () => "a"],
  ])("refuses %s", (what, body) => {
    const refusal = { code: "invalid-option", operation: "importA" };
    expect(() => csv(body, "importA")).toThrow(expect.objectContaining(refusal));
    expect(() => csv(body, "importA")).toThrow(`importA: body must be a string, a Blob or bytes; got ${what}.`);
  });
});
