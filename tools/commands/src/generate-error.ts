/** What the person who runs the command can put right: shown as its message, without a stack trace. */
export class GenerateError extends Error {
  override readonly name = "GenerateError";
}
