/**
 * What openapi-fetch hands to `fetch` when no middleware is there to look at it: the four things the pipeline needs,
 * without the body stream, the signal and the checks that make a real `Request` costly.
 */
export class LightRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: NonNullable<RequestInit["body"]> | undefined;

  constructor(
    url: string,
    { method, headers, body }: { method: string; headers: Headers; body?: NonNullable<RequestInit["body"]> },
  ) {
    this.url = url;
    this.method = method;
    this.headers = headers;
    this.body = body;
  }
}
