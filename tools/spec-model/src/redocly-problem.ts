import { relative } from "node:path";
import { getLineColLocation, type NormalizedProblem } from "@redocly/openapi-core";

/** One line on a problem that Redocly found: the file from the repository's root, line, column, message and rule. */
export function redoclyProblem(root: string, { location, message, ruleId }: NormalizedProblem): string {
  const [place] = location;
  const start = place && getLineColLocation(place).start;
  const where = place ? `${relative(root, place.source.absoluteRef)}:${start?.line ?? 1}:${start?.col ?? 1} ` : "";
  return `${where}${message.replaceAll(`${root}/`, "")} (${ruleId})`;
}
