import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { replaceFile } from '@app/infra/config';
import { isAlive, stopProcess, type ProcessMark } from './process-identity.js';

const MarkSchema = z.object({ pid: z.number().int(), started: z.string() });

const RunSchema = z.object({
  launcher: MarkSchema.nullable(),
  mongodbUri: z.string(),
  redisUrl: z.string(),
  smtpUrl: z.string(),
  board: z.string(),
  inbox: z.string().nullable(),
  console: z.string(),
  services: z.record(z.string(), MarkSchema),
});

/** What a running launcher tells other programs on this machine: addresses and processes. */
export type RunInfo = z.infer<typeof RunSchema>;

const STOP_MS = 30_000;
const fileOf = (dataDir: string) => path.join(dataDir, 'run.json');

/** Writes DATA_DIR/run.json, readable by this user only: addresses may hold passwords. */
export function writeRunFile(dataDir: string, run: RunInfo): void {
  replaceFile(fileOf(dataDir), `${JSON.stringify(run, null, 2)}\n`);
}

/** What the launcher of this data folder wrote last, running or not; null where there is nothing to read. */
export function readRunFile(dataDir: string): RunInfo | null {
  if (!fs.existsSync(fileOf(dataDir))) return null;
  try {
    return RunSchema.parse(JSON.parse(fs.readFileSync(fileOf(dataDir), 'utf8')));
  } catch {
    return null; // Written by another version, or cut short: as good as none.
  }
}

/** The addresses of the launcher that runs on this data folder now, or null. */
export function runningOn(dataDir: string): RunInfo | null {
  const run = readRunFile(dataDir);
  return run !== null && run.launcher !== null && isAlive(run.launcher) ? run : null;
}

/** Removes run.json at a clean end. */
export const removeRunFile = (dataDir: string): void => fs.rmSync(fileOf(dataDir), { force: true });

/** Stops services that a killed launcher left behind: they would hold our ports. */
export async function stopLeftoverServices(dataDir: string, log: (line: string) => void): Promise<void> {
  const services: Record<string, ProcessMark> = readRunFile(dataDir)?.services ?? {};
  const left = Object.entries(services).filter(([, mark]) => isAlive(mark));
  for (const [name, { pid }] of left)
    log(`stopping ${name} (process ${pid}), left over from a run that was killed ...`);
  await Promise.all(left.map(([, mark]) => stopProcess(mark, STOP_MS)));
}
