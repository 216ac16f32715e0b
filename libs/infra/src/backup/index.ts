export { countHeld, dropHeld, releaseHeld } from './held.js';
export type { Held } from './held.js';
export { lastBackupAt, noteBackup } from './last-backup.js';
export { BackupError } from './manifest.js';
export type { Manifest } from './manifest.js';
export { restoreBackup } from './restore-backup.js';
export type { RestoreTarget } from './restore-backup.js';
export { SNAPSHOTS_KEPT, writeBackup } from './write-backup.js';
export type { BackupSource } from './write-backup.js';
