import type { Database } from '../mongo/index.js';

interface BackupMark {
  readonly _id: 'backup';
  readonly takenAt: Date;
}

const collectionOf = (database: Database) => database.connection.collection<BackupMark>('meta');

/** Notes that a backup was finished. */
export async function noteBackup(database: Database, takenAt: Date): Promise<void> {
  await collectionOf(database).updateOne({ _id: 'backup' }, { $set: { takenAt } }, { upsert: true });
}

/** When the last finished backup was taken; null: never. */
export async function lastBackupAt(database: Database): Promise<Date | null> {
  return (await collectionOf(database).findOne({ _id: 'backup' }))?.takenAt ?? null;
}
