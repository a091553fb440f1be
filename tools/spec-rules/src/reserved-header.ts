/** What else says what a header holds, where OpenAPI ignores a parameter of its name. */
const elsewhere: Readonly<Record<string, string>> = {
  accept: "the content of the responses",
  authorization: "a security scheme",
  "content-type": "the content of the request body",
};

/** What the HTTP library writes itself, whatever it is given. */
const transport = new Set([
  "connection",
  "content-length",
  "host",
  "keep-alive",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
]);

/** Why a header cannot be given by its name; undefined where it can. */
export function reservedHeader(name: string): string | undefined {
  const header = name.toLowerCase();
  if (header in elsewhere) return `is ignored by OpenAPI: ${elsewhere[header]} says what it holds. Remove it.`;
  if (header === "cookie") return "is a cookie, and the client sends none. Leave it out; add it to x-payspec-gaps.";
  return transport.has(header) ? "is written by the HTTP library, whatever it is given. Remove it." : undefined;
}
