import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { settingsTable } from '@app/infra/config';
import { brokenLinks } from '../../tools/docs-links.mjs';
import { DOCUMENTS } from './documents.js';

const SETTINGS = 'docs/settings.md';
const START = '<!-- settings:start -->';
const END = '<!-- settings:end -->';

function withTable(page: string): string {
  const before = page.slice(0, page.indexOf(START) + START.length);
  return `${before}\n\n${settingsTable()}\n\n${page.slice(page.indexOf(END))}`;
}

describe('docs/settings.md', () => {
  it('lists every setting as the schema describes it (npm run docs:settings writes it)', () => {
    const page = readFileSync(SETTINGS, 'utf8');
    if (process.env['WRITE_DOCS'] === '1') writeFileSync(SETTINGS, withTable(page));
    else expect(page).toBe(withTable(page));
  });
});

describe('the documents', () => {
  it('name only files that exist', () => {
    const links = DOCUMENTS.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link = '']) =>
        path.join(path.dirname(file), link),
      ),
    );
    expect(links.length).toBeGreaterThan(50);
    expect(links.filter((link) => !existsSync(link))).toEqual([]);
  });

  it('have a README of one screen', () => {
    expect(readFileSync('README.md', 'utf8').split('\n').length).toBeLessThanOrEqual(70);
  });

  it('list every decision', () => {
    const list = readFileSync('docs/adr/README.md', 'utf8');
    const decisions = readdirSync('docs/adr').filter((name) => /^\d{4}-/.test(name));
    expect(decisions.filter((name) => !list.includes(`](${name})`))).toEqual([]);
  });
});

describe('the check for dead links', () => {
  let site: string;
  beforeEach(() => {
    site = mkdtempSync(path.join(os.tmpdir(), 'links-'));
    writeFileSync(path.join(site, 'other.html'), '<h2 id="there">There</h2>');
  });
  afterEach(() => rmSync(site, { recursive: true }));

  it.each([
    ['a page that is not there', '<a href="gone.html">x</a>', ['gone.html']],
    ['a heading that is not there', '<a href="other.html#gone">x</a>', ['other.html#gone']],
    ['a heading of the page itself', '<a href="#gone">x</a>', ['#gone']],
    ['a picture that is not there', '<img src="gone.png" alt="">', ['gone.png']],
    ['a folder', '<a href=".">x</a>', ['.']],
    ['an address at the root of the host', '<a href="/other.html">x</a>', ['/other.html']],
    ['nothing else', '<h1 id="a">A</h1><a href="other.html#there">x</a><a href="#a">x</a>', []],
  ])('finds %s', (_name, html, dead) => {
    writeFileSync(path.join(site, 'index.html'), html);
    expect(brokenLinks(site).dead.map(({ link }) => link)).toEqual(dead);
  });

  it('lists what leads elsewhere, and asks nobody', () => {
    writeFileSync(
      path.join(site, 'index.html'),
      '<a href="https://a.example/">x</a><a href="mailto:a@b">y</a>',
    );
    expect(brokenLinks(site)).toMatchObject({ dead: [], elsewhere: ['https://a.example/', 'mailto:a@b'] });
  });
});
