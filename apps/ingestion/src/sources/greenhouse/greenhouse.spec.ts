import board from './fixtures/board.json' with { type: 'json' };
import { parseGreenhouse } from './parse.js';
import { greenhouseToPosting } from './to-posting.js';

const settings = { board: 'halyard-works' };
const document = (value: unknown) => [{ url: 'https://x.example', text: JSON.stringify(value) }];
const readings = board.jobs.map((job) => greenhouseToPosting(job, settings));

describe('greenhouse', () => {
  it('decodes the description once and keeps the source’s own words', () => {
    expect(readings[0]).toEqual({
      kind: 'posting',
      draft: {
        externalId: '5100001',
        url: 'https://job-boards.greenhouse.io/halyardworks/jobs/5100001',
        title: 'Senior Backend Engineer, Berth Planning',
        company: 'Halyard Works',
        locations: ['Rotterdam, Netherlands'],
        department: 'Engineering',
        requisition: 'HW-204',
        salary: undefined,
        html: '<p>You plan berths for <strong>900 ships</strong> a week in Go &amp; PostgreSQL.</p>\n<ul>\n<li>5+ years of experience</li>\n</ul>',
        postedAt: new Date('2026-02-11T09:00:00Z'),
        validThrough: undefined,
      },
    });
  });

  it('takes words that stand for nothing as nothing, and the board’s name where there is no company', () => {
    expect(readings[1]).toMatchObject({
      kind: 'posting',
      draft: { company: 'Halyard Works', locations: undefined, requisition: undefined, postedAt: undefined },
    });
  });

  it('names the field of a malformed item and keeps its id where there is one', () => {
    expect(readings[2]).toMatchObject({ kind: 'fault', externalId: '5100003', reason: 'wrong-shape' });
    expect(readings[3]).toMatchObject({
      kind: 'fault',
      externalId: null,
      message: expect.stringContaining('id'),
    });
  });

  it('reads pay ranges given in cents', () => {
    const pay = { min_cents: 9_500_000, max_cents: 12_000_000, currency_type: 'EUR' };
    expect(greenhouseToPosting({ ...board.jobs[0], pay_input_ranges: [pay] }, settings)).toMatchObject({
      draft: { salary: { min: 95_000, max: 120_000, currency: 'EUR' } },
    });
  });

  it('knows a board that lists fewer than it has', () => {
    expect(parseGreenhouse(document(board))).toMatchObject({ ok: true, complete: true });
    expect(parseGreenhouse(document({ ...board, meta: { total: 9 } }))).toMatchObject({ complete: false });
  });

  it.each([
    ['half a body', '{"jobs": [{"id": 1'],
    ['a page', '<html>Down for maintenance</html>'],
    ['another shape', '{"status": 404}'],
    ['a bottomless one', '['.repeat(200_000)],
  ])('says why it cannot read %s', (_name, text) => {
    expect(parseGreenhouse([{ url: 'https://x.example', text }])).toMatchObject({ ok: false });
  });
});
