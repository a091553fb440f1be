import { join } from "node:path";
import { temporaryFolder } from "@payspec/commands";
import { findRoot } from "@payspec/spec-model";
import type { Proof } from "@payspec/test-support";
import { readDocument } from "./add-draft.ts";
import { compileImported } from "./compile-imported.ts";
import { isJson } from "./draft.ts";

const GITHUB = join(import.meta.dirname, "../../node_modules/@octokit/openapi/generated/api.github.com.json");

type Call = (options: object) => Promise<{ readonly verdict: string; readonly status: number }>;

/** That a large document which was not written for us becomes a client: GitHub's, of more than a thousand operations. */
export const importProof: Proof = {
  name: "import",
  shows: "GitHub's own document becomes a client that compiles and can be called",
  unit: "operations called",
  full: 1000,
  async run({ count, progress }) {
    using folder = temporaryFolder("import-proof");
    const rows: (string | number)[][] = [];
    let start = performance.now();
    const lap = (step: string, figure: string | number) => {
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      rows.push([step, figure, seconds, Math.round(process.memoryUsage().rss / 1e6)]);
      progress(`${step}: ${figure}, ${seconds} s`);
      start = performance.now();
    };
    const imported = await readDocument(findRoot(import.meta.dirname), GITHUB, {
      name: "github",
      title: "GitHub",
      pascal: "GitHub",
    });
    lap("imported operations", imported.operations);
    for (const [topic, lines] of imported.decisions) rows.push([`to confirm: ${topic}`, lines.length, "", ""]);
    const compiled = (await compileImported(folder.path, new Map([["GitHub", imported]]))).get("GitHub");
    lap("generated and compiled", "4 files");
    const module = (await import(compiled?.client ?? "")) as {
      createGitHubClient: (options: object) => Record<string, Call>;
    };
    const provider = (await import(join(compiled?.client ?? "", "../provider.js"))) as {
      provider: { operations: Record<string, { path: string; method: string; bodyRequired?: true }> };
    };
    const sent: string[] = [];
    const fetch = async (url: string, init: { method: string }) => {
      sent.push(`${init.method} ${new URL(url).pathname}`);
      return new Response("{}", { status: 404, headers: { "content-type": "application/json" } });
    };
    const client = module.createGitHubClient({ secretKey: "ghp_1", baseUrl: "http://127.0.0.1:1", fetch });
    const violations: string[] = [];
    let called = 0;
    for (const [id, { path, method, bodyRequired }] of Object.entries(provider.provider.operations)) {
      if (called >= count) break;
      const names = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => name);
      const result = await client[id]?.({
        ...(names.length > 0 && { params: { path: Object.fromEntries(names.map((name) => [name, "1"])) } }),
        ...(bodyRequired === true && { body: {} }),
        maxAttempts: 1,
      }).catch((error: unknown) => error);
      called += 1;
      const expected = `${method} ${path.replace(/\{[^}]+\}/g, "1")}`;
      if (sent.at(-1) !== expected && !(isJson(result) && result["code"] === "invalid-option")) {
        violations.push(`${id} sent ${sent.at(-1) ?? "nothing"}, not ${expected}`);
      }
    }
    lap("called operations", called);
    return { head: ["what", "count", "seconds", "MB"], rows, violations };
  },
};
