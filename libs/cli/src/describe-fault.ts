import { ServerError } from '@app/embedded';
import { ConfigError } from '@app/infra/config';

/** What is said of an error: one clear message for what a person can mend, the whole of it for a fault of ours. */
export function describeFault(error: unknown): string {
  if (error instanceof ServerError || error instanceof ConfigError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
