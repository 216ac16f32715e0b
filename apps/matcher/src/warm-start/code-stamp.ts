import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const LIBS = path.resolve(import.meta.dirname, '..', '..', '..', '..', 'libs');
const FOLDERS = [
  'search/src/text',
  'search/src/words',
  'search/src/language',
  'search/src/query',
  'search/src/match',
  'reading/src/normalise',
];

/**
 * A hash of the code that decides what a search means: a compiled search is only good for the code that compiled it, and
 * a number that somebody must remember to raise would be forgotten once.
 */
export function codeStamp(): string {
  const hash = createHash('sha256');
  for (const folder of FOLDERS) {
    const root = path.join(LIBS, folder);
    const names = readdirSync(root, { recursive: true, encoding: 'utf8' });
    for (const name of names.filter((each) => /\.[jt]s$/.test(each)).sort()) {
      hash.update(`${folder}/${name}\0`).update(readFileSync(path.join(root, name)));
    }
  }
  return hash.digest('base64url');
}
