import { invalidOption } from "../contract/invalid-option.js";
import { typeName } from "../contract/type-name.js";

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Makes an idempotency key from the caller's own name of a payment: the same in every process and after every restart,
 * so that a repeat is the same payment even when nothing else was remembered.
 *
 * @example
 * // The namespace is made once, with crypto.randomUUID(), and kept in the code.
 * const key = await derivedIdempotencyKey("2f0e7c1a-7d53-4a30-9b7e-8a6f1f0c5d21", "order-5678");
 *
 * @param namespace a UUID that is your system's own: two systems with one account then never make the same key
 * @param name what is unique to the payment; a refund of the order is another call and has another name
 * @returns a UUID of version 8, the first 128 bits of SHA-256 over namespace and name
 * @throws PaySpecError `invalid-option`
 * @see https://www.rfc-editor.org/rfc/rfc9562#name-example-of-a-uuidv8-value-n
 */
export async function derivedIdempotencyKey(namespace: string, name: string): Promise<string> {
  if (typeof namespace !== "string" || !UUID.test(namespace)) {
    throw invalidOption(
      `The namespace of derived idempotency keys must be a UUID; got ${typeof namespace === "string" ? "another string" : typeName(namespace)}. ` +
        `Make one with crypto.randomUUID(), once, and keep it in your code: another namespace makes other keys.`,
    );
  }
  if (typeof name !== "string" || name === "" || /\p{Surrogate}/u.test(name)) {
    const got = typeof name !== "string" ? typeof name : name === "" ? "an empty string" : "half a character";
    throw invalidOption(
      `An idempotency key is derived from a text that is unique to the payment, such as an order number; got ${got}.`,
    );
  }
  const prefix = Array.from(namespace.replaceAll("-", "").matchAll(/../g), ([pair]) => Number.parseInt(pair, 16));
  const bytes = Uint8Array.from([...prefix, ...new TextEncoder().encode(name)]);
  const uuid = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes), 0, 16);
  // The version and the variant (RFC 9562, section 5.8).
  uuid.set([((uuid[6] ?? 0) & 0x0f) | 0x80], 6);
  uuid.set([((uuid[8] ?? 0) & 0x3f) | 0x80], 8);
  const hex = Array.from(uuid, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
