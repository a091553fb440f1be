// Runs inside the packed project: `node report-globals.ts <module>` imports the module, and prints, one per line, what
// the import changed on globalThis and on the objects that hang on it.

/** Every property of every global, and of its prototype, by its path. */
function snapshot(): Map<string, unknown> {
  const properties = new Map<string, unknown>();
  const add = (path: string, owner: object) => {
    for (const key of Reflect.ownKeys(owner)) {
      const { value, get, set } = Reflect.getOwnPropertyDescriptor(owner, key) ?? {};
      properties.set(`${path}.${String(key)}`, value);
      properties.set(`${path}.${String(key)} (get)`, get);
      properties.set(`${path}.${String(key)} (set)`, set);
    }
  };
  const isObject = (value: unknown) => (typeof value === "object" && value !== null) || typeof value === "function";
  add("globalThis", globalThis);
  for (const key of Reflect.ownKeys(globalThis)) {
    // Node makes some globals when they are first read; reading them here keeps that out of the difference.
    const value: unknown = Reflect.get(globalThis, key);
    if (!isObject(value) || value === globalThis) continue;
    // Checked by isObject.
    const owner = value as object;
    add(String(key), owner);
    const prototype: unknown = Reflect.get(owner, "prototype");
    if (isObject(prototype)) add(`${String(key)}.prototype`, prototype as object);
  }
  return properties;
}

snapshot();
const before = snapshot();
await import(process.argv[2] ?? "");
const after = snapshot();
for (const path of new Set([...before.keys(), ...after.keys()])) {
  if (!Object.is(before.get(path), after.get(path)) || before.has(path) !== after.has(path)) console.log(path);
}
