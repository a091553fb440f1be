/**
 * Reads a body as text, and no further than `maxBytes` bytes after decompression.
 *
 * @throws RangeError when it is larger
 */
export async function readText(response: Response, maxBytes: number): Promise<string> {
  const { body, headers } = response;
  if (body === null) return "";
  const declared = Number(headers.get("Content-Length") ?? NaN);
  // No more than the declared length can come, unless it is unpacked.
  if (declared <= maxBytes && !headers.has("Content-Encoding")) return response.text();
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let text = "";
  let bytes = declared > maxBytes ? declared : 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > maxBytes) {
      await reader.cancel();
      throw new RangeError("The answer is too large.");
    }
    text += decoder.decode(value, { stream: true });
  }
}
