export { type PrismServer, startPrism } from "./start-prism.ts";
