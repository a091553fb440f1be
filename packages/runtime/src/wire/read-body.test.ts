import { describe, expect, test } from "vitest";
import { type ReadBody, readBody, type ReadForm, readText, textOf } from "./read-body.js";

/** A response of unknown length, in these pieces. */
function chunked(...pieces: (string | Uint8Array)[]): Response {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(typeof piece === "string" ? encoder.encode(piece) : piece);
      controller.close();
    },
  });
  return new Response(body);
}

describe("readText", () => {
  test("reads a body in one piece, in many, and none at all", async () => {
    expect(await readText(new Response("abc", { headers: { "Content-Length": "3" } }), 10)).toBe("abc");
    expect(await readText(chunked("ab", "c"), 10)).toBe("abc");
    expect(await readText(new Response(null), 10)).toBe("");
  });

  test("joins a character that was cut between two pieces", async () => {
    const [first, ...rest] = new TextEncoder().encode("é");
    expect(await readText(chunked(new Uint8Array([first ?? 0]), new Uint8Array(rest)), 10)).toBe("é");
  });

  test("refuses a length that is too large, without reading", async () => {
    const response = new Response("abc", { headers: { "Content-Length": "11" } });
    await expect(readText(response, 10)).rejects.toThrow(RangeError);
  });

  test("stops in the middle of a body that is too large", async () => {
    await expect(readText(chunked("12345", "67890"), 10)).resolves.toBe("1234567890");
    await expect(readText(chunked("12345", "67890", "1"), 10)).rejects.toThrow(RangeError);
  });

  test("counts what was unpacked, whatever length was declared", async () => {
    const unpacked = new Response(chunked("12345", "678901").body, {
      headers: { "Content-Length": "5", "Content-Encoding": "gzip" },
    });
    await expect(readText(unpacked, 10)).rejects.toThrow(RangeError);
  });
});

describe("readBody", () => {
  const read = (response: Response, form: ReadForm, maxBytes = 10): Promise<ReadBody> =>
    readBody(response, form, maxBytes, { signal: undefined, onEnd: () => {} });
  const bytes = new Uint8Array([0, 255, 254, 10]);

  test("reads text", async () => {
    expect(await read(chunked("ab", "c"), "text")).toEqual({ form: "text", text: "abc" });
  });

  test("reads bytes as they are, in one piece, in many, and none at all", async () => {
    const declared = new Response(bytes, { headers: { "Content-Length": "4" } });
    expect(await read(declared, "bytes")).toEqual({ form: "bytes", bytes });
    expect(await read(chunked(bytes.slice(0, 1), bytes.slice(1)), "bytes")).toEqual({ form: "bytes", bytes });
    expect(await read(new Response(null), "bytes")).toEqual({ form: "bytes", bytes: new Uint8Array() });
  });

  test.each(["text", "bytes"] as const)("reads no more than it may as %s", async (form) => {
    await expect(read(chunked("12345", "67890", "1"), form)).rejects.toThrow(
      new RangeError("The response is larger than 10 bytes."),
    );
    await expect(read(new Response("a", { headers: { "Content-Length": "11" } }), form)).rejects.toThrow(RangeError);
  });

  test("cancels what it does not read", async () => {
    let cancelled = false;
    const endless = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(6)),
      cancel: () => void (cancelled = true),
    });
    await expect(read(new Response(endless), "bytes")).rejects.toThrow(RangeError);
    expect(cancelled).toBe(true);
  });

  test("gives out a stream without reading it, however large it is", async () => {
    const response = chunked("12345", "67890", "1");
    const body = await read(response, "stream");
    expect(body.form === "stream" && body.stream).toBe(response.body);
    expect(await new Response(response.body).text()).toBe("12345678901");
    expect(await read(new Response(null), "stream")).toEqual({ form: "stream", stream: null });
  });

  test("gives out a stream that the signal ends", async () => {
    const controller = new AbortController();
    const body = await readBody(chunked("a"), "stream", 10, { signal: controller.signal, onEnd: () => {} });
    controller.abort(new Error("enough"));
    await expect(new Response(body.form === "stream" ? body.stream : null).text()).rejects.toThrow("enough");
  });
});

describe("textOf", () => {
  test("is the text of what was read, and of a stream undefined", () => {
    expect(textOf({ form: "text", text: "a" })).toBe("a");
    expect(textOf({ form: "bytes", bytes: new TextEncoder().encode("é") as Uint8Array<ArrayBuffer> })).toBe("é");
    expect(textOf({ form: "stream", stream: null })).toBeUndefined();
  });
});
