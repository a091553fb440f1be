// The list of APIs, and their specs in one document each.
export { type Api, CONFIG_FILE, findRoot, readApis, readApisAndDrafts, selectApis } from "./apis.ts";
export { bundleSpecs } from "./bundle-specs.ts";
export { type ForeignReference, foreignReferences } from "./foreign-references.ts";
export { refuseForeignReferences } from "./refuse-foreign-references.ts";
export { type ProviderSpec, readSpecs } from "./read-specs.ts";
export { readYaml } from "./read-yaml.ts";
export { redoclyMessage } from "./redocly-message.ts";
export { redoclyProblem } from "./redocly-problem.ts";

// What a document says.
export { duration, explainRetry } from "./explain-retry.ts";
export { explainUnit, withUnits } from "./explain-unit.ts";
export { type EnumPlace, enumsIn, isOpenEnum, withText } from "./enums.ts";
export { isRecord } from "./is-record.ts";
export { isNumber, kindOfName, unitOf } from "./money-and-time.ts";
export { METHODS, READ_METHODS, WRITE_METHODS } from "./methods.ts";
export { identifierOf, providerName } from "./provider-name.ts";
export { follow, pointerOf, resolvePath, resolveReference, segmentsOf } from "./resolve-reference.ts";
export {
  type Content,
  type Contents,
  operationsOf,
  type Placed,
  recordAt,
  samplesOf,
  type Schema,
  type SecurityRequirement,
  type SecurityScheme,
  type Spec,
  type SpecOperation,
  type SpecParameter,
} from "./spec.ts";
export { sensitiveNames } from "./sensitive-names.ts";
export { examplesOf, type SpecExample } from "./spec-examples.ts";
export { type SchemaPlace, schemasOf } from "./spec-schemas.ts";
