import { appendFileSync, cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { execute, temporaryFolder } from "@payspec/commands";
import { findRoot } from "@payspec/spec-model";
import type { Proof } from "@payspec/test-support";

/** How much more a provider may cost among many than among few, and how much more memory many may need. */
const TOLERANCE = 2;

/** Writes the peak memory of a process, in kB, and its CPU time, in seconds, where it is asked for: a clock on the wall also counts what else the machine does. */
const METER = `data:text/javascript,${encodeURIComponent(`
import { appendFileSync } from "node:fs";
process.on("exit", () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  appendFileSync(process.env.PAYSPEC_PEAK, maxRSS + " " + (userCPUTime + systemCPUTime) / 1e6 + "\\n");
});
`)}`;

/** That lint and generation of many providers cost as many times as much as of one, and no more memory. */
export const scaleProof: Proof = {
  name: "scale",
  shows:
    "lint and generation grow linearly with the number of providers, in bounded memory, and a change costs one provider",
  unit: "synthetic providers, beside a tenth and a hundredth of them",
  full: 500,
  async run({ count, progress }) {
    const rows: (string | number)[][] = [];
    const violations: string[] = [];
    const sizes = [
      ...new Set([Math.max(1, Math.round(count / 100)), Math.max(2, Math.round(count / 10)), count]),
    ].toSorted((a, b) => a - b);
    const measured: { size: number; perProvider: number; peak: number }[] = [];
    for (const size of sizes) {
      using folder = temporaryFolder("scale");
      const root = syntheticRepository(folder.path, size);
      const all = await generate(root);
      const again = await generate(root);
      const spec = join(root, "specs/p1/openapi.yaml");
      appendFileSync(spec, "# changed\n");
      const one = await generate(root);
      if (all.exitCode !== 0) violations.push(`${size} providers: ${all.output.slice(-500)}`);
      if (size > 1 && !one.output.includes(`${size - 1} unchanged`)) {
        violations.push(`${size} providers: a changed spec generated more than one: ${one.output.slice(-300)}`);
      }
      const perProvider = all.seconds / size;
      measured.push({ size, perProvider, peak: all.peak });
      rows.push([
        size,
        all.seconds.toFixed(1),
        perProvider.toFixed(2),
        Math.round(all.peak / 1024),
        again.seconds.toFixed(1),
        one.seconds.toFixed(1),
      ]);
      progress(`${size} providers: ${all.seconds.toFixed(1)} s, ${Math.round(all.peak / 1024)} MB`);
    }
    const [least, ...others] = measured.filter(({ size }) => size >= 5);
    for (const other of others) {
      if (least === undefined) break;
      if (other.perProvider > least.perProvider * TOLERANCE) {
        violations.push(
          `a provider among ${other.size} costs ${other.perProvider.toFixed(2)} s, among ${least.size} ${least.perProvider.toFixed(2)} s`,
        );
      }
      if (other.peak > least.peak * TOLERANCE) {
        violations.push(
          `${other.size} providers need ${Math.round(other.peak / 1024)} MB, ${least.size} need ${Math.round(least.peak / 1024)} MB`,
        );
      }
    }
    return {
      head: ["providers", "CPU seconds", "each", "peak MB", "nothing changed, s", "one changed, s"],
      rows,
      violations,
    };
  },
};

/** A repository whose providers are copies of one of ours, under names of their own. */
function syntheticRepository(folder: string, size: number): string {
  const real = findRoot(import.meta.dirname);
  for (const name of ["tools", "node_modules", ".oxfmtrc.json", ".editorconfig"]) {
    if (name !== "node_modules") symlinkSync(join(real, name), join(folder, name));
  }
  mkdirSync(join(folder, "node_modules"));
  const config = readFileSync(join(real, "redocly.yaml"), "utf8");
  const apis = Array.from({ length: size }, (_, index) => {
    const name = `p${index + 1}`;
    cpSync(join(real, "specs/elasticpay"), join(folder, "specs", name), { recursive: true });
    return `  ${name}:\n    root: specs/${name}/openapi.yaml\n    x-openapi-ts:\n      output: packages/${name}/src/gen/types.ts\n`;
  });
  writeFileSync(join(folder, "redocly.yaml"), config.replace(/^apis:\n(?: .*\n)+/m, `apis:\n${apis.join("")}`));
  return folder;
}

async function generate(root: string): Promise<{ seconds: number; peak: number; exitCode: number; output: string }> {
  const peaks = join(root, "peaks");
  writeFileSync(peaks, "");
  const script = join(import.meta.dirname, "generate.ts");
  const { exitCode, stdout, stderr } = await execute(process.execPath, [`--import=${METER}`, script], {
    cwd: root,
    env: { ...process.env, PAYSPEC_PEAK: peaks },
  });
  const usages = readFileSync(peaks, "utf8")
    .trim()
    .split("\n")
    .map((line) => line.split(" ").map(Number));
  const peak = Math.max(...usages.map(([kilobytes = 0]) => kilobytes));
  const seconds = usages.reduce((sum, [, cpu = 0]) => sum + cpu, 0);
  return { seconds, peak, exitCode, output: stdout + stderr };
}
