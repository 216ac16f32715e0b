import { readFileSync } from 'node:fs';
import { checkDraft } from '@app/intake';
import { sharedDescribe, sharedPath } from '@app/testing';
import type { SourceDocument } from './adapter.js';
import { findKind } from './registry.js';

const recording = (...parts: string[]): string => readFileSync(sharedPath('data', ...parts), 'utf8');
const listed = (...parts: string[]): SourceDocument => ({
  url: 'https://r.example/',
  text: recording(...parts),
});
const NOW = new Date('2025-10-01T00:00:00Z');

function read(kind: string, settings: object, documents: SourceDocument[]) {
  const opened = findKind(kind)?.open(settings);
  if (opened?.ok !== true) throw new Error(`kind ${kind} does not open: ${opened?.error.message}`);
  const parsed = opened.source.parse(documents);
  if (!parsed.ok) throw new Error(parsed.message);
  const readings = parsed.items.map((item) => opened.source.toPosting(item));
  const drafts = readings.flatMap((one) => (one.kind === 'posting' ? [one.draft] : []));
  const refusals = drafts.flatMap((draft) => {
    const checked = checkDraft(draft, NOW);
    return checked.ok ? [] : [checked.refusal.message];
  });
  return { drafts, refusals, faults: readings.filter((one) => one.kind === 'fault'), readings };
}

const BOARD = { board: 'recorded' };

sharedDescribe('recordings of other systems', () => {
  it.each([
    ['workable', BOARD, ['ats', 'workable', 'zego__widget_details.json'], 'Claims Fraud Triage Handler'],
    ['workable', BOARD, ['ats', 'workable', 'zaelab__widget.json'], 'Business Analyst - Spanish Speaking'],
    ['recruitee', BOARD, ['ats', 'recruitee', 'channable__offers.json'], 'Account Executive France'],
    ['recruitee', BOARD, ['ats', 'recruitee', 'acme-renamed__offers.json'], null],
    [
      'personio',
      BOARD,
      ['ats', 'personio', 'personio__sample.xml'],
      'Staff Software Engineer, Data Platform',
    ],
    ['teamtailor', BOARD, ['ats', 'teamtailor', '1komma5__jobs.json'], null],
    ['breezy', BOARD, ['ats', 'breezy', '10-4-truck__json.json'], 'CDL A Home Daily Truck Driving Position'],
    ['pinpoint', BOARD, ['ats', 'pinpoint', 'aawdc__postings.json'], 'Warehouse/Fleet Manager'],
    [
      'comeet',
      { ...BOARD, token: 't' },
      ['ats', 'comeet', 'wiliot__positions.json'],
      'Forward Deployed Engineer',
    ],
    [
      'eightfold',
      { ...BOARD, domain: 'fcx.com' },
      ['ats', 'eightfold', 'fmjobs__jobs.json'],
      'Manager Engineering - Electrical',
    ],
    ['remotive', {}, ['feeds', 'remotive', 'lcarlini.json'], null],
    ['remoteok', {}, ['feeds', 'remoteok', 'lcarlini.json'], null],
    ['arbeitnow', {}, ['feeds', 'arbeitnow', 'lcarlini.json'], null],
    ['jobicy', {}, ['feeds', 'jobicy', 'lcarlini.json'], null],
    ['himalayas', {}, ['feeds', 'himalayas', 'ergon.json'], 'Remote Java Architect'],
    ['himalayas', {}, ['feeds', 'himalayas', 'dossier.json'], null],
    ['themuse', {}, ['feeds', 'themuse', 'ergon.json'], 'Sr Category Manager, Japan Merchandising, Retail'],
    [
      'weworkremotely',
      {},
      ['feeds', 'weworkremotely', 'dossier.rss.xml'],
      'Product Designer | Contra Labs Network',
    ],
    ['feed', { url: 'https://r.example/a' }, ['feeds', 'cryptojobs', 'dossier.rss.xml'], null],
    ['feed', { url: 'https://r.example/a' }, ['feeds', 'weworkremotely', 'dossier.rss.xml'], null],
    [
      'feed',
      { url: 'https://r.example/a', company: 'State of Michigan' },
      ['feeds', 'neogov', 'sample.rss.xml'],
      null,
    ],
    [
      'feed',
      { url: 'https://r.example/a', company: '1KOMMA5' },
      ['ats', 'teamtailor', '1komma5__jobs.json'],
      null,
    ],
    ['hn', {}, ['feeds', 'hn_algolia', 'abhi_item.json'], null],
  ])('%s %j %j: every posting is read', (kind, settings, file, firstTitle) => {
    const { drafts, refusals, faults } = read(kind, settings, [listed(...file)]);
    expect({ refusals, faults }).toEqual({ refusals: [], faults: [] });
    expect(drafts.length).toBeGreaterThan(0);
    if (firstTitle !== null) expect(drafts[0]?.title).toBe(firstTitle);
  });

  it('keeps what is known of a list whose details were not read', () => {
    const { readings } = read('smartrecruiters', BOARD, [
      listed('ats', 'smartrecruiters', 'westerndigital__list.json'),
    ]);
    expect(readings.length).toBeGreaterThan(5);
    expect(new Set(readings.map(({ kind }) => kind))).toEqual(new Set(['still-listed']));
    const site = { host: 'nvidia.wd5.myworkdayjobs.com', site: 'NVIDIAExternalCareerSite' };
    const workday = read('workday', site, [listed('ats', 'workday', 'nvidia__cxs_jobs.json')]);
    expect(workday.readings.every(({ kind }) => kind === 'still-listed')).toBe(true);
    expect(workday.faults).toEqual([]);
  });

  it('reads a SmartRecruiters posting from its detail', () => {
    const detail = recording('ats', 'smartrecruiters', 'visa__detail.json');
    const { id, name } = JSON.parse(detail) as { id: string; name: string };
    const list = { url: 'https://r.example/', text: JSON.stringify({ content: [{ id, name }] }) };
    const { drafts, faults } = read('smartrecruiters', BOARD, [list, { url: 'x', text: detail, about: id }]);
    expect(faults).toEqual([]);
    expect(drafts).toMatchObject([
      { externalId: id, company: 'Visa', locations: ['Austin, TX, United States'], requisition: 'REF97395W' },
    ]);
  });

  it('keeps positions without a public page as faults of known id', () => {
    const settings = { ...BOARD, token: 't' };
    const { drafts, faults } = read('comeet', settings, [
      listed('ats', 'comeet', 'zim__careers_api_redacted.json'),
    ]);
    expect(drafts).toEqual([]);
    expect(faults).toHaveLength(80);
    expect(faults[0]).toMatchObject({ externalId: '6E.909', reason: 'no-address' });
  });

  it('reads the JSON-LD of a page', () => {
    const text = recording('jsonld', 'meta_jobposting.html');
    const url = 'https://www.metacareers.com/jobs/1';
    const { drafts, faults } = read('jsonld', { url }, [{ url, text, about: '/jobs/1' }]);
    expect(faults).toEqual([]);
    expect(drafts).toMatchObject([{ title: 'Software Engineer, Infrastructure', company: 'Meta', url }]);
    expect(drafts[0]?.locations?.slice(0, 2)).toEqual(['Sunnyvale, CA', 'Bellevue, WA']);
  });
});
