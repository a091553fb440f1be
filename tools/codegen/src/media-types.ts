/** A media type without its parameters, in lower case. */
export function essenceOf(mediaType: string): string {
  return (mediaType.split(";")[0] ?? "").trim().toLowerCase();
}

/** Whether a media type is JSON, by its name or by its suffix (RFC 6838, section 4.2.8). */
export function isJson(mediaType: string): boolean {
  return /^application\/(.+\+)?json\s*(;|$)/i.test(mediaType);
}

/** Whether a media type is the one of JSON itself, which the client sends. */
export function isPlainJson(mediaType: string): boolean {
  return /^application\/json\s*(;|$)/i.test(mediaType);
}

/** Whether the bytes of a media type are text, so that a string can hold them. */
export function isText(mediaType: string): boolean {
  return isJson(mediaType) || /^(text\/.+|(application|image)\/(.+\+)?(xml|yaml))\s*(;|$)/i.test(mediaType);
}
