import type { OpenApiDocument } from "./openapi.ts";

/**
 * The provider's name as people write it: `info.x-payspec-name`, or else the words of the folder's name, capitalized.
 *
 * @param name the name of the API's folder, for example `acme-pay`
 */
export function providerName(name: string, document: OpenApiDocument): string {
  return document.info?.["x-payspec-name"] ?? name.split("-").map(capitalized).join(" ");
}

/** A name within identifiers: `AcmePay` of `Acme Pay`, `Chip` of `CHIP`. */
export function identifierOf(name: string): string {
  return name
    .split(/[^A-Za-z0-9]+/)
    .map((word) => capitalized(/[a-z]/.test(word) ? word : word.toLowerCase()))
    .join("");
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
