import { documentedGuarantee } from "./documented-guarantee.ts";
import { errorProof } from "./error-proof.ts";
import { listPagination } from "./list-pagination.ts";
import { localReferences } from "./local-references.ts";
import { namedDurations } from "./named-durations.ts";
import { namedSchemas } from "./named-schemas.ts";
import { noUnusedComponents } from "./no-unused-components.ts";
import { openEnum } from "./open-enum.ts";
import { openapiVersion } from "./openapi-version.ts";
import { operationComplete } from "./operation-complete.ts";
import { operationId } from "./operation-id.ts";
import { operationResource } from "./operation-resource.ts";
import { pathFileName } from "./path-file-name.ts";
import { plainReferences } from "./plain-references.ts";
import { readableResponses } from "./readable-responses.ts";
import { sendableBodies } from "./sendable-bodies.ts";
import { sendableCredentials } from "./sendable-credentials.ts";
import { sendableParameters } from "./sendable-parameters.ts";
import { sendableServers } from "./sendable-servers.ts";
import { sentKey } from "./sent-key.ts";
import { statedUnits } from "./stated-units.ts";
import { usableNames } from "./usable-names.ts";
import { vocabulary } from "./vocabulary.ts";
import { writeIdempotency } from "./write-idempotency.ts";
import { writeLookup } from "./write-lookup.ts";

/** PaySpec's house rules for the specs, switched on in `redocly.yaml`. */
export default function payspec() {
  return {
    id: "payspec",
    rules: {
      oas3: {
        "documented-guarantee": documentedGuarantee,
        "error-proof": errorProof,
        "list-pagination": listPagination,
        "local-references": localReferences,
        "named-durations": namedDurations,
        "named-schemas": namedSchemas,
        "no-unused-components": noUnusedComponents,
        "open-enum": openEnum,
        "openapi-version": openapiVersion,
        "operation-complete": operationComplete,
        "operation-id": operationId,
        "operation-resource": operationResource,
        "path-file-name": pathFileName,
        "plain-references": plainReferences,
        "readable-responses": readableResponses,
        "sendable-bodies": sendableBodies,
        "sendable-credentials": sendableCredentials,
        "sendable-parameters": sendableParameters,
        "sendable-servers": sendableServers,
        "sent-key": sentKey,
        "stated-units": statedUnits,
        "usable-names": usableNames,
        vocabulary,
        "write-idempotency": writeIdempotency,
        "write-lookup": writeLookup,
      },
    },
  };
}
