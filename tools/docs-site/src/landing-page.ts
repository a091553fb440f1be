import { marked } from "marked";
import type { DescribedApi } from "./described-api.ts";
import { escapeHtml, htmlPage } from "./html-page.ts";

/** The site's first page: what PaySpec is, and a card for each provider. */
export function landingPage(apis: readonly DescribedApi[]): string {
  return htmlPage({
    title: "PaySpec: typed clients for payment gateways",
    description: "Typed TypeScript clients for payment gateways, generated from OpenAPI and safe with money.",
    body: `<header>
<h1>PaySpec</h1>
<p>Typed TypeScript clients for payment gateways. Each comes from an OpenAPI 3.1 description that is written by hand from what the provider publishes, and each is safe with money: a call ends as <em>done</em>, <em>not done</em> or <em>unknown</em>, and is sent again only where that cannot act twice.</p>
</header>
<main>
<h2>Providers</h2>
<ul class="providers">
${apis.map(card).join("\n")}
</ul>
<h2>How the descriptions say it</h2>
<p>What a repeat would do, which key a call takes, where the next page is and how we know: the specs say it in <a href="vocabulary.html">the <code>x-payspec-*</code> vocabulary</a>.</p>
</main>`,
  });
}

function card({ name, title, sentence, operations, schemas, webhooks, packageName }: DescribedApi): string {
  const counts = [count(operations, "operation"), count(schemas, "schema"), count(webhooks, "webhook")];
  return `<li>
<h3><a href="${escapeHtml(name)}/index.html">${escapeHtml(title)}</a></h3>
<p>${marked.parseInline(escapeHtml(sentence), { async: false })}</p>
<p class="counts">${counts.join(" · ")}</p>
<pre tabindex="0"><code>npm install ${escapeHtml(packageName)}</code></pre>
</li>`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
