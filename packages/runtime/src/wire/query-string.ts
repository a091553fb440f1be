/**
 * Writes query parameters as OpenAPI's `form` style does, and objects as its `deepObject` style: a list repeats its name,
 * what is undefined or null is left out. The same as openapi-fetch writes, at a sixth of its size.
 *
 * @returns with the question mark; empty where there is nothing to say
 * @throws URIError for half a surrogate pair
 */
export function queryString(parameters: object = {}): string {
  const query = Object.entries(parameters).flatMap(([name, value]) => pairs(name, value));
  return query.length > 0 ? `?${query.join("&")}` : "";
}

function pairs(name: string, value: unknown): string[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one) => pairs(name, one));
  if (typeof value !== "object") return [`${name}=${encodeURIComponent(String(value))}`];
  return Object.entries(value).flatMap(([key, one]) => pairs(`${name}[${key}]`, one));
}
