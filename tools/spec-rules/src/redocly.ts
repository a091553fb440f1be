/**
 * The part of Redocly's plugin interface that the rules use. The CLI is one bundle and ships no types.
 *
 * Nodes are `unknown` because rules run on broken specs too: whether a node has the form that OpenAPI gives it is for
 * Redocly's rule `struct` to say, and a rule that throws would end the whole run.
 *
 * @see https://redocly.com/docs/cli/custom-plugins/custom-rules
 */

/** A file as Redocly read it. */
export interface Source {
  readonly absoluteRef: string;
  readonly body: string;
}

/** Where something stands. */
export interface Place {
  readonly source: Source;
  /** A JSON pointer after `#`; the file itself is `#/`. */
  readonly pointer: string;
  /** Points at the key instead of its value. */
  readonly reportOnKey?: boolean;
}

/** A place that is known by its line and column, counted from 1. */
export interface LinePlace {
  readonly source: Source;
  /** Stands there to take the place of the visited node's. */
  readonly pointer: undefined;
  readonly start: { readonly line: number; readonly col: number };
}

/** A place from which one can go on to its children. */
export interface Location extends Place {
  child(path: string | number | readonly (string | number)[]): Location;
  key(): Place;
}

/** What a visitor knows of the node it visits. */
export interface Context {
  /** Where the node stands, references followed. */
  readonly location: Location;
  readonly parentLocations: { readonly [type: string]: Location };
  /** The key under which the node was reached. */
  readonly key: string | number;
  readonly type: { readonly name: string };
  report(problem: { message: string; location: Place | LinePlace }): void;
  /**
   * Follows a `$ref`, relative to `from` (a file; by default the visited one); anything else comes back as it is.
   * Both parts are absent where the reference leads nowhere.
   */
  resolve(node: unknown, from?: string): { node?: unknown; location?: Location };
}

/** Called for a node; `parents` are those that the nesting of the visitors names. */
export type Visit = (node: unknown, ctx: Context, parents: { readonly [type: string]: unknown }) => void;

/** What a rule wants to visit, by type of node. Nested visitors are called below their parent only. */
export interface Visitors {
  readonly [type: string]: Visit | { readonly enter: Visit } | { readonly leave: Visit } | Visitors;
}

/** Makes the visitors of one run over one API; `options` stand beside `severity` in `redocly.yaml`. */
export type Rule<Options = unknown> = (options: Options) => Visitors;
