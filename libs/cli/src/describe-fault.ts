import { OperatorsFault } from '@app/infra/config';

/** What is said of an error: one clear message for what a person can fix, the whole of it for a fault of ours. */
export function describeFault(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error instanceof OperatorsFault ? error.message : (error.stack ?? error.message);
}
