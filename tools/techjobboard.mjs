#!/usr/bin/env node
// techjobboard COMMAND: every operators' command, in a checkout and in the image alike. The program runs in this very
// process, so that signals, the terminal and the exit code are its own. In a checkout dist/ is built first where it is stale.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const builder = path.join(root, 'tools', 'build.mjs');
/** The image holds what was built, and nothing to build it with. */
const isCheckout = fs.existsSync(builder);

/** name: [folder of the program below dist/apps, what it does, whether it needs a checkout (its samples)]. */
const COMMANDS = new Map([
  ['start', ['launcher/src', 'runs everything: databases, inbox, samples and the four services', true]],
  ['demo', ['launcher/src/demo', 'shows the way from a saved search to its alert, unattended', true]],
  [
    'seed',
    [
      'launcher/src/cli/seed',
      'fills an empty board with invented postings, searches and their history',
      true,
    ],
  ],
  ['init', ['launcher/src/cli/init', 'makes what a first start needs: secrets, collections, a push token']],
  ['tokens', ['launcher/src/cli/tokens', 'issues, lists and revokes push tokens and webhooks']],
  ['secrets', ['launcher/src/cli/secrets', 'renews signing keys, passwords and tokens']],
  ['backup', ['launcher/src/cli/backup', 'writes everything into a folder while the board runs']],
  ['restore', ['launcher/src/cli/restore', 'brings a backup back; releases or drops what it held']],
  ['mail', ['launcher/src/cli/mail', 'DKIM keys, DNS records, a trial mail, suppressed addresses']],
  ['trace', ['launcher/src/cli/trace', 'says why a person got a posting, or did not']],
  ['sources', ['ingestion/src/cli/sources', 'lists, checks, adds, pauses and removes sources']],
  ['clusters', ['ingestion/src/cli/clusters', 'corrects which postings are one opening']],
  ['ingest', ['ingestion/src/cli/ingest', 'takes the postings of a file, an address or standard input']],
  ['normalise', ['ingestion/src/cli/normalise', 'says which facts are read from a posting, and why']],
  [
    'replay',
    ['launcher/src/cli/replay', 'compares the alerts of another build with those of this one, in shadow'],
  ],
  ['gazetteer', ['ingestion/src/cli/gazetteer', 'adds the cities of a GeoNames dump']],
]);

const here = [...COMMANDS].filter(([, [, , needsCheckout]]) => isCheckout || needsCheckout !== true);
const list = [
  'techjobboard COMMAND [ARGUMENTS]',
  '',
  ...here.map(([name, [, does]]) => `  ${name.padEnd(11)}${does}`),
  `  ${'--version'.padEnd(11)}tells which release this is`,
  `  ${'help'.padEnd(11)}shows this; \`techjobboard help COMMAND\` shows how a command is used`,
].join('\n');

/** Ends with the list: asked for (exit code 0), or in place of what was typed wrong (exit code 2). */
function endWithList(wrong) {
  if (wrong === null) process.stdout.write(`${list}\n`);
  else process.stderr.write(`${wrong}${list}\n`);
  process.exit(wrong === null ? 0 : 2);
}

const HELP = ['help', '--help', '-h'];
const typed = process.argv.slice(2);
if (HELP.includes(typed[0]) && typed.length < 2) endWithList(null);
if (typed[0] === '--version') {
  process.stdout.write(`${JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')).version}\n`);
  process.exit(0);
}
const [name, ...args] = HELP.includes(typed[0]) ? [typed[1], '--help'] : typed;
if (name === undefined) endWithList('');
const command = new Map(here).get(name);
if (command === undefined) {
  endWithList(
    COMMANDS.has(name)
      ? `"${name}" needs a checkout: here docker compose starts the services.\n\n`
      : `There is no command "${name}".\n\n`,
  );
}
const program = path.join(root, 'dist', 'apps', command[0], 'main.js');
process.argv.length = 1; // The build reads arguments too, and these are not meant for it.
if (isCheckout) {
  (await import('./env-file.mjs')).readEnvFile(root);
  await import(pathToFileURL(builder).href);
}
process.argv = [process.argv[0], program, ...args];
await import(pathToFileURL(program).href);
