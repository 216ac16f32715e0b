// What .ci/run does with the record of its tests (see test/setup/summary-reporter.cjs):
//   node tools/test-record.mjs again RECORD    runs the files of failed tests once more and names those that now pass: they
//                                              are flaky, which is a fault of its own. The first run's verdict stands.
//   node tools/test-record.mjs slowest RECORD  prints the twenty slowest tests.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const SLOWEST = 20;
const VERDICTS = new Map([
  ['passed', 'flaky (failed, then passed)'],
  ['failed', 'failed twice'],
]);

/** The rows of a record; none where nothing was recorded. */
const read = (file) =>
  fs.existsSync(file)
    ? fs
        .readFileSync(file, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line))
    : [];

const nameOf = ({ file, name }) => `${file}: ${name}`;

function slowest(rows) {
  const slow = rows.toSorted((one, other) => other.ms - one.ms).slice(0, SLOWEST);
  process.stdout.write(`The ${slow.length} slowest tests:\n`);
  for (const row of slow)
    process.stdout.write(`${(row.ms / 1_000).toFixed(1).padStart(7)} s  ${nameOf(row)}\n`);
}

function again(rows) {
  const failed = rows.filter(({ status }) => status === 'failed');
  if (failed.length === 0) return;
  const files = [...new Set(failed.map(({ file }) => path.join(root, file)))];
  const record = path.join(os.tmpdir(), `test-record-${process.pid}.ndjson`);
  const jest = path.join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  spawnSync(process.execPath, [jest, '--runTestsByPath', ...files], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, TEST_RECORD: record },
  });
  const second = new Map(read(record).map((row) => [nameOf(row), row.status]));
  fs.rmSync(record, { force: true });
  for (const row of failed) {
    const verdict = VERDICTS.get(second.get(nameOf(row))) ?? 'failed, and did not run a second time';
    process.stdout.write(`${verdict}: ${nameOf(row)}\n`);
  }
}

const [command, file] = process.argv.slice(2);
const commands = { again, slowest };
if (!Object.hasOwn(commands, command ?? '') || file === undefined) {
  process.stderr.write('Usage: node tools/test-record.mjs again|slowest RECORD\n');
  process.exit(2);
}
commands[command](read(file));
