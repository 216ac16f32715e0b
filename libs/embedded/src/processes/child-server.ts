import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { replaceFile } from '@app/infra/config';
import { pause, systemClock } from '@app/infra/system';
import { explainExit } from './explain-exit.js';
import { isListening } from './ports.js';
import { isAlive, markOf, stopProcess, type ProcessMark } from './process-identity.js';
import type { Program } from '../programs/programs.js';
import { ServerError } from '../programs/server-error.js';

const POLL_MS = 20;
const READY_MS = 60_000;
const STOP_MS = 30_000;
const TAIL_BYTES = 16 * 1024;

/** A server process of ours. */
export interface RunningServer {
  readonly program: Program;
  readonly version: string;
  readonly url: string;
  readonly pid: number;
  /** Resolves when the process has ended, whatever the cause, with what is known about it. */
  readonly ended: Promise<string>;
  /** Asks the process to end and waits for it; after 30 s it is killed. */
  stop(): Promise<void>;
}

/** What to spawn and where its log and its mark go. */
export interface ChildPlan {
  readonly program: Program;
  readonly binary: string;
  readonly args: readonly string[];
  readonly port: number;
  readonly dataDir: string;
}

/** A spawned process that accepts connections on its port. */
export interface Child {
  readonly pid: number;
  readonly ended: Promise<string>;
  stop(): Promise<void>;
}

const markFile = (dataDir: string, program: Program) => path.join(dataDir, `${program}.pid`);
const logFile = (dataDir: string, program: Program) => path.join(dataDir, `${program}.log`);

function tail(file: string, from: number): string {
  if (!fs.existsSync(file)) return '';
  const content = fs.readFileSync(file);
  return content.subarray(Math.max(from, content.length - TAIL_BYTES)).toString('utf8');
}

function readMark(file: string): ProcessMark | null {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')) as ProcessMark;
  } catch {
    return null; // No file, or one cut short by a crash: nothing to stop.
  }
}

/** Stops the server that a killed launcher left behind on this data folder, if it still runs. */
export async function stopLeftover(
  dataDir: string,
  program: Program,
  log: (line: string) => void,
): Promise<void> {
  const mark = readMark(markFile(dataDir, program));
  if (mark === null || !isAlive(mark)) return;
  log(`stopping ${program} (process ${mark.pid}), left over from a run that was killed ...`);
  await stopProcess(mark, STOP_MS);
}

function watchEnd(child: ChildProcess, plan: ChildPlan, logStart: number): Promise<string> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(`${plan.program} did not start: ${error.message}`));
    child.once('exit', (code, signal) => {
      const how = signal === null ? `exit code ${code}` : `signal ${signal}`;
      const advice = explainExit(tail(logFile(plan.dataDir, plan.program), logStart));
      resolve(`${plan.program} ended (${how}). ${advice}`);
    });
  });
}

async function waitForPort(port: number, ended: Promise<string>): Promise<void> {
  let failure: string | undefined;
  void ended.then((why) => (failure = why));
  const deadline = systemClock.monotonicMs() + READY_MS;
  while (!(await isListening(port))) {
    if (failure !== undefined) throw new ServerError(failure);
    if (systemClock.monotonicMs() > deadline) throw new ServerError(`Port ${port} did not open within 60 s.`);
    await pause(POLL_MS);
  }
}

async function stopChild(child: ChildProcess, ended: Promise<string>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
  await ended;
  clearTimeout(timer);
}

/**
 * Spawns a server in a process group of its own, so that Ctrl-C in a terminal reaches it only through the launcher,
 * and waits until its port answers. Throws ServerError with advice when it ends before that.
 */
export async function startChild(plan: ChildPlan): Promise<Child> {
  const log = logFile(plan.dataDir, plan.program);
  const logStart = fs.existsSync(log) ? fs.statSync(log).size : 0;
  const output = fs.openSync(log, 'a', 0o600);
  const child = spawn(plan.binary, plan.args, { stdio: ['ignore', output, output], detached: true });
  fs.closeSync(output);
  const ended = watchEnd(child, plan, logStart);
  if (child.pid === undefined) {
    await Promise.race([once(child, 'error').catch(() => undefined), ended]);
    throw new ServerError(await ended);
  }
  const mark = markOf(child.pid);
  if (mark !== null) replaceFile(markFile(plan.dataDir, plan.program), JSON.stringify(mark));
  await waitForPort(plan.port, ended);
  return { pid: child.pid, ended, stop: () => stopChild(child, ended) };
}

/** Waits for a step of a start; when it fails the child is stopped before the error is passed on. */
export async function orStop<T>(child: Child, step: Promise<T>): Promise<T> {
  try {
    return await step;
  } catch (error) {
    await child.stop();
    throw error;
  }
}
