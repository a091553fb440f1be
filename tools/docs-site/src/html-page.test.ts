import { expect, it } from "vitest";
import { escapeHtml, htmlPage } from "./html-page.ts";

it.each([
  ["<b>", "&lt;b&gt;"],
  ["a & b", "a &amp; b"],
  ['"', "&quot;"],
  ["&lt;", "&amp;lt;"],
  ["plain", "plain"],
])("writes %j as %j", (text, html) => {
  expect(escapeHtml(text)).toBe(html);
});

it("writes the title and the description of a page as text, and its body as it is", () => {
  const page = htmlPage({ title: "A <b>", description: 'Says "b".', body: "<main>b</main>" });
  expect(page).toContain("<title>A &lt;b&gt;</title>");
  expect(page).toContain('content="Says &quot;b&quot;."');
  expect(page).toContain("<body>\n<main>b</main>\n</body>");
});
