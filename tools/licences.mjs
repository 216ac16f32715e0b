// `npm run licences`: name, version and licence of everything that is shipped (what `npm ci --omit=dev` installs), one a line.
// Exit code 1 where a licence is missing or not among those that were looked at and fit ours (MIT).
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

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

const { packages } = JSON.parse(fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
const shipped = Object.entries(packages).filter(
  ([place, entry]) => place !== '' && !entry.dev && !entry.devOptional,
);
const odd = [];
for (const [place, { version }] of shipped) {
  const file = path.join(root, place, 'package.json');
  // An optional package for another platform is listed, and not installed here.
  if (!fs.existsSync(file)) continue;
  const { name, license, licenses } = JSON.parse(fs.readFileSync(file, 'utf8'));
  // Older packages name objects, or several in a list.
  const said = typeof license === 'string' ? license : (license?.type ?? licenses?.[0]?.type ?? 'none');
  process.stdout.write(`${name} ${version} ${said}\n`);
  if (!fits(said)) odd.push(`${name}: ${said}`);
}
if (odd.length > 0) {
  process.stderr.write(`\nLook at these before they are shipped:\n${odd.join('\n')}\n`);
  process.exitCode = 1;
}
