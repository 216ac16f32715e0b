import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

// The forms as the host of the repository demands them ("Syntax for GitHub's form schema"): one that is wrong is not shown at all.

const FOLDER = '.github/ISSUE_TEMPLATE';
const id = z.string().regex(/^[a-zA-Z0-9_-]+$/);
const text = z.string().min(1);
const required = z.strictObject({ required: z.boolean() });
const shown = {
  label: text,
  description: text.optional(),
  placeholder: text.optional(),
  value: text.optional(),
};

const ElementSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('markdown'), attributes: z.strictObject({ value: text }) }),
  z.strictObject({
    type: z.literal('textarea'),
    id,
    attributes: z.strictObject({ ...shown, render: text.optional() }),
    validations: required.optional(),
  }),
  z.strictObject({
    type: z.literal('input'),
    id,
    attributes: z.strictObject(shown),
    validations: required.optional(),
  }),
  z.strictObject({
    type: z.literal('dropdown'),
    id,
    attributes: z.strictObject({
      label: text,
      description: text.optional(),
      options: z.array(text).min(1),
    }),
    validations: required.optional(),
  }),
]);

const FormSchema = z.strictObject({
  name: text,
  description: text,
  labels: z.array(text).optional(),
  body: z.array(ElementSchema).min(1),
});

const repeated = (words: readonly string[]) => words.filter((word, n) => words.indexOf(word) !== n);
const read = (file: string) => readFileSync(file, 'utf8');
const forms = readdirSync(FOLDER).filter((name) => name !== 'config.yml');

describe('the forms of issues', () => {
  it.each(forms)('%s is one that can be shown', (name) => {
    const { body } = FormSchema.parse(parse(read(path.join(FOLDER, name))));
    expect(body.some(({ type }) => type !== 'markdown')).toBe(true);
    expect(repeated(body.flatMap((one) => ('id' in one ? [one.id] : [])))).toEqual([]);
    expect(
      repeated(body.flatMap((one) => ('label' in one.attributes ? [one.attributes.label] : []))),
    ).toEqual([]);
    for (const { attributes } of body) {
      if ('options' in attributes) expect(repeated(attributes.options)).toEqual([]);
    }
  });

  it('are more than one, with names of their own, and no way around them', () => {
    const names = forms.map((name) => (parse(read(path.join(FOLDER, name))) as { name: string }).name);
    expect(names.length).toBeGreaterThan(1);
    expect(repeated(names)).toEqual([]);
    expect(parse(read(path.join(FOLDER, 'config.yml')))).toEqual({ blank_issues_enabled: false });
  });
});

describe('the workflows', () => {
  const WORKFLOWS = '.github/workflows';
  const all = readdirSync(WORKFLOWS).map((name) => read(path.join(WORKFLOWS, name)));

  it('begin without rights, and end in time', () => {
    for (const workflow of all) {
      const { permissions, jobs } = parse(workflow) as {
        permissions: unknown;
        jobs: Record<string, { uses?: string; 'timeout-minutes'?: number }>;
      };
      expect(permissions).toEqual({ contents: 'read' });
      const endless = Object.values(jobs).filter((job) => job.uses === undefined && !job['timeout-minutes']);
      expect(endless).toEqual([]);
    }
  });

  it('run only scripts that exist', () => {
    const scripts = all.flatMap((workflow) => [...workflow.matchAll(/(?:bash|node) (\.?[a-z]+\/[a-z.-]+)/g)]);
    expect(scripts.length).toBeGreaterThan(3);
    expect(scripts.map((match) => match[1] ?? '').filter((file) => !existsSync(file))).toEqual([]);
  });
});

/** Matchers of a rule, with the part of an update that they look at. */
const MATCHERS = {
  matchPackageNames: 'name',
  matchManagers: 'manager',
  matchDepTypes: 'depType',
  matchUpdateTypes: 'updateType',
} as const;

describe('renovate.json', () => {
  const RenovateSchema = z.looseObject({
    rangeStrategy: text,
    packageRules: z.array(z.looseObject({ description: text })),
    customManagers: z.array(
      z.looseObject({
        description: text,
        managerFilePatterns: z.array(text).min(1),
        matchStrings: z.array(text).min(1),
      }),
    ),
  });
  const { rangeStrategy, packageRules, customManagers } = RenovateSchema.parse(
    JSON.parse(read('renovate.json')),
  );
  /** The file that a pattern of one exact path names. */
  const fileOf = (pattern: string) => pattern.replace(/^\/\^|\$\/$/g, '').replaceAll('\\', '');

  it('finds the pins outside package.json where they stand', () => {
    const found = customManagers.flatMap(({ managerFilePatterns, matchStrings }) => {
      const texts = managerFilePatterns.map(fileOf).map(read);
      return matchStrings.flatMap((one) => texts.map((content) => new RegExp(one).exec(content)?.groups));
    });
    expect(found.map((groups) => groups?.['depName'])).toEqual([
      'schemathesis',
      'github.com/rhysd/actionlint',
    ]);
  });

  /** What the rules make of an update, the later ones over the earlier, as Renovate reads them. */
  const outcome = (update: Readonly<Record<string, string>>) =>
    Object.assign(
      { enabled: true, rangeStrategy },
      ...packageRules.filter((rule) =>
        Object.entries(MATCHERS).every(([matcher, of]) => {
          const wanted = z.array(z.string()).optional().parse(rule[matcher]);
          return wanted === undefined || wanted.includes(update[of] ?? '');
        }),
      ),
    ) as { enabled: boolean; rangeStrategy: string };

  it.each([
    ['engines of package.json', { name: 'node', manager: 'npm', depType: 'engines', updateType: 'pin' }],
    ['engines of package.json', { name: 'node', manager: 'npm', depType: 'engines', updateType: 'major' }],
    ['.nvmrc', { name: 'node', manager: 'nvm', updateType: 'major' }],
    ['the image', { name: 'node', manager: 'dockerfile', updateType: 'major' }],
    ['CI', { name: 'node', manager: 'github-actions', updateType: 'minor' }],
    [
      'the dev container',
      {
        name:
          (JSON.parse(read('.devcontainer/devcontainer.json')) as { image: string }).image.split(':')[0] ??
          '',
        manager: 'devcontainer',
        updateType: 'major',
      },
    ],
  ])('leaves the Node of %s to a person: %o', (_where, update) => {
    expect(outcome(update).enabled).toBe(false);
  });

  it('pins packages, and no range that is meant to be one', () => {
    const some = { name: 'some-package', manager: 'npm', depType: 'dependencies', updateType: 'minor' };
    expect(outcome(some)).toMatchObject({ enabled: true, rangeStrategy: 'pin' });
    expect(outcome({ name: 'node', manager: 'nvm', updateType: 'minor' }).rangeStrategy).toBe('replace');
  });

  it('names each override of package.json', () => {
    const { overrides } = JSON.parse(read('package.json')) as { overrides: Record<string, string> };
    const told = packageRules.map(({ description }) => description).join('\n');
    expect(Object.keys(overrides).filter((name) => !told.includes(name))).toEqual([]);
  });
});
