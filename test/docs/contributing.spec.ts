import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { SCENARIOS } from '../faults/long/scenarios/index.js';
import { commands, namedFiles, recipes } from './contributing.js';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

const PROJECT_OF = new Map([
  ['test:unit', 'unit'],
  ['test:integration', 'integration'],
  ['test:pages', 'pages'],
]);
const NAMED_TEST = /npm run (\S+) -- --testPathPatterns=(\S+) -t (?:'([^']+)'|(\S+))/;
/** What the tests of a spec are called, as it is written there. */
const testNames = (spec: string): string[] =>
  [...readFileSync(spec, 'utf8').matchAll(/\b(?:it|test)(?:\.each\(.*\))?\(\s*(['"`])(.+?)\1,/g)].map(
    (match) => match[2] ?? '',
  );
const specsOf = (project: string): string[] =>
  execFileSync(process.execPath, [
    'node_modules/jest/bin/jest.js',
    ...['--listTests', `--selectProjects=${project}`],
  ])
    .toString()
    .split('\n');

describe('CONTRIBUTING.md', () => {
  it('has a recipe for each thing that people add', () => {
    expect([...recipes.keys()]).toEqual([
      'A source kind',
      'A page',
      'A text in both languages',
      'A setting',
      'A queue',
      'A channel',
      'A fact',
      'A query field',
      'A collection, with migration and index',
      'An alarm',
      'A fault scenario',
    ]);
    expect([...recipes].filter(([, commandsOfIt]) => commandsOfIt.length === 0)).toEqual([]);
  });

  it('names only files that exist', () => {
    expect(namedFiles.length).toBeGreaterThan(50);
    expect(namedFiles.filter((file) => !existsSync(file))).toEqual([]);
  });

  it('names only scripts that exist', () => {
    const named = commands.flatMap((command) => /npm run (\S+)/.exec(command)?.[1] ?? []);
    expect(named.length).toBeGreaterThan(15);
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  it.each([...PROJECT_OF])('names only specs that %s finds', (script, project) => {
    const specs = specsOf(project);
    const patterns = commands
      .filter((command) => command.includes(`npm run ${script} --`))
      .map((command) => /--testPathPatterns=(\S+)/.exec(command)?.[1] ?? command);
    expect(patterns.length).toBeGreaterThan(0);
    expect(patterns.filter((pattern) => !specs.some((spec) => new RegExp(pattern).test(spec)))).toEqual([]);
  });

  it('names only tests that the specs of their pattern have', () => {
    const named = commands.flatMap((command) => {
      const [, script = '', pattern = '', quoted, word] = NAMED_TEST.exec(command) ?? [];
      return script === '' ? [] : [{ command, script, pattern, name: quoted ?? word ?? '' }];
    });
    expect(named).toHaveLength(commands.filter((command) => command.includes(' -t ')).length);
    expect(named.length).toBeGreaterThan(0);
    const unknown = named.filter(({ script, pattern, name }) => {
      const specs = specsOf(PROJECT_OF.get(script) ?? '').filter((spec) => new RegExp(pattern).test(spec));
      return !specs.flatMap(testNames).some((title) => new RegExp(name).test(title));
    });
    expect(unknown).toEqual([]);
  });

  it('names only fault scenarios that exist', () => {
    const named = commands.flatMap((command) => /--only (\S+)/.exec(command)?.[1] ?? []);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !SCENARIOS.some((scenario) => scenario.name.startsWith(name)))).toEqual([]);
  });
});
