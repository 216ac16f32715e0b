import { UsageError } from '@app/cli';
import { countHeld, dropHeld, releaseHeld, restoreBackup, type Held } from '@app/infra/backup';
import type { Database } from '@app/infra/mongo';
import type { Clock } from '@app/core/time';

/** How `techjobboard restore` is used. */
export const USAGE = [
  'techjobboard restore FOLDER    restores a backup into an empty database; what may have been sent since is held',
  'techjobboard restore held      counts what is held',
  'techjobboard restore release   lets what is held go out: where none of it was sent',
  'techjobboard restore drop      ends what is held, on the record, without a mail',
].join('\n');

const counted = ({ deliveries, alerts, postings }: Held): string =>
  `${deliveries} mails, ${alerts} alerts and ${postings} postings that had not been compared with the saved searches`;

/** Runs one command on a database and returns what to print. Throws UsageError and BackupError. */
export async function restoreCommand(
  database: Database,
  dataDir: string,
  clock: Clock,
  args: readonly string[],
): Promise<string> {
  const [what, ...rest] = args;
  if (what === undefined || what.startsWith('-') || rest.length > 0) throw new UsageError(USAGE);
  switch (what) {
    case 'held':
      return `Held: ${counted(await countHeld(database))}.`;
    case 'release':
      return `Released: ${counted(await releaseHeld(database, clock.now()))}.`;
    case 'drop':
      return `Dropped: ${counted(await dropHeld(database, clock.now()))}.`;
    default: {
      const { takenAt } = await restoreBackup({ database, dataDir }, what, clock.now());
      const held = counted(await countHeld(database));
      return `Restored as of ${takenAt}. Held, since they may have been sent after that: ${held}. Start the board, then \`techjobboard restore release\` or \`drop\`.`;
    }
  }
}
