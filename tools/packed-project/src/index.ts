export { createPackedProject, emptyProject, install, pack, type PackedProject } from "./packed-project.ts";
export { createPnpmProject } from "./pnpm-project.ts";
export { publishedPackages } from "./published-packages.ts";
