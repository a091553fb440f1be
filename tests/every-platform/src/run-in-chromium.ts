import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { entries } from "./bundle.ts";
import { CHROMIUM_MISSING, findChromium } from "@payspec/test-support";
import type { Runtime } from "./runtime.ts";
import { startProcess } from "./start-process.ts";
import type { WireResult } from "./wire-case.ts";

/** Nothing but the page: no sandbox, which root may not use, no updates, no telemetry, no first-run pages. */
const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Runs the cases in a page, whose origin is not the server's. */
export const runInChromium: Runtime["run"] = async (wire, facts) => {
  const chromium = findChromium();
  if (chromium === undefined) throw new Error(CHROMIUM_MISSING);
  const script = await readFile(entries.page, "utf8");
  const results = new Promise<WireResult[]>((resolve, reject) => {
    wire.fallback = (request, response) => {
      const send = (type: string, content: string) => response.writeHead(200, { "Content-Type": type }).end(content);
      if (request.url === "/page") return send("text/html", '<script type="module" src="/page.js"></script>');
      if (request.url === "/page.js") return send("text/javascript", script);
      if (request.url === "/task") return send("application/json", JSON.stringify({ addresses: wire, facts }));
      if (request.url === "/results") {
        send("text/plain", "");
        return void text(request).then((body) => resolve(JSON.parse(body)), reject);
      }
      response.writeHead(404).end();
    };
  });
  const profile = await mkdtemp(join(tmpdir(), "payspec-chromium-"));
  try {
    const page = `${wire.url.replace("127.0.0.1", "localhost")}/page`;
    // What it puts aside goes with the profile: it is stopped too suddenly to clear up.
    const env = { TMPDIR: profile };
    await using started = startProcess(chromium, [...FLAGS, `--user-data-dir=${profile}`, page], env);
    return await Promise.race([results, started.ended]);
  } finally {
    // Its helpers may still write while they end.
    await rm(profile, { recursive: true, force: true, maxRetries: 10 });
  }
};
