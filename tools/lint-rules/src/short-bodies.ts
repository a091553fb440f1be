import type { RuleContext } from "./oxlint.ts";

/** The width that the formatter breaks lines at. */
const PRINT_WIDTH = 120;

/** A node of the tree that oxlint gives (ESTree), as far as the rule looks at it. */
interface Node {
  readonly type: string;
  readonly range: readonly [start: number, end: number];
  readonly parent?: Node & { readonly alternate?: Node | null };
}

interface Statement extends Node {
  readonly body?: Node & { readonly body?: readonly Node[] };
  readonly consequent?: Node & { readonly body?: readonly Node[] };
  readonly alternate?: Node | null;
}

/** Statements that cannot stand, or would be misread, without a block. */
const NEEDS_BLOCK =
  /^(VariableDeclaration|FunctionDeclaration|ClassDeclaration|TS.*|If.*|For.*|While.*|DoWhile.*|Try.*|Switch.*)$/;

/**
 * The lint rule `payspec/short-bodies`: `if (isDone) return;` stands on one line where it fits, without braces. That a
 * body on a line of its own has braces is for the rule `curly` to say.
 */
export const shortBodies = {
  meta: { fixable: "code" as const },
  create(context: RuleContext & { readonly sourceCode: { readonly text: string } }) {
    const { text } = context.sourceCode;

    function check(node: Statement): void {
      const block = node.consequent ?? node.body;
      if (block?.type !== "BlockStatement") return;
      const [statement, ...others] = block.body ?? [];
      if (statement === undefined || others.length > 0) return;
      // Either all branches have braces, or none has.
      if (node.alternate || node.parent?.alternate === node) return;
      const head = text.slice(text.lastIndexOf("\n", node.range[0]) + 1, block.range[0]);
      const body = text.slice(...statement.range);
      const rest = text.slice(block.range[0], statement.range[0]) + text.slice(statement.range[1], block.range[1]);
      if (NEEDS_BLOCK.test(statement.type) || /\n/.test(head + body) || !/^\{\s*\}$/.test(rest)) return;
      if (head.length + body.length > PRINT_WIDTH) return;
      context.report({
        node,
        message: "The body fits on this line: leave out the braces.",
        fix: (fixer) => fixer.replaceTextRange(block.range, body),
      });
    }

    return {
      IfStatement: check,
      ForOfStatement: check,
      ForInStatement: check,
      ForStatement: check,
      WhileStatement: check,
    };
  },
};
