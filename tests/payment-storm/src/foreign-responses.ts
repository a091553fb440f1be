const HTML = "<!doctype html><html><head><title>Service notice</title></head><body>Please stand by</body></html>";

/** Refusals that prove nothing, as faults of the sandbox: gateways, firewalls and proxies send them in formats of their own. */
export const FOREIGN_REFUSALS = [
  `reply 400 ${HTML}`,
  'reply 400 {"error":"bad request"}',
  "reply 401",
  'reply 401 {"message":"Unauthorized"}',
  "reply 403",
  'reply 403 {"message":"Forbidden"}',
  `reply 403 ${HTML}`,
  `reply 404 ${HTML}`,
  'reply 404 {"message":"no Route matched with those values"}',
  "reply 413",
  'reply 422 {"error":{"code":422,"message":"blocked"}}',
  `reply 429 ${HTML}`,
  "reply 429",
  'reply 429 {"message":"API rate limit exceeded"}',
  'reply 504 {"message":"Endpoint request timed out"}',
] as const;

/** Successes that are not the documented one. */
export const FOREIGN_SUCCESSES = [
  "reply 200",
  "reply 201",
  "reply 204",
  "reply 200 {}",
  "reply 200 []",
  "reply 200 null",
  "reply 200 1",
  'reply 200 "ok"',
  'reply 200 {"message":"maintenance"}',
  'reply 200 {"success":false,"error":null}',
  'reply 200 {"error":{"code":"E500","message":"Internal Server Error"}}',
  'reply 200 application/json {"id":"pay_',
  "reply 200 application/json <ok/>",
  `reply 202 ${HTML}`,
] as const;
