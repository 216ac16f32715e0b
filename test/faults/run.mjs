// `npm run faults`: the short form (jest, a part of CI), or with --long the scenarios of test/faults/long, whose results go
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

const program = args.includes('--long') ? longForm() : shortForm();
const child = spawn(process.execPath, program, { cwd: root, stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => process.exit(code ?? 1));
