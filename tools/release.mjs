// Releases by command; docs/releasing.md says when which is used.
//   node tools/release.mjs check TAG     whether the tag, package.json and the changelog speak of one version
//   node tools/release.mjs notes         prints the section of the changelog about the version of package.json
//   node tools/release.mjs record        enters the commit HEAD, which must be that of the release, in releases.json
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const read = (file) => fs.readFileSync(path.join(root, file), 'utf8');
const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' });
const migrationsOf = (commit) =>
  git('ls-tree', '--name-only', commit, ...MIGRATIONS)
    .trim()
    .split('\n')[0];
/** Where the steps of the data's format stand, and where they stood up to 0.2.0. */
const MIGRATIONS = ['libs/infra/src/migrations/migrations.ts', 'libs/infra/src/mongo/migrations.ts'];

class Refused extends Error {}

/** The section of the changelog about a version: its date and its text. Refused where there is none, or it is empty. */
function sectionOf(version) {
  const sections = read('CHANGELOG.md').split(/^## /m).slice(1);
  const section = sections.find((one) => one.startsWith(`[${version}]`));
  const heading = /^\[[^\]]+\] - (\d{4}-\d{2}-\d{2})\n/.exec(section ?? '');
  if (heading === null) throw new Refused(`CHANGELOG.md has no section "## [${version}] - YYYY-MM-DD".`);
  const text = section.slice(heading[0].length).trim();
  if (text === '') throw new Refused(`The section of CHANGELOG.md about ${version} is empty.`);
  return { date: heading[1], text };
}

function check(version, tag) {
  if (tag !== `v${version}`)
    throw new Refused(`The tag ${tag} is not v${version}, the version of package.json.`);
  sectionOf(version);
  return `${tag} is what package.json and CHANGELOG.md say.`;
}

function record(version) {
  const file = JSON.parse(read('releases.json'));
  if (file.releases.some((one) => one.version === version))
    throw new Refused(`${version} is recorded already.`);
  const commit = git('rev-parse', 'HEAD').trim();
  if (JSON.parse(git('show', `${commit}:package.json`)).version !== version) {
    throw new Refused(`package.json of HEAD does not say ${version}: commit the release first.`);
  }
  const steps = [...git('show', `${commit}:${migrationsOf(commit)}`).matchAll(/\bversion: (\d+),/g)];
  const schema = Math.max(...steps.map(([, number]) => Number(number)));
  const upgradesFrom = file.releases[0].version;
  file.releases.push({ version, date: sectionOf(version).date, commit, schema, upgradesFrom });
  fs.writeFileSync(path.join(root, 'releases.json'), `${JSON.stringify(file, null, 2)}\n`);
  return `${version} is recorded as ${commit}, data format ${schema}.`;
}

const { version } = JSON.parse(read('package.json'));
const [command, tag] = process.argv.slice(2);
const commands = {
  check: () => check(version, tag ?? ''),
  notes: () => sectionOf(version).text,
  record: () => record(version),
};
try {
  if (!Object.hasOwn(commands, command ?? ''))
    throw new Refused('Use: release.mjs check TAG | notes | record');
  process.stdout.write(`${commands[command]()}\n`);
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
