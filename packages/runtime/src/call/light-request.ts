import type { RequestBody } from "../contract/auth.js";

/**
 * What openapi-fetch builds in place of a `Request` while no middleware wants to see one: the parts, without copying the
 * body into a stream.
 */
export class LightRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: RequestBody | undefined;

  constructor(url: string, init: { method: string; headers: Headers; body?: RequestBody }) {
    this.url = url;
    this.method = init.method;
    this.headers = init.headers;
    this.body = init.body;
  }
}
