import { readFileSync, writeFileSync } from 'node:fs';
import { languagePage } from './docs-page.js';
import { FIELDS } from '../fields/fields.js';
import { parseQuery } from './parsing/parse.js';

const PAGE = 'docs/query-language.md';

describe('the page about the query language', () => {
  it('is current: run npm run docs:query where this fails', () => {
    if (process.env['WRITE_DOCS'] === '1') writeFileSync(PAGE, languagePage());
    expect(readFileSync(PAGE, 'utf8')).toBe(languagePage());
  });

  it.each(FIELDS.map((field) => [field.name, field.example]))(
    'has an example of %s that parses',
    (_name, example) => {
      expect(parseQuery(example)).toMatchObject({ ok: true });
    },
  );
});
