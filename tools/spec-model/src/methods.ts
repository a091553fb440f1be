/** The methods of OpenAPI 3.1, as a path item writes them. */
export const METHODS: readonly string[] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** The methods that read. */
export const READ_METHODS: ReadonlySet<string> = new Set(["get", "head", "options", "trace"]);

/** The methods that change something: all others. */
export const WRITE_METHODS: ReadonlySet<string> = new Set(METHODS.filter((method) => !READ_METHODS.has(method)));
