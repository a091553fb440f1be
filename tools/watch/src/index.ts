export { type Drift, watchProviders } from "./watch-providers.ts";
