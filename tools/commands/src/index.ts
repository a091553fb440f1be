export { checkPort } from "./check-port.ts";
export { execute, type Execution } from "./execute.ts";
export { format } from "./format.ts";
export { GenerateError } from "./generate-error.ts";
export { run } from "./run.ts";
export { runTool, type ToolResult, toolVersion } from "./run-tool.ts";
