/** The answer is larger or deeper than a client takes. */
export class AnswerTooLarge extends Error {
  override readonly name = "AnswerTooLarge";
}

/**
 * Reads a body as text, and no further than `maxBytes` bytes after decompression.
 *
 * @throws AnswerTooLarge
 */
export async function readText(response: Response, maxBytes: number): Promise<string> {
  const { body, headers } = response;
  if (body === null) return "";
  const declared = headers.get("Content-Length");
  if (declared !== null && Number(declared) > maxBytes) {
    await body.cancel();
    throw tooLarge(maxBytes);
  }
  // No more than the declared length can come, unless it is unpacked.
  if (declared !== null && !headers.has("Content-Encoding")) return response.text();
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let text = "";
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > maxBytes) {
      await reader.cancel();
      throw tooLarge(maxBytes);
    }
    text += decoder.decode(value, { stream: true });
  }
}

function tooLarge(maxBytes: number): AnswerTooLarge {
  return new AnswerTooLarge(`The answer is larger than ${maxBytes} bytes.`);
}
