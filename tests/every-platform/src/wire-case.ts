/** Where the server is, as seen by the runtime. */
export interface Addresses {
  /** The server's URL. */
  readonly url: string;
  /** Where it is asked what came to it: another origin, so that asking uses none of its connections. */
  readonly control: string;
  /** https, with a certificate that nobody signed. */
  readonly untrusted: string;
  /** https, where the connection ends within the handshake. */
  readonly unfinished: string;
  /** Where every connection is refused. */
  readonly refusing: string;
}

/** A request as it came over the wire. */
export interface Received {
  readonly method: string;
  /** Behind the base URL. */
  readonly path: string;
  readonly headers: { readonly [name: string]: string | string[] | undefined };
  readonly body: string;
  /** Whether its connection had carried a request before. */
  readonly reused: boolean;
}

/** What is known of a runtime's own `fetch`. */
export interface RuntimeFacts {
  /** `browser` has no secret keys, hence no writes. */
  readonly kind: "server" | "browser";
  /** Its errors tell a connection that was never made from one that broke, and nothing was sent before it. */
  readonly provesNeverSent: boolean;
  /** It sends a POST again by itself when a kept-alive connection breaks before the response. */
  readonly resendsPosts: boolean;
}

/** What a case works with. */
export interface Bench extends Addresses, RuntimeFacts {
  /** A base URL whose nth request gets the nth reply; the last reply serves all further ones. */
  baseUrl(...replies: string[]): string;
  /** The requests that came to this case's base URLs, after the first `count` of them have come. */
  received(count?: number): Promise<readonly Received[]>;
  /** A base URL that responds once, then breaks the connection and listens no more. */
  vanishing(): Promise<string>;
}

/** A rule, and what shows it; it throws when the rule does not hold. */
export interface WireCase {
  readonly rule: string;
  /** Whether the rule is one for such a runtime. */
  on(facts: RuntimeFacts): boolean;
  run(bench: Bench): Promise<void>;
}

/** What became of a case; no `problem` when the rule holds. */
export interface WireResult {
  readonly rule: string;
  readonly problem?: string;
}
