import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { SCHEMA_VERSION } from '@app/infra/migrations';
import { RELEASE } from '@app/infra/system';
import { fileAt, historyDescribe, readReleases } from '../launch/releases.js';

const releases = readReleases();
const changelog = readFileSync('CHANGELOG.md', 'utf8');

/** A number that orders versions. */
function rank(version: string): number {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  return (major * 1_000 + minor) * 1_000 + patch;
}

const ascends = (numbers: readonly number[]) =>
  numbers.every((number, n) => n === 0 || number > (numbers[n - 1] ?? Infinity));

describe('releases.json', () => {
  it('is in order: versions ascend, data formats never go back', () => {
    expect(ascends(releases.map(({ version }) => rank(version)))).toBe(true);
    const schemas = releases.map(({ schema }) => schema);
    expect([...schemas].sort((a, b) => a - b)).toEqual(schemas);
    expect(releases.at(-1)!.schema).toBeLessThanOrEqual(SCHEMA_VERSION);
  });

  it('upgrades from releases that there were', () => {
    const known = releases.map(({ version }) => version);
    for (const [n, { upgradesFrom }] of releases.entries()) {
      if (n === 0) expect(upgradesFrom).toBeNull();
      else expect(known.slice(0, n)).toContain(upgradesFrom);
    }
  });

  it('ends with the version of package.json, or with the one before it', () => {
    expect(rank(RELEASE)).toBeGreaterThanOrEqual(rank(releases.at(-1)!.version));
    expect(JSON.parse(readFileSync('package-lock.json', 'utf8'))).toMatchObject({
      version: RELEASE,
      packages: { '': { version: RELEASE } },
    });
  });
});

describe('CHANGELOG.md', () => {
  const headings = [...changelog.matchAll(/^## (.*)$/gm)].map((match) => match[1] ?? '');

  it('has what is to come first, then every version, newest first', () => {
    const [first, ...dated] = headings;
    expect(first).toBe('[Unreleased]');
    const recorded = releases.map(({ version, date }) => `[${version}] - ${date}`).reverse();
    const isAhead = RELEASE !== releases.at(-1)!.version;
    expect(dated.slice(isAhead ? 1 : 0)).toEqual(recorded);
    expect(dated[0]).toMatch(new RegExp(`^\\[${RELEASE.replaceAll('.', '\\.')}\\] - \\d{4}-\\d\\d-\\d\\d$`));
  });

  it('has a section that can be published, and a tag of another version is refused', () => {
    const release = (...args: string[]) =>
      execFileSync(process.execPath, ['tools/release.mjs', ...args], { encoding: 'utf8', stdio: 'pipe' });
    expect(release('check', `v${RELEASE}`)).toContain(`v${RELEASE} is what`);
    expect(release('notes')).toMatch(/^### /);
    expect(release('notes')).not.toContain('\n## ');
    expect(() => release('check', 'v99.0.0')).toThrow('The tag v99.0.0 is not');
  });
});

for (const release of releases) {
  historyDescribe(`release ${release.version}`, release, () => {
    it('is the commit that says so, with the data format that is noted', () => {
      expect(JSON.parse(fileAt(release.commit, 'package.json') ?? '')).toMatchObject({
        version: release.version,
      });
      const stood = ['libs/infra/src/mongo/migrations.ts', 'libs/infra/src/migrations/migrations.ts'];
      const migrations = stood.map((file) => fileAt(release.commit, file)).find((text) => text) ?? '';
      const steps = [...migrations.matchAll(/\bversion: (\d+),/g)].map((match) => Number(match[1]));
      expect(Math.max(...steps)).toBe(release.schema);
    });
  });
}

describe('docs/upgrading.md', () => {
  const text = readFileSync('docs/upgrading.md', 'utf8');

  it('has a section for the version of package.json', () => {
    expect(text).toContain(
      `\n## From ${releases.findLast(({ version }) => version !== RELEASE)?.version} to ${RELEASE}\n`,
    );
  });

  it('names the data formats as they are', () => {
    expect(text).toContain(`data format ${SCHEMA_VERSION}`);
  });

  it('names only files that exist', () => {
    const links = ['docs/upgrading.md', 'docs/releasing.md'].flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(
        (match) => `docs/${match[1]}`,
      ),
    );
    expect(links.length).toBeGreaterThan(3);
    expect(links.filter((link) => !existsSync(link))).toEqual([]);
  });
});
