export { checkPort } from "./check-port.ts";
export { execute, type ExecuteOptions, type Execution } from "./execute.ts";
export { formatFiles, type UnwrittenFile } from "./format-files.ts";
export { run } from "./run.ts";
export { progress, runCommand, UsageError } from "./run-command.ts";
export { runTool, toolVersion } from "./run-tool.ts";
export { temporaryFolder, type TemporaryFolder } from "./temporary-folder.ts";
export { UserError } from "./user-error.ts";
export { wholeNumber } from "./whole-number.ts";
