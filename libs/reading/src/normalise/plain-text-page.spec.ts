import fc from 'fast-check';
import { parsePlainTextPage } from './plain-text-page.js';

const identity = { externalId: 'page', url: 'https://example.test/page' };
const parse = (text: string) => parsePlainTextPage(text, identity);

describe('parsePlainTextPage', () => {
  it('reads a careers page: title, "at Company", place, text without the site around it', () => {
    const page = [
      'JobPlace',
      '',
      'Boat Builder',
      '',
      'at Halyard',
      '',
      'Lisbon (Hybrid)',
      '',
      'You build boats.',
      '',
      'JobPlace',
      '© JobPlace',
    ].join('\n');
    expect(parse(page)).toEqual({
      kind: 'posting',
      draft: {
        ...identity,
        title: 'Boat Builder',
        company: 'Halyard',
        locations: ['Lisbon (Hybrid)'],
        text: 'You build boats.',
      },
    });
  });

  it('reads labelled lines', () => {
    expect(
      parse('Title: Sailmaker\nCompany: Halyard\nLocation: Porto\nType: Part-time\n\nYou sew sails.'),
    ).toMatchObject({
      draft: {
        title: 'Sailmaker',
        company: 'Halyard',
        locations: ['Porto'],
        employment: 'Part-time',
        text: 'You sew sails.',
      },
    });
  });

  it('reads a line with bars', () => {
    expect(parse('Halyard | Rigger | Remote (EU)\nYou rig.')).toMatchObject({
      draft: { title: 'Rigger', company: 'Halyard', locations: ['Remote (EU)'], text: 'You rig.' },
    });
  });

  it('refuses what it cannot read, with the reason', () => {
    expect(parse(' \n ')).toEqual({ kind: 'refused', reason: 'empty' });
    expect(parse('Hello there')).toEqual({ kind: 'refused', reason: 'no-title' });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => ['posting', 'refused'].includes(parse(text).kind)),
    );
  });
});
