import board from './fixtures/board.json' with { type: 'json' };
import { parseAshby } from './parse.js';
import { ashbyToPosting } from './to-posting.js';

const readings = board.jobs.map((job) => ashbyToPosting(job, { board: 'lanternfish' }));

describe('ashby', () => {
  it('reads shown pay from the salary component, and the address where the location names no place', () => {
    expect(readings[0]).toMatchObject({
      kind: 'posting',
      draft: {
        title: ' Staff Platform Engineer ',
        company: 'Lanternfish',
        locations: ['HQ', 'Denver, Colorado, United States', 'Toronto, Canada'],
        workplace: 'hybrid',
        salary: { min: 190_000, max: 230_000, currency: 'USD', period: 'year' },
        employment: 'FullTime',
        html: '<p>Kubernetes under the sea.</p>',
      },
    });
  });

  it('shows no pay that the employer does not show, and of a remote posting’s office only the country', () => {
    expect(readings[1]).toMatchObject({
      draft: { salary: undefined, isRemote: true, locations: ['Remote', 'USA'], text: 'Help divers.' },
    });
  });

  it('takes the address of a further place whose line names none', () => {
    const address = { postalAddress: { addressLocality: 'Ghent', addressCountry: 'Belgium' } };
    const secondaryLocations = [
      { location: 'Lab', address },
      { location: 'Oslo, Norway', address },
    ];
    expect(ashbyToPosting({ ...board.jobs[0], secondaryLocations }, { board: 'lanternfish' })).toMatchObject({
      draft: {
        locations: ['HQ', 'Denver, Colorado, United States', 'Lab', 'Ghent, Belgium', 'Oslo, Norway'],
      },
    });
  });

  it('skips unlisted postings', () => {
    expect(readings[2]).toEqual({ kind: 'skip', reason: 'unlisted' });
  });

  it('believes the words before the remote flag', () => {
    expect(readings[3]).toMatchObject({ draft: { workplace: undefined } });
  });

  it('refuses another shape', () => {
    expect(parseAshby([{ url: 'https://x.example', text: '{"errors":[]}' }])).toMatchObject({ ok: false });
  });
});
