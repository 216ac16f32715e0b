import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { UsageError } from '@app/cli';
import { ServerError } from '@app/embedded';
import { buildIn, releaseIn, tooOld, type FoundBuild } from './find-build.js';

const run = promisify(execFile);
const WORKER_SOURCE = 'libs/replay/src/worker.ts';
const BUILD_WITHIN_MS = 600_000;

/** The checkout that this program runs from; null for an image, which holds nothing to build with. */
export function checkoutAbove(folder: string = import.meta.dirname): string | null {
  if (fs.existsSync(path.join(folder, 'tools', 'build.mjs'))) return folder;
  const above = path.dirname(folder);
  return above === folder ? null : checkoutAbove(above);
}

/** Revisions of one checkout, built beside it. */
export class Revisions {
  constructor(
    private readonly root: string,
    private readonly log: (line: string) => void,
  ) {}

  /** The commit that a name stands for. Throws UsageError where it stands for none. */
  async commitOf(revision: string): Promise<string> {
    const found = await this.git(
      'rev-parse',
      '--verify',
      '--quiet',
      '--end-of-options',
      `${revision}^{commit}`,
    );
    if (found === null)
      throw new UsageError(`--against ${revision}: it is neither a folder nor a revision of ${this.root}.`);
    return found.trim();
  }

  /** Builds a commit in a work tree at `folder`; one that was built there before is taken as it is. */
  async build(commit: string, name: string, folder: string): Promise<FoundBuild> {
    if (fs.existsSync(path.join(folder, 'dist', '.built-from'))) return buildIn(folder, name);
    if ((await this.git('cat-file', '-e', `${commit}:${WORKER_SOURCE}`)) === null)
      throw tooOld(name, releaseIn((await this.git('show', `${commit}:package.json`)) ?? ''));
    if ((await this.git('diff', '--quiet', commit, '--', 'package-lock.json')) === null)
      this.log(`${name} asks for other packages than are installed here: it is built and run with these.`);
    await this.remove(folder);
    this.log(`building ${name} (${commit.slice(0, 12)}) ...`);
    await this.make(commit, folder);
    return buildIn(folder, name);
  }

  private async make(commit: string, folder: string): Promise<void> {
    try {
      await run('git', ['-C', this.root, 'worktree', 'add', '--detach', '--quiet', folder, commit]);
      fs.symlinkSync(path.join(this.root, 'node_modules'), path.join(folder, 'node_modules'));
      const options = { cwd: folder, timeout: BUILD_WITHIN_MS, maxBuffer: 2 ** 26 };
      await run(process.execPath, [path.join(folder, 'tools', 'build.mjs'), '--force'], options);
    } catch (error) {
      const { stderr = '', message } = error as Error & { readonly stderr?: string };
      await this.remove(folder);
      throw new ServerError(`${commit.slice(0, 12)} could not be built: ${stderr.trim() || message}`);
    }
  }

  /** Takes a work tree away; none is there: nothing happens. */
  async remove(folder: string): Promise<void> {
    await this.git('worktree', 'remove', '--force', folder);
    fs.rmSync(folder, { recursive: true, force: true });
    await this.git('worktree', 'prune');
  }

  /** What git prints; null where it says no by its exit code. */
  private async git(...args: readonly string[]): Promise<string | null> {
    try {
      return (await run('git', ['-C', this.root, ...args], { maxBuffer: 2 ** 26 })).stdout;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT')
        throw new ServerError('There is no git on PATH: name the folder of a build instead of a revision.');
      return null;
    }
  }
}
