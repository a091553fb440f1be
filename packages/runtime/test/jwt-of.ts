/** A JWT with these claims, and a signature that nobody checks. */
export function jwtOf(claims: object): string {
  const parts = [{ alg: "none" }, claims].map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"));
  return [...parts, "c2lnbmF0dXJl"].join(".");
}
