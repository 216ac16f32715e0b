import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { isAlive, markOf } from './process-identity.js';
import { ServerError } from '../programs/server-error.js';

const MarkSchema = z.object({ pid: z.number().int(), started: z.string() });
const FILE = 'launcher.lock';

function holderOf(file: string): z.infer<typeof MarkSchema> | null {
  try {
    const parsed = MarkSchema.safeParse(JSON.parse(fs.readFileSync(file, 'utf8')));
    return parsed.success && isAlive(parsed.data) ? parsed.data : null;
  } catch {
    return null; // Gone, or cut short by a crash: nobody holds it.
  }
}

const busy = (dataDir: string, pid: number) =>
  new ServerError(
    `${dataDir} is in use by another TechJobBoard (process ${pid}). ` +
      'Stop that one first, or give this one a folder of its own: set DATA_DIR and the ports.',
  );

function tryCreate(file: string): boolean {
  try {
    fs.writeFileSync(file, JSON.stringify(markOf(process.pid)), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Moves a dead lock aside. Were it taken over in between by a live launcher, that one's lock is put back. */
function removeStale(file: string): void {
  const aside = `${file}.${process.pid}`;
  try {
    fs.renameSync(file, aside);
  } catch {
    return; // Another launcher removed it first.
  }
  if (holderOf(aside) !== null) fs.linkSync(aside, file);
  fs.rmSync(aside, { force: true });
}

/**
 * Claims a data folder for this process, so that two launchers never share one. A lock left by a killed process is
 * taken over. Throws ServerError naming the process that holds it. Returns the function that gives the folder back.
 */
export function lockDataDir(dataDir: string): () => void {
  fs.mkdirSync(dataDir, { recursive: true });
  const file = path.join(dataDir, FILE);
  for (let attempt = 0; attempt < 3; attempt++) {
    if (tryCreate(file)) return () => fs.rmSync(file, { force: true });
    const holder = holderOf(file);
    if (holder !== null) throw busy(dataDir, holder.pid);
    removeStale(file);
  }
  throw new ServerError(
    `${file} could not be created. Remove it when no other TechJobBoard runs, and retry.`,
  );
}
