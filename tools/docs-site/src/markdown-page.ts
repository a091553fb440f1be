import { Marked } from "marked";
import { htmlPage } from "./html-page.ts";

/** A page of the site from a Markdown file of the repository; its headings can be linked to as on GitHub. */
export function markdownPage(source: string): string {
  const marked = new Marked({
    renderer: {
      heading({ depth, text, tokens }) {
        return `<h${depth} id="${slug(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
    },
  });
  const content = marked.parse(source, { async: false });
  const title = /^# (.+)$/m.exec(source)?.[1]?.replaceAll("`", "") ?? "PaySpec";
  return htmlPage({
    title: `${title} · PaySpec`,
    description: title,
    body: `<nav><a href="index.html">All providers</a></nav>
<main>
${content.replaceAll("<table>", '<div class="table" tabindex="0"><table>').replaceAll("</table>", "</table></div>").replaceAll("<pre>", '<pre tabindex="0">')}</main>`,
  });
}

function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");
}
