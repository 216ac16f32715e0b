// `npm run attack`: what a hostile person tries on a running copy, in its short form (a part of CI); with --long everything.
// Other sites' pages are tried where each service's tests are: see test/integration/cross-site.ts.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const args = process.argv.slice(2);
const jest = path.join(root, 'node_modules', 'jest', 'bin', 'jest.js');
const child = spawn(
  process.execPath,
  [jest, '--selectProjects=attack', ...args.filter((arg) => arg !== '--long')],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...(args.includes('--long') ? { ATTACK_LONG: '1' } : {}) },
  },
);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => process.exit(code ?? 1));
