import { readFileSync } from "node:fs";
import { foreignReferences } from "@payspec/spec-model/foreign-references";
import type { Rule, Source as File } from "./redocly.ts";

/**
 * A spec refers to files of its own folder only: what stands elsewhere could change, or give away, what no review of
 * the spec shows.
 */
export const localReferences: Rule = () => ({
  Root: {
    leave(_root, { location, report }) {
      const Source = location.source.constructor as new (path: string, body: string) => File;
      for (const { file, line, column, reference } of foreignReferences(location.source.absoluteRef)) {
        const message = `The reference ${reference} leaves the folder of the spec. Copy what it refers to into the folder.`;
        const source = new Source(file, readFileSync(file, "utf8"));
        report({ message, location: { source, pointer: undefined, start: { line, col: column } } });
      }
    },
  },
});
