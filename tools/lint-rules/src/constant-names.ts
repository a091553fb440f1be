import type { RuleContext } from "./oxlint.ts";

/** A declaration at the top of a file, as far as the rule looks at it (ESTree). */
interface Declaration {
  readonly kind: string;
  readonly parent?: { readonly type: string };
  readonly declarations: readonly {
    readonly id: { readonly type: string; readonly name?: string };
    readonly init?: Value | null;
  }[];
}

interface Value {
  readonly type: string;
  readonly left?: Value;
  readonly right?: Value;
  readonly argument?: Value;
}

/**
 * The lint rule `payspec/constant-names`: a number, string or regular expression that a file names at its top is written
 * in capitals, so that a reader sees in the middle of a function that nothing changes it. Tests name their samples as
 * they like.
 */
export const constantNames = {
  create(context: RuleContext) {
    if (/\/test\/|\.test\.ts$/.test(context.filename.replaceAll("\\", "/"))) return {};
    return {
      VariableDeclaration({ kind, parent, declarations }: Declaration) {
        if (kind !== "const" || !/^(Program|ExportNamedDeclaration)$/.test(parent?.type ?? "")) return;
        for (const { id, init } of declarations) {
          const { name } = id;
          if (name === undefined || !init || !isLiteral(init) || /^[A-Z][A-Z0-9_]*$/.test(name)) continue;
          const capitals = name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, "_").toUpperCase();
          context.report({ node: id, message: `${name} is a constant: write ${capitals}.` });
        }
      },
    };
  },
};

/** Whether a value is a number, string or regular expression, or a sum or product of such. */
function isLiteral({ type, left, right, argument }: Value): boolean {
  if (type === "BinaryExpression") {
    return left !== undefined && right !== undefined && isLiteral(left) && isLiteral(right);
  }
  if (type === "UnaryExpression") return argument !== undefined && isLiteral(argument);
  return type === "Literal";
}
