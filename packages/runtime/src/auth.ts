/**
 * Puts credentials on one attempt's headers. Called for each attempt anew, so that a signature made here cannot expire
 * while the client waits.
 */
export type Auth = (headers: Headers) => void | Promise<void>;
