/** Exit codes: all is well, the content has problems, the command was used wrongly, the user broke it off. */
export const EXIT = { fine: 0, content: 1, usage: 2, interrupted: 130 } as const;

/** The command was used wrongly; the message says how it is used. */
export class UsageError extends Error {
  override name = 'UsageError';
}
