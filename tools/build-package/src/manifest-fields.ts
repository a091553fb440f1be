import type { EntryPoint } from "./entry-points.ts";

/** The fields of `package.json` that say where the built files are. */
export interface ManifestFields {
  readonly main: string;
  readonly types: string;
  readonly typesVersions?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  readonly exports: Readonly<Record<string, unknown>>;
}

/**
 * What `package.json` has to say for the entry points.
 *
 * - `types`: for ESM and for CommonJS, each whole.
 * - `module`: bundlers get ESM, which they can shake, also for a `require`, so that a bundle holds one copy.
 * - `deno`: ESM, for both too. Deno knows `node` as well, but lets CommonJS run only with leave to read its folder.
 * - `node`: `import` gets the module that `require` gets, under its names, so that a process has one copy of the state.
 * - `main`, `types` and `typesVersions` are for tools that do not know `exports`, such as TypeScript's `node10`.
 */
export function manifestFields(entries: readonly Pick<EntryPoint, "subpath" | "name">[]): ManifestFields {
  const subpaths = entries.filter(({ subpath }) => subpath !== ".");
  return {
    main: "./dist/index.cjs",
    types: "./dist/index.d.cts",
    ...(subpaths.length > 0 && {
      typesVersions: { "*": Object.fromEntries(subpaths.map(({ name }) => [name, [`./dist/${name}.d.cts`]])) },
    }),
    exports: {
      ...Object.fromEntries(
        entries.map(({ subpath, name }) => [
          subpath,
          {
            types: { require: `./dist/${name}.d.cts`, default: `./dist/${name}.d.ts` },
            module: `./dist/${name}.js`,
            deno: `./dist/${name}.js`,
            node: { require: `./dist/${name}.cjs`, default: `./dist/${name}.node.js` },
            require: `./dist/${name}.cjs`,
            default: `./dist/${name}.js`,
          },
        ]),
      ),
      "./package.json": "./package.json",
    },
  };
}
