import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { PostingDraft } from '@app/core/posting';
import { checkDraft } from '@app/intake';
import type { SourceDocument } from './adapter.js';
import { findKind } from './registry.js';

const NOW = new Date('2026-03-01T00:00:00Z');
const fixture = (kind: string, file: string): string =>
  readFileSync(path.join(__dirname, kind, 'fixtures', file), 'utf8');

function read(kind: string, settings: object, documents: SourceDocument[]) {
  const opened = findKind(kind)?.open(settings);
  if (opened?.ok !== true) throw new Error(`kind ${kind} does not open: ${opened?.error.message}`);
  const parsed = opened.source.parse(documents);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.items.map((item) => opened.source.toPosting(item));
}

const listing = (kind: string, file: string): SourceDocument => ({
  url: 'https://x.example/',
  text: fixture(kind, file),
});
const BOARD = { board: 'acme-labs' };
const posting = (draft: Partial<PostingDraft>) => ({ kind: 'posting', draft });
const fault = (externalId: string | null, reason = 'wrong-shape') => ({ kind: 'fault', externalId, reason });

describe('kinds of sources, on fixtures of invented employers', () => {
  it.each([
    [
      'workable',
      BOARD,
      'list.json',
      [
        posting({
          externalId: 'A1B2C3',
          company: 'Driftwood Labs',
          locations: ['Porto, Portugal'],
          isRemote: true,
          requisition: 'DE-7',
          postedAt: new Date('2026-02-03'),
        }),
        fault(null),
      ],
    ],
    [
      'recruitee',
      BOARD,
      'list.json',
      [
        posting({
          externalId: '991',
          workplace: 'hybrid',
          locations: ['Ghent, Belgium'],
          salary: { min: 4_200, max: 5_600, currency: 'EUR', period: 'month' } as never,
          postedAt: new Date('2026-02-04T08:00:00Z'),
        }),
        { kind: 'skip', reason: 'draft' },
        fault('993'),
      ],
    ],
    [
      'personio',
      BOARD,
      'site.xml',
      [
        posting({
          externalId: '77',
          company: 'Lighthouse GmbH & Co. KG',
          locations: ['Kiel', 'Rostock'],
          employment: 'full-time',
          html: '<h3>Tasks</h3><p>Keep the <b>lamp</b> lit.</p>',
        }),
        fault('78'),
      ],
    ],
    [
      'teamtailor',
      BOARD,
      'list.json',
      [
        posting({
          externalId: 't-1',
          company: 'Fjord AB',
          locations: ['Gothenburg, Sweden'],
          employment: 'FULL TIME',
        }),
        fault('t-2'),
      ],
    ],
    [
      'breezy',
      BOARD,
      'list.json',
      [
        posting({
          externalId: 'b1',
          locations: ['Victoria, British Columbia, Canada'],
          salary: { summary: 'CA$90k - CA$110k' } as never,
        }),
        fault('b2'),
      ],
    ],
    [
      'pinpoint',
      BOARD,
      'list.json',
      [
        posting({
          externalId: 'p1',
          company: 'Acme Labs',
          salary: undefined,
          workplace: 'hybrid',
          html: '<p>Count shells.</p>\n<h3>Duties</h3><p>Count.</p>',
        }),
        fault('p2'),
      ],
    ],
    [
      'comeet',
      { ...BOARD, token: 't' },
      'list.json',
      [
        posting({
          externalId: '1A.2',
          locations: ['Haifa, Israel'],
          html: '<h3>Description</h3><p>Fly.</p>\n<h3>Requirements</h3><p>C</p>',
        }),
        fault('1A.3', 'no-address'),
      ],
    ],
    [
      'eightfold',
      { ...BOARD, domain: 'x.example' },
      'list.json',
      [
        posting({ externalId: '11', workplace: 'hybrid', postedAt: new Date(1_770_000_000_000) }),
        { kind: 'skip', reason: 'private' },
      ],
    ],
    [
      'remotive',
      {},
      'list.json',
      [posting({ externalId: '1', workplace: 'remote', applicants: ['Europe', 'Canada'] })],
    ],
    ['remoteok', {}, 'list.json', [posting({ externalId: '2', salary: undefined, locations: ['How'] })]],
    [
      'arbeitnow',
      {},
      'list.json',
      [posting({ externalId: 'a-1', isRemote: true, postedAt: new Date(1_770_000_000_000) })],
    ],
    [
      'jobicy',
      {},
      'list.json',
      [
        posting({
          title: 'Ops & Support',
          applicants: ['USA', 'Canada'],
          salary: { min: 50_000, max: 60_000, currency: 'USD', period: 'year' } as never,
        }),
      ],
    ],
    [
      'himalayas',
      {},
      'list.json',
      [posting({ company: 'Ibis', salary: undefined, validThrough: new Date(1_790_000_000_000) })],
    ],
    ['themuse', {}, 'list.json', [posting({ company: 'Crane', locations: ['Tokyo, Japan'] })]],
    [
      'weworkremotely',
      {},
      'list.xml',
      [
        posting({
          title: 'Senior Data Engineer',
          company: 'Plover',
          applicants: ['Europe Only'],
          skills: ['Python', 'dbt', 'Airflow'],
          html: '<p></p><p>Keep the tables tidy.</p>',
          validThrough: new Date('2026-11-01T10:00:00Z'),
        }),
        fault('https://weworkremotely.com/remote-jobs/2', 'no-company'),
      ],
    ],
    [
      'usajobs',
      {},
      'list.json',
      [
        posting({
          externalId: '800100200',
          company: 'Bureau of Lighthouses',
          locations: ['Portland, Maine', 'Duluth, Minnesota'],
          workplace: 'remote',
          applicants: ['United States'],
          requisition: 'LH-26-0042',
          salary: { min: 88_520, max: 115_079, currency: 'USD', period: 'year' } as never,
        }),
        fault('800100201'),
      ],
    ],
    [
      'feed',
      { url: 'https://x.example/f' },
      'feed.xml',
      [
        posting({ externalId: 'g1', title: 'Go Developer', company: 'Sandpiper', locations: ['Oslo'] }),
        posting({ externalId: 'https://jobs.example/2', title: 'Designer', company: 'Avocet' }),
        fault('https://jobs.example/3', 'no-company'),
      ],
    ],
    [
      'feed',
      { url: 'https://x.example/f' },
      'atom.xml',
      [posting({ externalId: 'e1', title: 'Tester', company: 'Dunlin', html: '<p>Test.</p>' })],
    ],
    [
      'hn',
      {},
      'thread.json',
      [
        posting({
          externalId: '21',
          title: 'Backend Engineer',
          company: 'Curlew',
          locations: ['Remote (EU)'],
        }),
        { kind: 'skip', reason: 'question' },
      ],
    ],
  ])('%s %j %s', (kind, settings, file, wanted) => {
    const readings = read(kind, settings, [listing(kind, file)]);
    expect(readings).toMatchObject(wanted);
    for (const one of readings)
      if (one.kind === 'posting') expect(checkDraft(one.draft, NOW)).toMatchObject({ ok: true });
  });

  it.each([
    [
      'smartrecruiters',
      BOARD,
      's1',
      {
        company: 'Osprey',
        locations: ['Lyon, France'],
        workplace: 'hybrid',
        html: '<h3>Job</h3><p>Lead.</p>\n<h3>You</h3><p>Know.</p>',
      },
    ],
    [
      'workday',
      { host: 'heron.wd5.myworkdayjobs.com', site: 'careers' },
      '/job/Utrecht/Chip-Architect_JR1',
      {
        company: 'Heron',
        locations: ['Utrecht', 'Delft'],
        workplace: 'hybrid',
        requisition: 'JR1',
      },
    ],
    [
      'bamboohr',
      BOARD,
      '39',
      {
        title: 'Mechanic',
        locations: ['Edmonton, Alberta'],
        workplace: 'onsite',
        html: '<p>Mend wings.</p>',
      },
    ],
    ['rippling', BOARD, 'r1', { company: 'Tern', locations: ['London, United Kingdom'] }],
  ])('%s: a list with details; what was not read anew stays listed', (kind, settings, id, wanted) => {
    const detail = { ...listing(kind, 'detail.json'), about: id };
    const readings = read(kind, settings, [listing(kind, 'list.json'), detail]);
    expect(readings).toMatchObject([
      posting({ externalId: id, ...(wanted as object) }),
      { kind: 'still-listed' },
    ]);
  });

  it.each([
    [
      'page.html',
      {
        title: 'Compiler Engineer',
        company: 'Godwit',
        workplace: 'remote',
        applicants: ['Canada'],
        salary: { min: 100_000, max: 120_000, currency: 'CAD', period: 'year' },
      },
    ],
    ['microdata.html', { title: 'Harbour Pilot', company: 'Dock & Co', html: '<p>Steer <b>ships</b>.</p>' }],
  ])('jsonld %s', (file, wanted) => {
    const url = 'https://careers.example/jobs/5';
    const readings = read('jsonld', { url }, [{ url, text: fixture('jsonld', file), about: '/jobs/5' }]);
    expect(readings).toMatchObject([posting({ externalId: '/jobs/5', url, ...(wanted as object) })]);
  });

  it('refuses XML with a document type definition', () => {
    const text = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><workzag-jobs>&b;</workzag-jobs>';
    expect(() => read('personio', BOARD, [{ url: 'https://x.example', text }])).toThrow(/document type/);
  });
});
