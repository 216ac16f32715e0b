import { asId, type PostingId } from '@app/core/ids';
import { MOST_LINES } from '@app/core/running';
import type { WouldBe } from '@app/intake';
import type { Listing } from '../reading/read-source.js';
import { foundOf, placesToCompare, type Compared } from './found.js';

const draft = (externalId: string) => ({
  ...{ externalId, url: `https://x.example/${externalId}`, title: `Title ${externalId}`, company: 'Tide' },
  text: 'x',
});
const listing = (count: number, changes: Partial<Listing> = {}): Listing => ({
  ...{ outcome: 'listed', drafts: Array.from({ length: count }, (_, n) => draft(String(n))), faults: [] },
  ...{ skipped: 0, stillListed: [], extent: 'whole', digest: '', etag: null, lastModified: null },
  ...changes,
});
const would = (outcome: Exclude<WouldBe['outcome'], 'refused'>): WouldBe => ({
  outcome,
  postingId: asId<PostingId>('p'),
});
const refused: WouldBe = { outcome: 'refused', field: 'url', reason: 'missing', message: 'url: is missing.' };
const COST = { bytes: 1, ms: 2 };
const NOTHING = { closures: { kind: 'nothing-gone' as const }, closing: [], fields: new Map() };

describe('what a dry run found', () => {
  it('is counted, and told by change with what is wrong', () => {
    const faults = [{ externalId: null, reason: 'wrong-shape' as const, message: 'No id.', sample: '' }];
    const compared: Compared = {
      ...NOTHING,
      listing: listing(4, { faults, stillListed: ['9'], skipped: 2 }),
      outcomes: [would('unchanged'), would('new'), would('revised'), refused],
      fields: new Map([[2, [{ field: 'title', before: 'a', after: 'b' }]]]),
      closures: { kind: 'closes', ids: [asId<PostingId>('c')], believed: 'at-once' },
      closing: [{ externalId: 'old', title: 'Old' }],
    };
    const found = foundOf(compared, COST);
    expect(found).toMatchObject({ listed: 4, unchanged: 2, skipped: 2, keeps: null, ...COST });
    expect(found.counts).toEqual({ new: 1, changed: 1, reopened: 0, closed: 1, refused: 1, unreadable: 1 });
    expect(found.lines.map(({ change, externalId, message }) => [change, externalId, message])).toEqual([
      ['new', '1', ''],
      ['changed', '2', ''],
      ['closed', 'old', ''],
      ['refused', '3', 'url: is missing.'],
      ['unreadable', '', 'No id.'],
    ]);
    expect(found.lines[1]?.fields).toHaveLength(1);
  });

  it('counts all and keeps the first of each change', () => {
    const outcomes = Array.from({ length: 100 }, () => would('new'));
    const found = foundOf({ ...NOTHING, listing: listing(100), outcomes }, COST);
    expect([found.counts.new, found.lines.length]).toEqual([100, MOST_LINES]);
    expect(placesToCompare([would('new'), ...outcomes.map(() => would('revised'))])).toHaveLength(MOST_LINES);
  });

  it('says why nothing would be closed', () => {
    const closures = { kind: 'keeps', reason: 'incomplete-read', gone: 7 } as const;
    const { keeps } = foundOf({ ...NOTHING, listing: listing(0), outcomes: [], closures }, COST);
    expect(keeps).toEqual({ reason: 'incomplete-read', gone: 7 });
  });
});
