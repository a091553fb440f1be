export { checkPort, type PrismServer, startPrism } from "./start-prism.ts";
