/** Whether a media type is JSON, by its name or by its suffix (RFC 6838, section 4.2.8). */
export function isJson(mediaType: string): boolean {
  return /^application\/(.+\+)?json\s*(;|$)/i.test(mediaType);
}
