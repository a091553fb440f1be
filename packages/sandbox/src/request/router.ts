import type { Operation } from "../spec/definition.js";

/** An operation, and the values of its path parameters. */
export interface Route {
  readonly operation: Operation;
  readonly path: Readonly<Record<string, string>>;
}

interface Template {
  readonly operation: Operation;
  readonly segments: readonly string[];
}

/** Finds the operation of a request. Where two templates fit, the one with a literal segment first wins. */
export class Router {
  readonly #byLength = new Map<number, Template[]>();

  constructor(operations: readonly Operation[]) {
    for (const operation of operations) {
      const segments = operation.path.split("/");
      const templates = this.#byLength.get(segments.length) ?? [];
      this.#byLength.set(segments.length, [...templates, { operation, segments }]);
    }
    for (const templates of this.#byLength.values()) {
      templates.sort((one, other) => compare(rank(one.segments), rank(other.segments)));
    }
  }

  /**
   * @param path without the base path, as sent
   * @returns the methods that the path takes where it takes other ones; none where it is unknown
   */
  find(method: string, path: string): Route | { readonly methods: readonly string[] } {
    const segments = path.split("/");
    const methods = new Set<string>();
    for (const { operation, segments: wanted } of this.#byLength.get(segments.length) ?? []) {
      const values = match(wanted, segments);
      if (values === undefined) continue;
      if (operation.method === method) return { operation, path: values };
      methods.add(operation.method);
    }
    return { methods: [...methods] };
  }
}

function match(wanted: readonly string[], segments: readonly string[]): Record<string, string> | undefined {
  const values: Record<string, string> = {};
  for (const [index, segment] of wanted.entries()) {
    const sent = segments[index] ?? "";
    if (!segment.startsWith("{")) {
      if (segment !== sent) return undefined;
      continue;
    }
    const value = decode(sent);
    if (value === undefined || value === "") return undefined;
    values[segment.slice(1, -1)] = value;
  }
  return values;
}

/** The text that a path segment stands for; undefined where its escapes are broken. */
function decode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}

/** Sorts literal segments before parameters, from the left. */
function rank(segments: readonly string[]): string {
  return segments.map((segment) => (segment.startsWith("{") ? "1" : "0")).join("");
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
