/** What the provider responds with. */
export interface ProviderResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Undefined where there is no body. */
  readonly body: string | undefined;
}

/** A response with a JSON body. */
export function jsonResponse(
  status: number,
  body: unknown,
  {
    contentType = "application/json",
    headers = {},
  }: { contentType?: string; headers?: Readonly<Record<string, string>> } = {},
): ProviderResponse {
  return { status, headers: { "Content-Type": contentType, ...headers }, body: JSON.stringify(body) };
}
