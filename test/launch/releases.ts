import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const VersionSchema = z.string().regex(/^\d+\.\d+\.\d+$/);

const ReleaseSchema = z.strictObject({
  version: VersionSchema,
  date: z.iso.date(),
  commit: z.string().regex(/^[0-9a-f]{40}$/),
  /** Format of its data: SCHEMA_VERSION of that commit. */
  schema: z.number().int().positive(),
  /** The oldest release whose data it takes over. Null: it is the first. */
  upgradesFrom: VersionSchema.nullable(),
});

/** One release that was made. */
export type Release = z.infer<typeof ReleaseSchema>;

const FileSchema = z.strictObject({ $comment: z.string(), releases: z.array(ReleaseSchema).min(1) });

/** The releases of releases.json, oldest first. */
export const readReleases = (): readonly Release[] =>
  FileSchema.parse(JSON.parse(readFileSync('releases.json', 'utf8'))).releases;

/** A file as it was in a commit, or null where the history of this checkout lacks the commit. */
export function fileAt(commit: string, file: string): string | null {
  const shown = spawnSync('git', ['show', `${commit}:${file}`], { encoding: 'utf8' });
  return shown.status === 0 ? shown.stdout : null;
}

/**
 * `describe` for tests that need the history of the checkout back to a release. In a shallow clone or an unpacked
 * archive they count as skipped; where REQUIRE_SHARED=1 is set a missing commit fails.
 */
export function historyDescribe(name: string, release: Release, suite: () => void): void {
  if (fileAt(release.commit, 'package.json') !== null) {
    describe(name, suite);
  } else if (process.env['REQUIRE_SHARED'] === '1') {
    describe(name, () => {
      it(`needs the commit of release ${release.version}`, () => {
        throw new Error(
          `The history of this checkout lacks ${release.commit}: fetch it (git fetch --unshallow).`,
        );
      });
    });
  } else {
    describe.skip(`${name} (the history of this checkout lacks commit ${release.commit})`, suite);
  }
}
