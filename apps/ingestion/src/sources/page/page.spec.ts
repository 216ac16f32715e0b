import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PageSettingsSchema } from './fetch.js';
import { pageToPosting } from './to-posting.js';

const text = readFileSync(path.join(__dirname, 'fixtures/posting.txt'), 'utf8');
const settings = { url: 'https://harbour.example/jobs/7?lang=en' };

describe('page', () => {
  it('reads title, company and place of a plain-text page; its path is its id', () => {
    expect(pageToPosting({ text }, settings)).toMatchObject({
      kind: 'posting',
      draft: {
        externalId: '/jobs/7?lang=en',
        url: settings.url,
        title: 'Embedded Engineer, Tide Gauges',
        company: 'Saltmarsh Instruments',
        locations: ['Cork, Ireland (Hybrid)'],
      },
    });
  });

  it('reads simple HTML as text', () => {
    const html =
      '<html><body><h1>Embedded Engineer</h1><p>at Saltmarsh</p><p>Cork</p><p>Rust.</p></body></html>';
    expect(pageToPosting({ text: html }, settings)).toMatchObject({
      draft: { title: 'Embedded Engineer', company: 'Saltmarsh', text: 'Rust.' },
    });
  });

  it('says what is missing', () => {
    expect(pageToPosting({ text: ' \n' }, settings)).toMatchObject({ kind: 'fault', reason: 'empty' });
    expect(pageToPosting({ text: 'just words' }, settings)).toMatchObject({
      kind: 'fault',
      reason: 'no-title',
    });
  });

  it('takes a path under a base address', () => {
    const raw = { path: '/pages/a.txt', baseUrl: 'http://127.0.0.1:4000' };
    expect(PageSettingsSchema.parse(raw)).toEqual({ url: 'http://127.0.0.1:4000/pages/a.txt' });
  });
});
