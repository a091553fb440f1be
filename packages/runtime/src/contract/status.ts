/**
 * The statuses of each range of a spec, one by one: a plain `number` beside the documented ones would keep
 * `status === 404` from telling them apart. The registered ones, and those that nginx and Cloudflare have made up; with
 * all six hundred of them a compiler takes half a second for a call by path.
 *
 * @see https://www.iana.org/assignments/http-status-codes
 */
interface StatusIn {
  "2XX": 200 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226;
  "3XX": 300 | 301 | 302 | 303 | 304 | 305 | 307 | 308;
  "4XX":
    | (400 | 401 | 402 | 403 | 404 | 405 | 406 | 407 | 408 | 409)
    | (410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 418)
    | (421 | 422 | 423 | 424 | 425 | 426 | 428 | 429 | 431 | 451 | 499);
  "5XX":
    | (500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 510 | 511)
    | (520 | 521 | 522 | 523 | 524 | 525 | 526 | 530);
}

/** The status ranges that are refusals. */
export type RefusalRange = Exclude<keyof StatusIn, "2XX">;

/** The statuses of a range that `responses` documents neither by number nor by range. */
export type UndocumentedStatus<Responses, Range extends keyof StatusIn> = Exclude<
  StatusIn[Range],
  Extract<keyof Responses, number> | StatusIn[Extract<keyof Responses, keyof StatusIn>]
>;

/** The statuses that a key of `responses` stands for: itself, a range without what stands beside it, or the rest. */
export type StatusOf<Key, Responses> = Key extends number
  ? Key
  : Key extends keyof StatusIn
    ? Exclude<StatusIn[Key], Extract<keyof Responses, number>>
    : UndocumentedStatus<Responses, RefusalRange>;
