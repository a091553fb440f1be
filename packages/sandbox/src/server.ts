export { type RunningSandbox, type ServerOptions, startSandbox } from "./server/start-sandbox.js";
