import type { IncomingRequest } from "./incoming-request.js";
import type { ReceivedBody, ReceivedRequest } from "./received-request.js";

const decoder = new TextDecoder();

/**
 * Reads a request whole.
 *
 * @param basePath what comes before the operation's path, for example `/api/v1`
 * @param options.takesMislabelledJson whether JSON that is labelled as a form is read as JSON: what curl sends where a
 *   page's sample gives no content type
 */
export async function receive(
  { method, url, headers, readBody }: IncomingRequest,
  basePath: string,
  { takesMislabelledJson = false }: { takesMislabelledJson?: boolean } = {},
): Promise<ReceivedRequest> {
  const { pathname, searchParams, origin } = url;
  const bytes = await readBody();
  return {
    method,
    path: pathname.slice(basePath.length),
    query: searchParams,
    headers,
    body: await bodyOf(bytes, headers.get("content-type") ?? "", takesMislabelledJson),
    baseUrl: `${origin}${basePath}`,
  };
}

async function bodyOf(
  bytes: Uint8Array<ArrayBuffer> | undefined,
  contentType: string,
  takesMislabelledJson: boolean,
): Promise<ReceivedBody> {
  const type = contentType.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  if (bytes === undefined) return { kind: "unreadable", type, text: "" };
  if (bytes.length === 0) return { kind: "none" };
  if (type === "multipart/form-data") return readForm(bytes, contentType, type);
  const text = decoder.decode(bytes);
  if (type === "application/json" || type.endsWith("+json")) return readJson(type, text);
  if (type === "application/x-www-form-urlencoded") {
    if (takesMislabelledJson && /^\s*[{[]/.test(text)) return readJson("application/json", text);
    return { kind: "form", type, text, value: Object.fromEntries(new URLSearchParams(text)) };
  }
  return { kind: "unreadable", type, text };
}

function readJson(type: string, text: string): ReceivedBody {
  try {
    return { kind: "json", type, text, value: JSON.parse(text) as unknown };
  } catch {
    return { kind: "unreadable", type, text };
  }
}

async function readForm(bytes: Uint8Array<ArrayBuffer>, contentType: string, type: string): Promise<ReceivedBody> {
  try {
    const value: Record<string, unknown> = {};
    const form = await new Response(bytes, { headers: { "Content-Type": contentType } }).formData();
    for (const [name, part] of form) {
      value[name] = typeof part === "string" ? part : { name: part.name, type: part.type, size: part.size };
    }
    return { kind: "form", type, text: JSON.stringify(value), value };
  } catch {
    return { kind: "unreadable", type, text: "" };
  }
}
