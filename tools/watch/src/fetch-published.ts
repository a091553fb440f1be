import { UserError } from "@payspec/commands";
import { parse } from "yaml";
import { type Fingerprint, fingerprintOfApi, fingerprintOfCodes } from "./fingerprint.ts";
import type { WatchedSource } from "./watched-source.ts";

/** The largest document that is read, in bytes. */
const LARGEST = 20_000_000;

/** How long a document may take, in milliseconds. */
const TIMEOUT_MS = 30_000;

/**
 * Fetches what a provider publishes. Nothing in it is run, and no reference in it is followed.
 *
 * @throws UserError where it cannot be had, or is not what it was
 */
export async function fetchPublished({ provider, name, url, codes }: WatchedSource): Promise<Fingerprint> {
  const what = `${provider} ${name} at ${url}`;
  let text: string;
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (!response.ok) throw new UserError(`${what} responded with status ${response.status}.`);
    text = await readText(response);
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    throw new UserError(`${what} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}.`, {
      cause,
    });
  }
  let document: unknown;
  try {
    // JSON is YAML too.
    document = parse(text, { maxAliasCount: 1000 });
  } catch (cause) {
    throw new UserError(`${what} is neither YAML nor JSON.`, { cause });
  }
  const fingerprint = codes === undefined ? fingerprintOfApi(document) : fingerprintOfCodes(document, codes);
  if (fingerprint !== undefined) return fingerprint;
  throw new UserError(`${what} has ${codes === undefined ? "no paths of OpenAPI" : "no error codes"} any more.`);
}

async function readText(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.byteLength;
    if (length > LARGEST) throw new Error(`more than ${LARGEST} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
