/** The contents of a signature header. */
export interface SignatureHeader {
  /** The texts in the places of `{timestamp}`, without repeats. */
  readonly timestamps: readonly string[];
  /** The texts in the places of `{signature}`: several while a secret is rotated. */
  readonly signatures: readonly string[];
}

/**
 * Reads a signature header. Elements are separated by commas, in any order; those that the format does not name are
 * passed over.
 *
 * @param format elements like `t={timestamp}` or `{signature}`, separated by commas
 */
export function readSignatureHeader(value: string, format: string): SignatureHeader {
  const elements = value.split(",").map((element) => element.trim());
  return {
    timestamps: valuesOf("{timestamp}", format, elements),
    signatures: valuesOf("{signature}", format, elements),
  };
}

/** The distinct, non-empty texts that stand where the format has a placeholder. */
function valuesOf(placeholder: string, format: string, elements: readonly string[]): string[] {
  const template = format.split(",").find((element) => element.includes(placeholder));
  if (template === undefined) return [];
  const prefix = template.slice(0, template.indexOf(placeholder)).trimStart();
  const values = elements
    .filter((element) => element.startsWith(prefix))
    .map((element) => element.slice(prefix.length));
  return [...new Set(values.filter((one) => one !== ""))];
}
