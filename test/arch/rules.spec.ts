import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

// The rules hold for the repository, and each of them bites: every rule finds the file that breaks it on purpose.

const root = process.cwd();
const planted = path.join(root, 'test', 'arch', 'planted');

interface Violation {
  readonly rule: string;
  readonly file: string;
}

interface CruiseReport {
  readonly summary: { readonly violations: readonly { rule: { name: string }; from: string }[] };
}

function cruise(folder: string): Violation[] {
  const program = path.join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
  const config = path.join(root, '.dependency-cruiser.cjs');
  const args = [program, '--config', config, '--output-type', 'json', 'apps', 'libs'];
  const run = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1e9 });
  const report = JSON.parse(run.stdout) as CruiseReport;
  return report.summary.violations.map(({ rule, from }) => ({ rule: rule.name, file: from }));
}

function sourceRules(folder: string): Violation[] {
  const program = path.join(root, 'tools', 'source-rules.mjs');
  const run = spawnSync(process.execPath, [program, folder], { encoding: 'utf8' });
  if (run.stderr !== '') throw new Error(run.stderr);
  const lines = run.stdout.split('\n').filter((line) => line !== '');
  expect(run.status).toBe(lines.length > 0 ? 1 : 0);
  return lines.map((line) => {
    const [rule = '', place = ''] = line.split(' ');
    return { rule, file: place.replace(/:\d+$/, '') };
  });
}

const namesIn = (file: string) =>
  [...fs.readFileSync(path.join(root, file), 'utf8').matchAll(/^\s+name: '([a-z-]+)'/gm)].map(
    (m) => m[1] ?? '',
  );

/** The name of a planted file: a front door has that of its room or library. */
const base = (file: string) =>
  path.basename(file.replace(/([/]src)?[/]index[.]ts$/, '')).replace(/[.]tsx?$/, '');

describe.each([
  ['the dependency rules', '.dependency-cruiser.cjs', cruise],
  ['the source rules', 'tools/source-rules.mjs', sourceRules],
] as const)('%s', (_name, file, run) => {
  const found = run(planted);

  it.each(namesIn(file))('%s bites', (rule) => {
    const files = found
      .filter((violation) => violation.rule === rule)
      .map((violation) => base(violation.file));
    expect(files.filter((name) => name.startsWith(rule)).length).toBeGreaterThan(0);
  });

  it('find nothing but what was planted for them', () => {
    const known = [...namesIn('.dependency-cruiser.cjs'), ...namesIn('tools/source-rules.mjs')];
    const strays = found.filter((violation) => !known.some((rule) => base(violation.file).startsWith(rule)));
    expect(strays).toEqual([]);
  });

  it('hold for this repository', () => {
    expect(run(root)).toEqual([]);
  });
});

describe('asking the record', () => {
  it('is found where a collection is named, by a dot, a text or a type, and where the record is taken apart', () => {
    const files = sourceRules(planted)
      .filter(({ rule }) => rule === 'stores-ask-the-record')
      .map(({ file }) => base(file));
    expect(files).toEqual([
      'stores-ask-the-record-taken-apart',
      'stores-ask-the-record-by-name',
      'stores-ask-the-record-by-type',
      'stores-ask-the-record',
    ]);
  });
});

describe('the order of folders', () => {
  interface Rule {
    readonly name: string;
    readonly from: { readonly path?: string };
  }
  const config = createRequire(path.join(root, 'package.json'))('./.dependency-cruiser.cjs') as {
    readonly forbidden: readonly Rule[];
  };
  const ofOrder = config.forbidden.filter(({ name }) => name === 'folders-in-order');
  /** Without the folder itself: `^libs/core/src/ids/` stands for `libs/core/src`. */
  const houses = new Set(ofOrder.map(({ from }) => path.dirname(from.path?.slice(1) ?? '')));
  const bitten = cruise(planted)
    .filter(({ rule }) => rule === 'folders-in-order')
    .map(({ file }) => file);

  it.each([...houses])('bites in %s', (house) => {
    const inside = new RegExp(`^${house}/[^/]+/folders-in-order[^/]*$`);
    expect(bitten.filter((file) => inside.test(file))).not.toEqual([]);
  });
});

describe('a front door', () => {
  it('is narrow, of a room as of a library without rooms', () => {
    const files = sourceRules(planted)
      .filter(({ rule }) => rule === 'front-door-is-narrow')
      .map(({ file }) => base(file));
    expect(files).toEqual(['front-door-is-narrow', 'front-door-is-narrow-library']);
  });
});

describe('channels', () => {
  it('meet neither in their folders nor in a file beside them', () => {
    const files = cruise(planted)
      .filter(({ rule }) => rule === 'channels-know-no-channel')
      .map(({ file }) => base(file));
    expect(files.toSorted()).toEqual(['channels-know-no-channel', 'channels-know-no-channel-beside']);
  });
});

describe('the purity of the core', () => {
  it('is broken by a library of ours, by node:* and by a foreign package alike', () => {
    const files = cruise(planted)
      .filter(({ rule }) => rule === 'core-is-pure')
      .map(({ file }) => base(file));
    expect(files).toEqual(
      expect.arrayContaining(['core-is-pure-infra', 'core-is-pure-node', 'core-is-pure-package']),
    );
  });
});

describe('the purity of reading and search', () => {
  it.each(['reading-knows-only-core', 'search-knows-only-reading-and-core'])(
    '%s is broken by a library of ours or node:*, and by a foreign package alike',
    (name) => {
      const files = cruise(planted).filter(({ rule }) => rule === name);
      expect(files.map(({ file }) => base(file)).sort()).toEqual([name, `${name}-package`]);
    },
  );
});
