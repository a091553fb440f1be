/** A fenced block of a Markdown document. */
export interface CodeBlock {
  /** The line of its opening fence, counted from 1. */
  readonly line: number;
  readonly code: string;
}

/**
 * The blocks of a Markdown document in a language.
 *
 * @param language as after the opening fence: `ts` is also found in "```ts title=…", and not in "```tsx"
 */
export function codeBlocks(markdown: string, language: string): CodeBlock[] {
  const blocks: CodeBlock[] = [];
  let open: { fence: string; line: number; wanted: boolean; code: string[] } | undefined;
  for (const [index, line] of markdown.split(/\r?\n/).entries()) {
    const [, fence = "", info = ""] = /^\s*(`{3,}|~{3,})\s*(.*)$/.exec(line) ?? [];
    if (open === undefined) {
      if (fence === "") continue;
      open = { fence, line: index + 1, wanted: info.split(/[\s{]/)[0] === language, code: [] };
    } else if (fence.startsWith(open.fence) && info === "") {
      if (open.wanted) blocks.push({ line: open.line, code: open.code.join("\n") });
      open = undefined;
    } else {
      open.code.push(line);
    }
  }
  if (open?.wanted) throw new Error(`The block that line ${open.line} opens is never closed.`);
  return blocks;
}
