/** What Redocly said on stderr, without the stack trace of a lint plugin, and with paths from the repository's root. */
export function redoclyMessage(root: string, stderr: string): string {
  const lines = stderr.split("\n").filter((line) => !/^\s+at .*[:)]/.test(line));
  return lines.join("\n").trim().replaceAll(`${root}/`, "");
}
