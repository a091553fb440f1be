/** A request as the sandbox works on it: read whole, and free of the platform's classes. */
export interface ReceivedRequest {
  readonly method: string;
  /** The path without the base path, as sent. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  readonly body: ReceivedBody;
  /** The origin and base path under which the request came, for URLs in responses. */
  readonly baseUrl: string;
}

/** The body of a request. */
export type ReceivedBody =
  | { readonly kind: "none" }
  /** @property text the body as sent, for comparing a repeat with the first request */
  | { readonly kind: "json"; readonly type: string; readonly text: string; readonly value: unknown }
  | { readonly kind: "form"; readonly type: string; readonly text: string; readonly value: unknown }
  /** A body that is not what its type says, or of a type that the sandbox cannot read. */
  | { readonly kind: "unreadable"; readonly type: string; readonly text: string };

/** The largest body that is read, in bytes. */
export const MAX_BODY_BYTES = 10_000_000;

/**
 * Reads a request whole.
 *
 * @param basePath what comes before the operation's path, for example `/api/v1`
 * @param options.takesMislabelledJson whether JSON that is labelled as a form is read as JSON: what curl sends where a
 *   page's sample gives no content type
 */
export async function receive(
  request: Request,
  basePath: string,
  { takesMislabelledJson = false }: { takesMislabelledJson?: boolean } = {},
): Promise<ReceivedRequest> {
  const { pathname, searchParams, origin } = new URL(request.url);
  return {
    method: request.method,
    path: pathname.slice(basePath.length),
    query: searchParams,
    headers: request.headers,
    body: await readBody(request, takesMislabelledJson),
    baseUrl: `${origin}${basePath}`,
  };
}

async function readBody(request: Request, takesMislabelledJson: boolean): Promise<ReceivedBody> {
  if (request.body === null) return { kind: "none" };
  const type = (request.headers.get("content-type") ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
  if (type === "multipart/form-data") return readForm(request, type);
  const text = await request.text();
  if (text === "") return { kind: "none" };
  if (text.length > MAX_BODY_BYTES) return { kind: "unreadable", type, text: "" };
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

async function readForm(request: Request, type: string): Promise<ReceivedBody> {
  try {
    const value: Record<string, unknown> = {};
    for (const [name, part] of await request.formData()) {
      value[name] = typeof part === "string" ? part : { name: part.name, type: part.type, size: part.size };
    }
    return { kind: "form", type, text: JSON.stringify(value), value };
  } catch {
    return { kind: "unreadable", type, text: "" };
  }
}
