import fs from 'node:fs';
import path from 'node:path';
import { lockDataDir, ServerError } from '@app/embedded';
import type { Config } from '@app/infra/config';
import type { Clock } from '@app/core/time';
import { Revisions, checkoutAbove } from './build-revision.js';
import { buildIn, ownBuild, type FoundBuild } from './find-build.js';
import type { ReplayOptions } from './options.js';
import { ReplayFolder } from './state.js';

/** What the command runs with. */
export interface CommandTools {
  readonly config: Config;
  readonly clock: Clock;
  readonly log: (line: string) => void;
}

/** Both builds and a folder that is ours, before the record is looked at. */
export interface Prepared {
  readonly folder: ReplayFolder;
  readonly base: FoundBuild;
  readonly against: FoundBuild;
  readonly commit: string | null;
  /** Null: it goes on by the plan in its folder. */
  readonly begins: { readonly days: number } | null;
  /** Gives the folder back. */
  readonly unlock: () => void;
}

/** Finds both builds, making that of a revision, before any database is looked for: what is refused leaves nothing behind. */
export function prepare({ start }: ReplayOptions, tools: CommandTools): Promise<Prepared> {
  return start.kind === 'new' ? prepareNew(start, tools) : prepareResumed(start.folder, tools);
}

type NewStart = Extract<ReplayOptions['start'], { kind: 'new' }>;

async function prepareNew({ against: name, days, out }: NewStart, tools: CommandTools): Promise<Prepared> {
  const { config, clock, log } = tools;
  const base = ownBuild();
  const isFolder = fs.existsSync(name);
  const found = isFolder ? buildIn(path.resolve(name), name) : null;
  const commit = isFolder ? null : await revisions(name, log).commitOf(name);
  const time = clock.now().toISOString().slice(0, 19).replaceAll(':', '-');
  const folder = new ReplayFolder(out ?? path.resolve(config.DATA_DIR, 'replays', time));
  folder.make();
  const unlock = lockDataDir(folder.folder);
  try {
    const against = found ?? (await revisions(name, log).build(commit ?? '', name, folder.buildFolder));
    return { folder, base, against, commit, begins: { days }, unlock };
  } catch (error) {
    await release({ folder, commit, unlock }, log);
    throw error;
  }
}

async function prepareResumed(given: string, { log }: CommandTools): Promise<Prepared> {
  const folder = new ReplayFolder(given);
  const base = ownBuild();
  const { commit, dist, against: was, base: began } = folder.plan();
  const unlock = lockDataDir(given);
  try {
    const against =
      commit === null
        ? buildIn(dist, was.name)
        : await revisions(was.name, log).build(commit, was.name, folder.buildFolder);
    if (base.fingerprint === began.fingerprint && against.fingerprint === was.fingerprint)
      return { folder, base, against, commit, begins: null, unlock };
    throw new ServerError(
      `The replay in ${given} was begun with other builds, which have been built again since. Begin it again.`,
    );
  } catch (error) {
    unlock();
    throw error;
  }
}

export function revisions(name: string, log: CommandTools['log']): Revisions {
  const root = checkoutAbove();
  if (root !== null) return new Revisions(root, log);
  throw new ServerError(
    `${name} is no folder, and a revision can only be built in a checkout: name the folder of a build.`,
  );
}

/** Gives the folder back; one that holds nothing to go on with is taken away, with what was built in it. */
export async function release(
  { folder, commit, unlock }: Pick<Prepared, 'folder' | 'commit' | 'unlock'>,
  log: CommandTools['log'],
): Promise<void> {
  unlock();
  if (folder.isBegun) return;
  if (commit !== null) await revisions(commit, log).remove(folder.buildFolder);
  fs.rmSync(folder.folder, { recursive: true, force: true });
}
