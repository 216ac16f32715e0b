import { countHeld, dropHeld, releaseHeld, restoreBackup, type Held } from '@app/infra/backup';
import type { Database } from '@app/infra/mongo';
import type { Clock } from '@app/core/time';

const counted = ({ deliveries, alerts, postings }: Held): string =>
  `${deliveries} mails, ${alerts} alerts and ${postings} postings that had not been compared with the saved searches`;

/** Runs one command (a folder, or what is to become of what is held) on a database and returns what to print. Throws BackupError. */
export async function restoreCommand(
  database: Database,
  dataDir: string,
  clock: Clock,
  what: string,
): Promise<string> {
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
