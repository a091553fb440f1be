/** The page of a proxy or a captive portal. */
export const PROXY_PAGE =
  "<!doctype html><html><head><title>Service notice</title></head><body>Please stand by</body></html>";

/** Not JSON, not text, not empty. */
export const GARBAGE = Uint8Array.from([0x1f, 0x8b, 0x08, 0x00, 0xff, 0xfe, 0x7b, 0x22, 0x69, 0x64, 0x00]);

/** The body of a response that nobody asked for. */
export const UNASKED = '{"id":"unasked","paid":true}';
