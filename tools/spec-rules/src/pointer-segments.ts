/**
 * Splits a JSON pointer into its unescaped segments.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6901
 */
export function pointerSegments(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}
