/** An answer as something between client and provider sends it. */
export interface ForeignAnswer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

const HTML = "<!doctype html><html><head><title>Service notice</title></head><body>Please stand by</body></html>";

const json = (status: number, value: unknown): ForeignAnswer => ({
  status,
  type: "application/json",
  body: JSON.stringify(value),
});
const html = (status: number): ForeignAnswer => ({ status, type: "text/html", body: HTML });
const empty = (status: number): ForeignAnswer => ({ status, type: "text/plain", body: "" });

/** Refusals that prove nothing: gateways, firewalls and proxies send them in formats of their own. */
export const REFUSALS = {
  "HTML 400": html(400),
  "JSON 400": json(400, { error: "bad request" }),
  "empty 401": empty(401),
  "JSON 401": json(401, { message: "Unauthorized" }),
  "empty 403": empty(403),
  "JSON 403": json(403, { message: "Forbidden" }),
  "HTML 403": html(403),
  "HTML 404": html(404),
  "JSON 404": json(404, { message: "no Route matched with those values" }),
  "empty 413": empty(413),
  "JSON 422": json(422, { error: { code: 422, message: "blocked" } }),
  "HTML 429": html(429),
  "empty 429": empty(429),
  "JSON 429": json(429, { message: "API rate limit exceeded" }),
  "JSON 504": json(504, { message: "Endpoint request timed out" }),
} as const satisfies Record<string, ForeignAnswer>;

/** Successes that are not the documented one. */
export const SUCCESSES = {
  "empty 200": empty(200),
  "empty 201": empty(201),
  "empty 204": empty(204),
  "empty object": json(200, {}),
  "empty list": json(200, []),
  null: json(200, null),
  number: json(200, 1),
  string: json(200, "ok"),
  "maintenance notice": json(200, { message: "maintenance" }),
  "success: false": json(200, { success: false, error: null }),
  "error body": json(200, { error: { code: "E500", message: "Internal Server Error" } }),
  "half of a body": { status: 200, type: "application/json", body: '{"id":"pay_' },
  "XML that is called JSON": { status: 200, type: "application/json", body: "<ok/>" },
  "HTML 202": html(202),
} as const satisfies Record<string, ForeignAnswer>;

/** A page with a status, as captive portals, maintenance screens and proxies send. */
export const page = html;
