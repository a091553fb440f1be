/** A failure that the person who started the command can put right: its message says what failed and what to do. */
export class UserError extends Error {
  override readonly name = "UserError";
}
