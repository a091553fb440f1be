export { type CodeBlock, codeBlocks } from "./code-blocks.ts";
export { CHROMIUM_MISSING, findChromium } from "./find-chromium.ts";
export { breakConnection, cutBody, halfJson, hang, type Received, reply, type Reply, serve } from "./serve.ts";
export type { Proof, ProofOptions, ProofReport } from "./proof.ts";
export { type HeapGrowth, heapGrowth } from "./heap-growth.ts";
export { QuietClock } from "./quiet-clock.ts";
export { dice } from "./dice.ts";
