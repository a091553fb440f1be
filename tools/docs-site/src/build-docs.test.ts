import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readApis } from "@payspec/spec-model";
import { run } from "@payspec/commands";

const root = join(import.meta.dirname, "../../..");
const apis = readApis(root);
const buildDocs = (...args: string[]) => run(process.execPath, ["tools/docs-site/src/build-docs.ts", ...args], root);

let folder: string;
let printed: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "payspec-docs-test-"));
  printed = await buildDocs("--out", folder);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (page: string) => readFileSync(join(folder, page), "utf8");
const pages = () => readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".html"));
/** A page without its scripts, whose text is no markup. */
const markup = (page: string) => read(page).replaceAll(/<script\b[^>]*>.*?<\/script>/gs, "");

/** The addresses that a browser would fetch to show a page. */
function loads(page: string): string[] {
  const found = [
    ...markup(page).matchAll(/<(?!a\b)[a-z]+\b[^>]*\s(?:src|srcset|href|data|poster)="([^"]*)"/gi),
    ...markup(page).matchAll(/(?:url\(|@import\s+)["']?([^"')\s]+)/g),
    ...read(page).matchAll(/<script\b[^>]*\ssrc="([^"]*)"/g),
  ];
  return found.map(([, address = ""]) => address);
}

function localLinks(page: string): string[] {
  const found = markup(page).matchAll(/<a\b[^>]*\shref="([^"]*)"/g);
  return [...found].map(([, href = ""]) => href).filter((href) => !/^(?:https?|mailto):/.test(href));
}

function leadsSomewhere(page: string, href: string): boolean {
  const [path = "", anchor = ""] = href.split("#", 2);
  const target = path === "" ? page : join(dirname(page), path);
  // "#/…" is a route of Redoc's own.
  return existsSync(join(folder, target)) && (/^(?:\/|$)/.test(anchor) || read(target).includes(`id="${anchor}"`));
}

describe("the site", () => {
  it("has one reference page for each API, the vocabulary and a landing page, and nothing else", () => {
    const expected = ["index.html", "vocabulary.html", ...apis.map(({ name }) => join(name, "index.html"))];
    expect(new Set(pages())).toEqual(new Set(expected));
  });

  it("gives each page a title of its own", () => {
    const titles = pages().map((page) => /<title>([^<]+)<\/title>/.exec(read(page))?.[1]);
    expect(titles).not.toContain(undefined);
    expect(new Set(titles).size).toBe(pages().length);
  });

  it("loads nothing from elsewhere", () => {
    expect(pages().flatMap((page) => loads(page).filter((address) => !/^(?:data:|#)/.test(address)))).toEqual([]);
  });

  it("forbids the browser to load anything, before anything could be loaded", () => {
    for (const page of pages()) {
      const [head = "", ...rest] = read(page).split(/(?=<script|<style|<link)/);
      const policy = /<meta\s+http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(head)?.[1];
      expect(rest).not.toEqual([]);
      expect(policy).toMatch(/^default-src 'none'; /);
      expect(policy).not.toMatch(/https?:|\*|blob:|'self'/);
    }
  });

  it("has no link that leads nowhere", () => {
    expect(pages().filter((page) => localLinks(page).length === 0)).toEqual([]);
    expect(pages().flatMap((page) => localLinks(page).filter((href) => !leadsSomewhere(page, href)))).toEqual([]);
  });

  it("says of each provider what it is, how much of it there is and how to install it", () => {
    for (const { name } of apis) {
      const card = read("index.html")
        .split("<li>")
        .find((part) => part.includes(`href="${name}/index.html"`));
      expect(card).toMatch(/<p>.+[.!?]<\/p>/);
      expect(card).toMatch(/[1-9]\d* operations · [1-9]\d* schemas · \d+ webhooks?/);
      expect(card).toContain(`npm install @payspec/${name}<`);
    }
  });

  it("shows where each fact comes from, as text", () => {
    for (const { name } of apis) {
      const definition = /__redoc_definition = (.*);$/m.exec(read(join(name, "index.html")))?.[1] ?? "";
      expect(definition).toMatch(/\*Sources?:\*/);
    }
  });

  it("turns off the telemetry of the reference pages", () => {
    for (const { name } of apis) expect(read(join(name, "index.html"))).toContain('"disableTelemetry":true');
  });
});

describe("the command", () => {
  it("prints a line for each page with its size, and a summary", () => {
    for (const { name } of apis) expect(printed).toMatch(new RegExp(`^${name} .*\\d MB`, "m"));
    expect(printed).toMatch(/^\d+ pages, .* MB in .* s: open .*index\.html$/m);
  });

  it("explains itself with --help", async () => {
    expect(await buildDocs("--help")).toMatch(/^Usage: pnpm docs:build/);
  });

  it("does not write into a folder that holds something", async () => {
    const full = mkdtempSync(join(tmpdir(), "payspec-docs-test-"));
    writeFileSync(join(full, "keep.txt"), "mine");
    await expect(buildDocs("--out", full)).rejects.toThrow(/--out takes a new or empty folder/);
    expect(readdirSync(full)).toEqual(["keep.txt"]);
    rmSync(full, { recursive: true });
  });

  it("names an option it does not know, without a stack trace", async () => {
    const failure = buildDocs("--output", folder);
    await expect(failure).rejects.toThrow(/Unknown option '--output'/);
    await expect(failure).rejects.not.toThrow(/\n\s+at /);
  });
});
