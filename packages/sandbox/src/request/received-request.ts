/** A request as the sandbox works on it: read whole, and free of the platform's classes. */
export interface ReceivedRequest {
  readonly method: string;
  /** The path without the base path, as sent. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: HeaderReader;
  readonly body: ReceivedBody;
  /** The origin and base path under which the request came, for URLs in responses. */
  readonly baseUrl: string;
}

/** The headers of a request; `Headers` are some. */
export interface HeaderReader {
  /** The value of a header, whatever the case of its name; null where it was not sent. */
  readonly get: (name: string) => string | null;
  readonly entries: () => Iterable<[name: string, value: string]>;
}

/** The body of a request. */
export type ReceivedBody =
  | { readonly kind: "none" }
  /** @property text the body as sent, for comparing a repeat with the first request */
  | { readonly kind: "json"; readonly type: string; readonly text: string; readonly value: unknown }
  | { readonly kind: "form"; readonly type: string; readonly text: string; readonly value: unknown }
  /** A body that is not what its type says, or of a type that the sandbox cannot read. */
  | { readonly kind: "unreadable"; readonly type: string; readonly text: string };
