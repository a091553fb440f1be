import { join } from "node:path";
import ts from "typescript-5.9";

/** What an editor tells of a place in a program. */
export interface Hover {
  /** The declaration, as it is shown. */
  readonly shown: string;
  /** The documentation below it. */
  readonly documentation: string;
  /** Its tags, such as `deprecated` and `see`, with their texts. */
  readonly tags: ReadonlyMap<string, string>;
  /** Where "go to definition" leads: the text of each definition, from its name on. */
  readonly definitions: readonly { readonly file: string; readonly text: string }[];
}

const folder = join(import.meta.dirname, "..");
const OPTIONS: ts.CompilerOptions = {
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  strict: true,
  noEmit: true,
  types: [],
};

/** What several programs import is parsed once. */
const parsed = ts.createDocumentRegistry();
let editors = 0;

/** An editor in which one program is open, by the language service of TypeScript that tsserver has. */
export class Editor {
  readonly #program: string;
  // What is parsed is known by its name.
  readonly #file = join(folder, `editor-program-${++editors}.ts`);
  readonly #service: ts.LanguageService;

  /** @param program TypeScript that may import what this package has as a dependency; it is never written */
  constructor(program: string) {
    this.#program = program;
    const { sys } = ts;
    const host: ts.LanguageServiceHost = {
      getScriptFileNames: () => [this.#file],
      getScriptVersion: () => "1",
      getScriptSnapshot: (file) => {
        const text = file === this.#file ? program : sys.readFile(file);
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
      },
      getCurrentDirectory: () => folder,
      getCompilationSettings: () => OPTIONS,
      getDefaultLibFileName: ts.getDefaultLibFilePath,
      fileExists: (file) => file === this.#file || sys.fileExists(file),
      readFile: sys.readFile,
      directoryExists: sys.directoryExists,
      ...(sys.realpath && { realpath: sys.realpath }),
    };
    this.#service = ts.createLanguageService(host, parsed);
  }

  /** The errors of the program. */
  errors(): string[] {
    return this.#service
      .getSemanticDiagnostics(this.#file)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
  }

  /** Hovers over the last character of a text, where it first stands before another. */
  hover(text: string, following = ""): Hover {
    const start = this.#program.indexOf(text + following);
    if (start === -1) throw new Error(`The program has no ${text}${following}.`);
    const at = start + text.length - 1;
    const info = this.#service.getQuickInfoAtPosition(this.#file, at);
    const definitions = this.#service.getDefinitionAtPosition(this.#file, at) ?? [];
    return {
      shown: ts.displayPartsToString(info?.displayParts),
      documentation: ts.displayPartsToString(info?.documentation),
      tags: new Map(info?.tags?.map(({ name, text: parts }) => [name, ts.displayPartsToString(parts)])),
      definitions: definitions.map(({ fileName, textSpan }) => ({
        file: fileName,
        text: (ts.sys.readFile(fileName) ?? "").slice(textSpan.start),
      })),
    };
  }
}
