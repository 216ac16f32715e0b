import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { PROGRAMS, majorOf, type Program } from './programs.js';
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

/** The version of the server that last wrote this data folder, if any did. */
export const recordedVersion = (dataDir: string, program: Program): string | undefined =>
  read(dataDir)[program];

/** Refuses to let one major version open the data of another: neither server promises to read it. */
export function checkVersion(dataDir: string, program: Program, version: string): void {
  const recorded = recordedVersion(dataDir, program);
  if (recorded === undefined || majorOf(recorded) === majorOf(version)) return;
  const { product } = PROGRAMS[program];
  throw new ServerError(
    `The data in ${dataDir} was written by ${product} ${recorded}; this one is ${version}. ` +
      (program === 'mongod'
        ? `Use ${product} ${majorOf(recorded)}.x, or move the data with mongodump and mongorestore into an empty DATA_DIR.`
        : `Use ${product} ${majorOf(recorded)}.x, or remove ${dataDir}/redis: it holds queues only, and they are made again.`),
  );
}

/** Notes which version now writes the data. */
export function recordVersion(dataDir: string, program: Program, version: string): void {
  const known = read(dataDir);
  if (known[program] === version) return;
  fs.writeFileSync(fileOf(dataDir), `${JSON.stringify({ ...known, [program]: version }, null, 2)}\n`);
}
