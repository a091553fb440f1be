import { asRecord, type JsonRecord } from "./json-shapes.ts";

/** Lists the JSON forms of a request body or response: the name of the media type, and what it says. */
export function jsonContent(body: unknown): [name: string, mediaType: JsonRecord][] {
  return Object.entries(asRecord(asRecord(body)["content"]))
    .filter(([name]) => /^application\/(.+\+)?json\b/.test(name))
    .map(([name, mediaType]) => [name, asRecord(mediaType)]);
}
