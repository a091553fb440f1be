import ts from "typescript";

/** Writes a doc comment of these lines, each of which may be several. */
export function docComment(lines: readonly string[]): string {
  return `/*${commentText(lines)}*/`;
}

/** Gives a node this doc comment in place of the one it has; none where there are no lines. */
export function setDocComment(node: ts.Node, lines: readonly string[]): void {
  const comment: ts.SynthesizedComment = {
    kind: ts.SyntaxKind.MultiLineCommentTrivia,
    text: commentText(lines),
    hasTrailingNewLine: true,
    pos: -1,
    end: -1,
  };
  ts.setSyntheticLeadingComments(node, lines.length === 0 ? undefined : [comment]);
}

/** What stands between the slashes and stars of a comment. */
function commentText(lines: readonly string[]): string {
  const [first = "", ...others] = lines.flatMap((line) => line.replaceAll("*/", "*\\/").split("\n"));
  if (others.length === 0) return `* ${first} `;
  return `*\n${[first, ...others].map((line) => ` * ${line}`.trimEnd()).join("\n")}\n `;
}

/** The lines of a node's doc comment, without what makes them a comment. */
export function docLines(node: ts.Node): string[] {
  const [comment] = ts.getSyntheticLeadingComments(node) ?? [];
  if (comment === undefined) return [];
  return comment.text
    .split("\n")
    .map((line) => line.replace(/^\s?\*\s?/, "").trimEnd())
    .filter((line, index, all) => line !== "" || (index > 0 && index < all.length - 1));
}

/**
 * Rewrites the doc comments that openapi-typescript writes as an editor shows them best: the description is the text and
 * not a tag below it, and what the type itself says is left out.
 */
export function rewriteDocComments(nodes: readonly ts.Node[]): void {
  for (const node of nodes) rewrite(node);
}

function rewrite(node: ts.Node): void {
  const lines = docLines(node);
  if (lines.length > 0) setDocComment(node, asText(lines));
  ts.forEachChild(node, rewrite);
}

/** A continued line is indented by four more spaces, which Markdown would take for code. */
const CONTINUED = /^ {4}/;

function asText(lines: readonly string[]): string[] {
  // Each entry is a tag with all of its lines, or a line of text.
  const entries: string[] = [];
  for (const line of lines) {
    if (entries.length > 0 && (CONTINUED.test(line) || line === "")) {
      entries.push(`${entries.pop()}\n${line.replace(CONTINUED, "")}`);
    } else {
      entries.push(line);
    }
  }
  const texts: string[] = [];
  const tags: string[] = [];
  for (const entry of entries) {
    if (entry.startsWith("@description ")) texts.unshift(entry.slice("@description ".length));
    else if (entry.startsWith("@enum ") || entry === "@constant") continue;
    else if (entry.startsWith("@")) tags.push(entry);
    else texts.push(entry);
  }
  return [
    ...texts.flatMap((text, index) => (index === 0 ? [text] : ["", text])),
    ...(tags.length > 0 && texts.length > 0 ? [""] : []),
    ...tags,
  ];
}
