import { existsSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(process.cwd(), '..', 'shared');

/** Absolute path of a recording under ../shared: read in place, never copied into the project. */
export const sharedPath = (...parts: string[]): string => path.join(root, ...parts);

/**
 * `describe` for tests that read ../shared. In a lone clone they count as skipped;
 * where REQUIRE_SHARED=1 is set a missing ../shared fails.
 */
export function sharedDescribe(name: string, suite: () => void): void {
  if (existsSync(root)) {
    describe(name, suite);
  } else if (process.env['REQUIRE_SHARED'] === '1') {
    describe(name, () => {
      it('needs ../shared', () => {
        throw new Error('REQUIRE_SHARED=1 is set, but ../shared is missing beside the checkout.');
      });
    });
  } else {
    describe.skip(name, suite);
  }
}
