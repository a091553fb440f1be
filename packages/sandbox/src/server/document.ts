import { html } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";

/** Markup whose values are escaped. */
export type Markup = HtmlEscapedString | Promise<HtmlEscapedString>;

const STYLE = html`<style>
  :root {
    color-scheme: light dark;
    font:
      16px/1.5 system-ui,
      sans-serif;
  }
  html {
    background: Canvas;
    color: CanvasText;
  }
  a {
    color: LinkText;
  }
  body {
    margin: 2rem auto;
    max-width: 60rem;
    padding: 0 1rem;
  }
  form {
    display: inline-block;
    margin: 0 1rem 1rem 0;
    vertical-align: top;
  }
  label {
    display: block;
    margin-top: 0.5rem;
  }
  input,
  button,
  select {
    font: inherit;
    padding: 0.3rem 0.6rem;
  }
  input[type="checkbox"] {
    margin-right: 0.5rem;
  }
  button {
    margin-top: 0.5rem;
  }
  table {
    border-collapse: collapse;
    width: 100%;
  }
  th,
  td {
    border-bottom: 1px solid #8886;
    padding: 0.2rem 0.6rem 0.2rem 0;
    text-align: left;
    vertical-align: top;
  }
  .scroll {
    overflow-x: auto;
  }
  .amount {
    font-size: 2rem;
    margin: 0.5rem 0;
  }
  pre {
    background: #8882;
    margin: 0.25rem 0 1rem;
    max-width: 50rem;
    overflow-x: auto;
    padding: 0.5rem;
  }
  summary {
    cursor: pointer;
  }
  [role="alert"] {
    border-left: 4px solid #d33;
    padding-left: 0.75rem;
  }
</style>`;

/** A page of the sandbox. It has no script: what can be done on it can be done by any browser test. */
export function document(title: string, main: Markup): Markup {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        ${STYLE}
      </head>
      <body>
        <main>${main}</main>
      </body>
    </html>`;
}
