import { parseArgs } from 'node:util';
import { UsageError, runCli } from '@app/cli';
import { systemClock } from '@app/infra/system';
import { explain } from '@app/intake';
import { explanationText } from './explanation.js';
import { readPosting } from './read-posting.js';

const USAGE = `techjobboard normalise explain FILE|TEXT|- [--json]
Prints every fact that is read from a posting, the words it was read from, and every claim with its scope and why it won or lost.
The posting is a file, a text in quotation marks, or standard input (-): JSON with title, and text or html, and what else a pushed
posting may have, or plain text whose first line is the title. Nothing is stored, and no server is needed.
  --json   prints the same as JSON`;

await runCli(USAGE, async (args) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  const [command, given, ...more] = positionals;
  if (command !== 'explain' || given === undefined) throw new UsageError(USAGE);
  if (more.length > 0)
    throw new UsageError(`One posting at a time: put a text in quotation marks.\n${USAGE}`);
  const facts = explain(await readPosting(given, process.stdin, systemClock.now()));
  return values.json ? JSON.stringify(facts, null, 2) : explanationText(facts);
});
