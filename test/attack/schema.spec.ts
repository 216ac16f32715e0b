import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { confirmed, draft, push, startBoard, type Board } from '../integration/api/harness.js';
import { isLong } from './world.js';

/** Where .ci/run puts the Python packages of its tests. */
const PYTHON = path.resolve('.cache/python');
const EXAMPLES = isLong ? 60 : 3;
const CHECKS =
  'not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance';

// On a slow machine one run takes minutes; a run that outlives its test would go on against a board that is gone.
jest.setTimeout(900_000);
const children: ChildProcess[] = [];

let board: Board;
beforeAll(async () => {
  board = await startBoard();
  await push(board, [draft(1), draft(2)]);
});
afterAll(async () => {
  for (const child of children) child.kill();
  await board.stop();
});

/** Runs schemathesis over the published OpenAPI document; returns its exit code and what it printed. */
function schemathesis(...args: string[]): Promise<{ code: number | null; output: string }> {
  const program = path.join(PYTHON, 'bin', 'st');
  const child = spawn(
    'python3',
    [
      ...[program, 'run', `${board.url}/api/openapi.json`, '--checks', CHECKS, '--seed', '1', '--no-color'],
      ...['--max-examples', String(EXAMPLES), '--phases', 'examples,coverage,fuzzing', '--warnings', 'off'],
      ...['--suppress-health-check', 'all', '--generation-database', 'none', '--max-failures', '20', ...args],
    ],
    {
      env: {
        ...process.env,
        PYTHONPATH: `${PYTHON}:${path.resolve('test/attack')}`,
        SCHEMATHESIS_HOOKS: 'serializers',
      },
      cwd: path.resolve('.cache'),
    },
  );
  children.push(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (output += String(part)));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}

describe('the API answers as its document says', () => {
  it('to everybody', async () => {
    const { code, output } = await schemathesis();
    expect(code === 0 ? '' : output).toBe('');
  });

  it('to whoever holds a manage link', async () => {
    const { manageToken } = await confirmed(board, { email: 'schema@example.org' });
    const { code, output } = await schemathesis(
      // Whoever is erased is let in nowhere afterwards.
      ...['--exclude-operation-id', 'eraseMyData'],
      ...['--header', `Authorization: Bearer ${manageToken}`],
    );
    expect(code === 0 ? '' : output).toBe('');
  });

  it('to whoever pushes', async () => {
    const { code, output } = await schemathesis(
      '--header',
      `Authorization: Bearer ${board.pushToken}`,
      '--include-path',
      '/api/postings',
    );
    expect(code === 0 ? '' : output).toBe('');
  });
});
