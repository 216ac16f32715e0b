import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { pause, systemClock } from '@app/infra/system';

const STARTTIME = 19;

function fromProc(pid: number): string | null {
  const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields[0] === 'Z' ? null : (fields[STARTTIME] ?? null);
}

/**
 * What tells a process from a later one with the same number: its start time. Null when no such process runs.
 * Linux reads /proc; elsewhere `ps` is asked.
 */
export function processIdentity(pid: number): string | null {
  try {
    if (fs.existsSync('/proc/self/stat')) return fromProc(pid);
    const started = execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
    return started === '' ? null : started;
  } catch {
    return null; // The process is gone: /proc has no such file, and ps exits with 1.
  }
}

/** One process, named so that a later process with the same number is not mistaken for it. */
export interface ProcessMark {
  readonly pid: number;
  readonly started: string;
}

/** The mark of a process that runs now, or null. */
export function markOf(pid: number): ProcessMark | null {
  const started = processIdentity(pid);
  return started === null ? null : { pid, started };
}

/** Whether exactly this process still runs. */
export const isAlive = (mark: ProcessMark): boolean => processIdentity(mark.pid) === mark.started;

const POLL_MS = 20;

async function waitForEnd(mark: ProcessMark, timeoutMs: number): Promise<boolean> {
  const deadline = systemClock.monotonicMs() + timeoutMs;
  while (isAlive(mark)) {
    if (systemClock.monotonicMs() > deadline) return false;
    await pause(POLL_MS);
  }
  return true;
}

/** Ends exactly this process, if it still runs: SIGTERM, and SIGKILL when that was not obeyed in time. */
export async function stopProcess(mark: ProcessMark, patienceMs: number): Promise<void> {
  if (!isAlive(mark)) return;
  process.kill(mark.pid, 'SIGTERM');
  if (await waitForEnd(mark, patienceMs)) return;
  process.kill(mark.pid, 'SIGKILL');
  await waitForEnd(mark, patienceMs);
}
