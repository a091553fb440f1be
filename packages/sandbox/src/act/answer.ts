/** What the provider answers. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Undefined where there is no body. */
  readonly body: string | undefined;
}

/** An answer with a JSON body. */
export function jsonAnswer(
  status: number,
  body: unknown,
  {
    contentType = "application/json",
    headers = {},
  }: { contentType?: string; headers?: Readonly<Record<string, string>> } = {},
): Answer {
  return { status, headers: { "Content-Type": contentType, ...headers }, body: JSON.stringify(body) };
}
