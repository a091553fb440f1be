export { type CodeBlock, codeBlocks } from "./code-blocks.ts";
export { breakConnection, cutBody, halfJson, hang, type Received, reply, type Reply, serve } from "./serve.ts";
