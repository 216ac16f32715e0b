// `npm run faults`: the short form (jest, a part of CI), or with --long (or an option of theirs) the scenarios of test/faults/long, whose results go
// to bench/FAULTS.md. Build dist/ first.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { translate } from '../../tools/translate.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const args = process.argv.slice(2);

function longForm() {
  const out = path.join(root, 'node_modules', '.cache', 'faults');
  translate(root, ['libs', 'test/faults'], out);
  return [path.join(out, 'test', 'faults', 'long', 'main.js'), ...args.filter((arg) => arg !== '--long')];
}

const shortForm = () => [
  path.join(root, 'node_modules', 'jest', 'bin', 'jest.js'),
  ...['--selectProjects', 'faults', ...args],
];

/** The short form is one scenario of its own; what names or lists scenarios means the long ones. */
const LONG = ['--long', '--list', '--only', '--times', '--seed', '--dry', '--help'];
const program = args.some((arg) => LONG.includes(arg)) ? longForm() : shortForm();
const child = spawn(process.execPath, program, { cwd: root, stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => process.exit(code ?? 1));
