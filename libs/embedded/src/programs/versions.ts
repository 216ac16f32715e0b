import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { WrittenData } from './ways-to-find.js';
import type { Program } from './programs.js';
import { ServerError } from './server-error.js';

const VersionsSchema = z.partialRecord(z.enum(['mongod', 'redis-server']), z.string());
type Versions = z.infer<typeof VersionsSchema>;

const fileOf = (dataDir: string) => path.join(dataDir, 'versions.json');

function read(dataDir: string): Versions {
  if (!fs.existsSync(fileOf(dataDir))) return {};
  const parsed = VersionsSchema.safeParse(JSON.parse(fs.readFileSync(fileOf(dataDir), 'utf8')));
  if (parsed.success) return parsed.data;
  throw new ServerError(
    `${fileOf(dataDir)} is damaged: write the versions that made the data, for example {"mongod": "6.0.5"}.`,
  );
}

const FOLDERS: Readonly<Record<Program, string>> = { mongod: 'mongo', 'redis-server': 'redis' };

/** Where the data of a server lies below DATA_DIR. */
export const dataFolder = (dataDir: string, program: Program): string => path.join(dataDir, FOLDERS[program]);

/** Where older releases kept the programs that they had fetched. */
export const ownPrograms = (dataDir: string): string => path.join(dataDir, 'bin');

/** Whether MongoDB has ever written below this DATA_DIR. */
export const hasStore = (dataDir: string): boolean =>
  fs.existsSync(path.join(dataFolder(dataDir, 'mongod'), 'WiredTiger'));

/** The data of a server in this folder and the version that last wrote it; undefined where it is not there, or not any more. */
export function writtenData(dataDir: string, program: Program): WrittenData | undefined {
  const version = fs.existsSync(dataFolder(dataDir, program)) ? read(dataDir)[program] : undefined;
  return version === undefined ? undefined : { dataDir, version };
}

/** Notes which version now writes the data. */
export function recordVersion(dataDir: string, program: Program, version: string): void {
  const known = read(dataDir);
  if (known[program] === version) return;
  fs.writeFileSync(fileOf(dataDir), `${JSON.stringify({ ...known, [program]: version }, null, 2)}\n`);
}
