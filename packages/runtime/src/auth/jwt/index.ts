// The entry point `@payspec/runtime/jwt`, apart from the main one because few providers take signed tokens.
export { signedJwtAuth, type SignedJwtOptions } from "./signed-jwt-auth.js";
export type { JwtAlgorithm, PrivateJwk, SigningKey } from "./signing-key.js";
