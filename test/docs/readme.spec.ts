import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { SettingsSchema, loadConfig, settingsExample, settingsTable } from '@app/infra/config';

const START = '<!-- settings:start -->';
const END = '<!-- settings:end -->';

function withTable(readme: string): string {
  const before = readme.slice(0, readme.indexOf(START) + START.length);
  return `${before}\n\n${settingsTable()}\n\n${readme.slice(readme.indexOf(END))}`;
}

describe('.env.example', () => {
  it('lists every setting as the schema describes it (npm run docs:settings writes it)', () => {
    if (process.env['WRITE_DOCS'] === '1') writeFileSync('.env.example', settingsExample());
    else expect(readFileSync('.env.example', 'utf8')).toBe(settingsExample());
  });

  it('is read with the defaults when every line is taken as it is', () => {
    const settings = parseEnv(settingsExample().replace(/^#(?=[A-Z_]+=)/gm, ''));
    expect(Object.keys(settings).sort()).toEqual(Object.keys(SettingsSchema.shape).sort());
    expect(loadConfig(settings)).toEqual(loadConfig({}));
  });
});

describe('README.md', () => {
  it('lists every setting as the schema describes it (npm run docs:settings writes it)', () => {
    const readme = readFileSync('README.md', 'utf8');
    if (process.env['WRITE_DOCS'] === '1') writeFileSync('README.md', withTable(readme));
    else expect(readme).toBe(withTable(readme));
  });

  it('names only files that exist', () => {
    const linksOf = (file: string) =>
      [...readFileSync(file, 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((match) => match[1] ?? '');
    const links = ['README.md', 'ARCHITECTURE.md', 'CONTEXT.md'].flatMap(linksOf);
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((link) => !existsSync(link))).toEqual([]);
  });
});
