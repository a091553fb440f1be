import { isRecord } from "@payspec/spec-model";

/** Which parts of two documents differ, over references. */
export interface ChangedComponents {
  /** Whether a value refers, at whatever distance, to a component that is not the same in both documents. */
  isChanged(value: unknown): boolean;
}

/** Compares the components of two documents once, so that what did not change need not be looked through. */
export function changedComponents(old: object, now: object): ChangedComponents {
  const before = textsOf(old);
  const after = textsOf(now);
  const changed = new Set(
    [...before.keys()].filter((pointer) => before.get(pointer)?.text !== after.get(pointer)?.text),
  );
  for (let size = -1; size !== changed.size;) {
    size = changed.size;
    for (const [pointer, { references }] of before) {
      if (references.some((reference) => changed.has(reference))) changed.add(pointer);
    }
  }
  return { isChanged: (value) => referencesIn(value).some((reference) => changed.has(reference)) };
}

function textsOf(document: object): Map<string, { text: string; references: string[] }> {
  const components = "components" in document && isRecord(document.components) ? document.components : {};
  return new Map(
    Object.entries(components).flatMap(([section, members]) =>
      Object.entries(isRecord(members) ? members : {}).map(([name, value]) => [
        `#/components/${section}/${name}`,
        { text: JSON.stringify(value), references: referencesIn(value) },
      ]),
    ),
  );
}

function referencesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    key === "$ref" && typeof item === "string" ? [item] : referencesIn(item),
  );
}
