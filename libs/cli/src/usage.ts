/** A command that was typed wrong; the message says how it is meant. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
