/**
 * What is wrong with an argument that has to be an object of options: another type, or a name that is not one of its
 * options. A misspelt option would be ignored, and its default would hold. TypeScript sees that, JavaScript does not.
 *
 * @param what the function, for the sentence
 * @returns a sentence; undefined where nothing is wrong
 */
export function optionsProblem(what: string, options: unknown, names: readonly string[]): string | undefined {
  if (typeof options !== "object" || options === null) {
    return `${what} takes an object of options; got ${options === null ? "null" : typeof options}.`;
  }
  const unknown = Object.keys(options).find((name) => !names.includes(name));
  return unknown === undefined ? undefined : `${what} has no option ${unknown}; it takes ${names.join(", ")}.`;
}
