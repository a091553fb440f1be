import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { reachedKeys } from "./reached-keys.ts";
import type { Place, Rule } from "./redocly.ts";

const layout = ["{paths,webhooks,schemas,examples}/*.yaml", "{parameters,headers,responses,securitySchemes}.yaml"];

/**
 * Every file of the spec's folder, and every top-level key of those that hold components, is reached from the document.
 * Redocly's rule of the same name sees only what stands under `components` of the document itself.
 */
export const noUnusedComponents: Rule = () => ({
  Root: {
    leave(_root, { location, report }) {
      const entry = location.source.absoluteRef;
      const folder = dirname(entry);
      const reached = reachedKeys(entry);
      // `no-unresolved-refs` has the fault; to call unused what it cut off would be bad advice.
      if (reached === undefined) return;

      /** Files that nothing reaches are unknown to Redocly, so the place in them is made here. */
      function placeIn(path: string, pointer: string): Place {
        const Source = location.source.constructor as new (path: string, body: string) => Place["source"];
        return { source: new Source(path, readFileSync(path, "utf8")), pointer, reportOnKey: true };
      }

      for (const name of globSync(layout, { cwd: folder }).toSorted()) {
        const path = join(folder, name);
        const file = reached.get(path);
        if (!file) {
          report({
            message: `Nothing refers to ${name}. Delete the file, or refer to it.`,
            location: placeIn(path, "#/"),
          });
          continue;
        }
        for (const key of file.keys) {
          if (file.reached.has(key)) continue;
          const message = `Nothing refers to ${key} in ${name}. Delete it, or refer to it.`;
          report({ message, location: placeIn(path, `#/${key}`) });
        }
      }
    },
  },
});
