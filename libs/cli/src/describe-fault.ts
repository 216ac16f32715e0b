import { ServerError } from '@app/embedded';
import { BackupError } from '@app/infra/backup';
import { OperatorsFault } from '@app/infra/config';

const MENDABLE = [ServerError, OperatorsFault, BackupError];

/** What is said of an error: one clear message for what a person can fix, the whole of it for a fault of ours. */
export function describeFault(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return MENDABLE.some((kind) => error instanceof kind) ? error.message : (error.stack ?? error.message);
}
