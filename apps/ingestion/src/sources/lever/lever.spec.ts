import site from './fixtures/site.json' with { type: 'json' };
import { parseLever } from './parse.js';
import { leverToPosting } from './to-posting.js';

const readings = site.map((posting) =>
  leverToPosting(posting, { board: 'orchardsignal', company: 'Orchard Signal' }),
);

describe('lever', () => {
  it('puts the description together and adds the country that stands beside the place', () => {
    expect(readings[0]).toMatchObject({
      kind: 'posting',
      draft: {
        externalId: '8a1c2d3e-0001-4000-8000-000000000001',
        company: 'Orchard Signal',
        locations: ['Quillmere Flats, United States'],
        workplace: 'hybrid',
        employment: 'Full-time',
        department: 'Sensing',
        salary: { min: 140_000, max: 175_000, currency: 'USD', period: 'year' },
        html: '<div>Count apples from the air.</div>\n<h3>You bring</h3><ul><li>Python</li><li>PyTorch</li></ul>\n<div>Plus harvest bonus.</div>\n<div>We pay for your boots.</div>',
        postedAt: new Date(1_770_000_000_000),
      },
    });
  });

  it('falls back to plain text, keeps all places, and takes swapped pay as none', () => {
    expect(readings[1]).toMatchObject({
      draft: {
        text: 'Mount sensors on poles.',
        locations: ['Ghent, Belgium', 'Lille, France'],
        workplace: undefined,
        salary: undefined,
      },
    });
  });

  it('names a malformed item', () => {
    expect(readings[2]).toMatchObject({
      kind: 'fault',
      externalId: '8a1c2d3e-0003-4000-8000-000000000003',
      message: expect.stringContaining('hostedUrl'),
    });
  });

  it('says that a site is unknown', () => {
    const text = '{"ok":false,"error":"Document not found"}';
    expect(parseLever([{ url: 'https://x.example', text }])).toMatchObject({
      ok: false,
      message: expect.stringContaining('knows no site'),
    });
  });
});
