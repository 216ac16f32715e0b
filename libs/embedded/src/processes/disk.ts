import fs from 'node:fs';
import { ServerError } from '../programs/server-error.js';

const MEGABYTE = 1024 * 1024;

/** Refuses to start on a disk with less than so many megabytes free, before a server fails on it half-way. */
export function assertDiskSpace(folder: string, megabytes: number): void {
  fs.mkdirSync(folder, { recursive: true });
  const { bavail, bsize } = fs.statfsSync(folder);
  const free = Math.floor((bavail * bsize) / MEGABYTE);
  if (free >= megabytes) return;
  throw new ServerError(
    `The disk of ${folder} has ${free} MB free; at least ${megabytes} MB are needed. ` +
      'Free some space, or set DATA_DIR to a folder on another disk.',
  );
}
