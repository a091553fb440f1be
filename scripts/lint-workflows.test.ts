import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { run } from "@payspec/commands";

const root = join(import.meta.dirname, "..");
const script = join(import.meta.dirname, "lint-workflows.ts");

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly "working-directory"?: string;
}

interface Job {
  readonly if?: string;
  readonly needs?: string | readonly string[];
  readonly permissions?: Readonly<Record<string, string>>;
  readonly "timeout-minutes"?: number;
  readonly uses?: string;
  readonly steps?: readonly Step[];
}

interface Workflow {
  readonly name: string;
  readonly text: string;
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly concurrency?: object;
  readonly jobs: Readonly<Record<string, Job>>;
}

const workflows = globSync(join(root, ".github/workflows/*.{yml,yaml}")).map((file): Workflow => {
  const text = readFileSync(file, "utf8");
  // The linter has checked the form.
  return { ...(parse(text) as Omit<Workflow, "name" | "text">), name: basename(file, ".yml"), text };
});
const jobs = workflows.flatMap((workflow) =>
  Object.entries(workflow.jobs).map(([id, job]) => ({ name: `${workflow.name}: ${id}`, workflow, job })),
);
const commands = (job: Job | undefined) => (job?.steps ?? []).flatMap((step) => step.run ?? []);
const writes = (job: Job) => Object.values(job.permissions ?? {}).includes("write");
const ci = workflows.find(({ name }) => name === "ci");

describe("pnpm lint:workflows", () => {
  const folder = mkdtempSync(join(tmpdir(), "payspec-workflows-test-"));
  mkdirSync(join(folder, ".github/workflows"), { recursive: true });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("passes on this repository", async () => {
    expect(await run(process.execPath, [script], root)).toBe(`${workflows.length} workflows without a problem\n`);
  });

  it("fails where there is no workflow to look at", async () => {
    await expect(run(process.execPath, [script], folder)).rejects.toThrow(/No workflows in \.github\/workflows/);
  });

  it.each(["yml", "yaml"])(
    "fails on a broken workflow, names the file, line and column, and reads *.%s",
    async (end) => {
      const broken = [
        "on: push",
        "jobs:",
        "  a:",
        "    runs-on: ubuntu-latest",
        "    steps:",
        "      - ruin: echo",
        "",
      ];
      const file = join(folder, `.github/workflows/broken.${end}`);
      writeFileSync(file, broken.join("\n"));
      const linted = run(process.execPath, [script], folder).finally(() => rmSync(file));
      await expect(linted).rejects.toThrow(new RegExp(`^\\.github/workflows/broken\\.${end}:6:9 `, "m"));
    },
  );
});

describe("every workflow", () => {
  it.each(workflows)(
    "$name gives no permission by default and limits how many of it run",
    ({ permissions, concurrency }) => {
      expect(permissions).toEqual({});
      expect(concurrency).toBeDefined();
    },
  );

  it.each(workflows)("$name does not run with this repository's rights on the code of a fork", ({ on }) => {
    expect(Object.keys(on)).not.toContain("pull_request_target");
    expect(Object.keys(on)).not.toContain("workflow_run");
  });

  it.each(workflows)("$name uses no secret but GitHub's own token", ({ text }) => {
    expect(text).not.toMatch(/secrets\./);
  });

  it.each(workflows)("$name pins each action to a full commit and says which version that is", ({ text }) => {
    const uses = text.split("\n").filter((line) => /^\s*(?:- )?uses:/.test(line));
    expect(uses).not.toEqual([]);
    for (const line of uses) {
      expect(line).toMatch(/uses: (?:[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+|\.\/\.github\/workflows\/[\w-]+\.yml)$/);
    }
  });
});

describe("every job", () => {
  it.each(jobs)("$name states its permissions", ({ job }) => {
    expect(job.permissions).toBeDefined();
  });

  it.each(jobs.filter(({ job }) => job.uses === undefined))("$name ends by itself", ({ job }) => {
    expect(job["timeout-minutes"]).toBeLessThanOrEqual(20);
  });

  it.each(jobs)("$name leaves no credentials behind, unless it pushes with git", ({ job }) => {
    const pushes = commands(job).some((command) => command.includes("git push"));
    const kept = (job.steps ?? [])
      .filter((step) => step.uses?.startsWith("actions/checkout@"))
      .map((step) => step.with?.["persist-credentials"]);
    expect(kept.filter((keeps) => keeps !== false)).toEqual(pushes ? [true] : []);
  });

  it.each(jobs.filter(({ job }) => job.permissions?.["id-token"]))(
    "$name is one that publishes, and may name itself",
    ({ name, job }) => {
      expect(["release: publish", "docs: deploy"]).toContain(name);
      expect(commands(job).join("\n")).not.toMatch(/\b(build|pack|turbo)\b/);
    },
  );

  it.each(jobs.filter(({ workflow, job }) => workflow.on["pull_request"] !== undefined && writes(job)))(
    "$name may write in a pull request, so it runs commands of the base branch only",
    ({ job }) => {
      const ran = (job.steps ?? []).filter(({ run: command = "" }) => /\b(?:npx|npm|pnpm|node)\b/.test(command));
      expect(ran.map((step) => step["working-directory"])).toEqual(ran.map(() => "base"));
      const base = (job.steps ?? []).find((step) => step.with?.["path"] === "base");
      expect(base?.with?.["ref"]).toBe("${{ github.event.pull_request.base.sha }}");
    },
  );

  it.each(jobs.filter(({ job }) => writes(job) || job.permissions?.["id-token"] !== undefined))(
    "$name may write, so no install script runs in it, and pnpm is an exact version",
    ({ job }) => {
      for (const command of commands(job).filter((one) => one.includes("pnpm"))) {
        expect(command).toMatch(/npx -y pnpm@\d+\.\d+\.\d+ install --frozen-lockfile --ignore-scripts$/);
      }
    },
  );
});

describe("a release", () => {
  const release = workflows.find(({ name }) => name === "release");

  it("begins on main of this repository only", () => {
    expect(release?.on).toEqual({ push: { branches: ["main"] } });
    expect(release?.jobs["select"]?.if).toBe("github.repository == 'payspec/payspec'");
  });

  it("is published after CI, and from tarballs that a job without rights packed", () => {
    expect(release?.jobs["publish"]?.needs).toBe("pack");
    expect(release?.jobs["pack"]?.needs).toBe("ci");
    expect(release?.jobs["ci"]?.needs).toBe("select");
    expect(release?.jobs["pack"]?.permissions).toEqual({ contents: "read" });
    const conditions = ["ci", "pack", "publish", "announce"].map((job) => release?.jobs[job]?.if ?? "");
    expect(conditions.join()).not.toContain("always");
  });
});

describe("CI", () => {
  it("runs the README's commands, to the letter", () => {
    const readme = readFileSync(join(root, "README.md"), "utf8").split("\n");
    const ran = Object.entries(ci?.jobs ?? {}).flatMap(([id, job]) => (id === "ci-ok" ? [] : commands(job)));
    expect(ran).toEqual(["npx -y pnpm@12 test", "npx -y pnpm@12 start"]);
    for (const command of ran) expect(readme.map((line) => line.split("#")[0]?.trim())).toContain(command);
  });

  it("ends in one job that stands for all the others", () => {
    const others = Object.keys(ci?.jobs ?? {}).filter((id) => id !== "ci-ok");
    expect(ci?.jobs["ci-ok"]?.needs).toEqual(others);
  });
});
