import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { ServerError } from '@app/embedded';
import { FIRST_RELEASE, WORKER_PATH } from '@app/replay';

/** A build on this machine. */
export interface FoundBuild {
  /** As it was named. */
  readonly name: string;
  /** Its dist/. */
  readonly dist: string;
  /** Hash of its programs: a build that was made again meanwhile is another one. */
  readonly fingerprint: string;
}

/** The build that this program belongs to. */
export const ownBuild = (): FoundBuild => {
  const dist = path.resolve(import.meta.dirname, '..', '..', '..', '..');
  return { name: 'this build', dist, fingerprint: fingerprintOf(dist) };
};

/** The build in a folder: a checkout that is built, an image's /app, or a dist/ itself. Throws ServerError with what to do. */
export function buildIn(folder: string, name: string): FoundBuild {
  const dist = [path.join(folder, 'dist'), folder].find((place) => fs.existsSync(path.join(place, 'libs')));
  if (dist === undefined || !fs.existsSync(path.join(dist, 'libs', 'search'))) {
    throw new ServerError(
      `${name} holds no build: there is no dist/libs in it. Run \`npm run build\` there, or name another folder.`,
    );
  }
  if (!fs.existsSync(path.join(dist, WORKER_PATH))) throw tooOld(name, releaseAt(dist));
  return { name, dist, fingerprint: fingerprintOf(dist) };
}

/** A build from before there were workers. */
export const tooOld = (name: string, release: string | null): ServerError =>
  new ServerError(
    `${name} is a build of release ${release ?? 'unknown'} without a worker for replays (${WORKER_PATH}): it is too old to be compared. ` +
      `Name a build or a revision that has one: from release ${FIRST_RELEASE} on.`,
  );

/** What the package.json beside or in a build says. */
function releaseAt(dist: string): string | null {
  const file = [path.dirname(dist), dist]
    .map((folder) => path.join(folder, 'package.json'))
    .find(fs.existsSync);
  return file === undefined ? null : releaseIn(fs.readFileSync(file, 'utf8'));
}

/** The version that the text of a package.json names; null where it names none. */
export function releaseIn(text: string): string | null {
  try {
    const { version } = JSON.parse(text) as { readonly version?: unknown };
    return typeof version === 'string' ? version : null;
  } catch {
    return null; // It only names the build in a message.
  }
}

function fingerprintOf(dist: string): string {
  const hash = createHash('sha256');
  const libs = path.join(dist, 'libs');
  const files = fs
    .readdirSync(libs, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .sort();
  for (const name of files) hash.update(`${name}\n`).update(fs.readFileSync(path.join(libs, name)));
  return hash.digest('hex');
}
