import { describe, expect, test } from "vitest";
import { readText } from "./read-text.js";

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
