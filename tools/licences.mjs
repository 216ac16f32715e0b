// `npm run licences`: name, version and licence of everything that is shipped (what `npm ci --omit=dev` installs), one a line,
// by name. Exit code 1 where a licence is missing or not among those that were looked at and fit ours (MIT).
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { nameAt, shippedEntries } from './shipped.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const FITTING = new Set([
  ...[
    '0BSD',
    'Apache-2.0',
    'BlueOak-1.0.0',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'CC0-1.0',
    'EUPL-1.1+',
    'ISC',
    'MIT',
    'MIT-0',
  ],
  ...['Python-2.0', 'Unlicense', 'CC-BY-4.0'],
]);

/** The ids of an SPDX expression of which one is enough; those joined by AND must all fit. */
const fits = (expression) =>
  expression
    .replace(/[()]/g, '')
    .split(/ OR /i)
    .some((choice) => choice.split(/ AND /i).every((id) => FITTING.has(id.trim())));

/** The licence of the package at a place: as it says itself where it is installed, else as the lock file does. */
function licenceAt(place, entry) {
  const file = path.join(root, place, 'package.json');
  // An optional package for another platform is not installed here.
  const { license, licenses } = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : entry;
  // Older packages name objects, or several in a list.
  return typeof license === 'string' ? license : (license?.type ?? licenses?.[0]?.type ?? 'none');
}

const lines = new Set();
const odd = new Set();
for (const [place, entry] of shippedEntries(root)) {
  const said = licenceAt(place, entry);
  lines.add(`${nameAt(place)} ${entry.version} ${said}`);
  if (!fits(said)) odd.add(`${nameAt(place)}: ${said}`);
}
const { compare } = new Intl.Collator('en', { numeric: true });
process.stdout.write(`${[...lines].sort(compare).join('\n')}\n`);
if (odd.size > 0) {
  process.stderr.write(`\nLook at these before they are shipped:\n${[...odd].join('\n')}\n`);
  process.exitCode = 1;
}
