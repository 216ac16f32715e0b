import { asId, type PostingId, type SavedSearchId } from '@app/core/ids';
import type { SavedSearchState } from '@app/core/subscription';
import { MAIL_RULES } from '@app/core/delivery';
import {
  deliveryFrom,
  toldItems,
  type AlertMatch,
  type KeptDelivery,
  type DeliveryItem,
} from '@app/core/records';
import { aPosting, aSavedSearch, withIds } from '@app/testing';
import { reviewDelivery, standingMatches, type ReviewFacts } from './review.js';
import type { KeptPosting } from '../records/index.js';

const at = new Date('2026-03-01T00:00:00Z');
const match = (search: string, posting: string) =>
  withIds<AlertMatch>({ savedSearchId: search, postingId: posting, query: 'rust', at });
const item = (...matches: DeliveryItem['matches']): DeliveryItem => ({
  alertId: asId('a'),
  clusterId: asId('c'),
  matches,
  suppressed: null,
});
/** An attempt by mail, before its review. */
const attempt = (items: DeliveryItem[], more: Partial<KeptDelivery> = {}) => {
  const record = { _id: 'd', kind: 'alerts', subscriberId: 's', savedSearchId: null, attempts: [], items };
  const delivery = deliveryFrom({ ...record, ...more } as unknown as KeptDelivery);
  return { delivery, rules: MAIL_RULES, items: toldItems(delivery) };
};
const facts = (
  searches: Record<string, SavedSearchState>,
  open: Record<string, boolean>,
  more: Partial<ReviewFacts<KeptPosting>> = {},
): ReviewFacts<KeptPosting> => ({
  receiver: { confirmed: true, unsubscribed: false, notRenewed: false, addressSuppressed: false },
  searches: new Map(
    Object.entries(searches).map(([id, state]) => [
      asId<SavedSearchId>(id),
      aSavedSearch({ query: 'rust', state }),
    ]),
  ),
  postings: new Map(
    Object.entries(open).map(([id, is]) => [
      asId<PostingId>(id),
      aPosting({ state: is ? 'open' : 'closed' }),
    ]),
  ),
  mutedCompanies: new Set(),
  keptAway: new Set(),
  now: at,
  fits: () => true,
  ...more,
});

describe('what is left of a delivery at the time of sending', () => {
  it('keeps an item that one of its matches still carries, and shows only that match', () => {
    const both = item(match('paused', 'p'), match('active', 'p'));
    const records = facts({ paused: 'paused', active: 'active' }, { p: true });
    expect(reviewDelivery(attempt([both]), records)).toEqual({ verdict: 'send', items: [both] });
    expect(standingMatches(both, records).map(({ savedSearchId }) => savedSearchId)).toEqual(['active']);
  });

  it('names the reason of each item that it drops', () => {
    const records = facts({ a: 'active', b: 'deleted' }, { open: true, closed: false });
    const items = [item(match('a', 'open')), item(match('a', 'closed')), item(match('b', 'open'))];
    const review = reviewDelivery(attempt(items), records);
    expect(review.verdict).toBe('send');
    expect(review.items.map(({ suppressed }) => suppressed)).toEqual([
      null,
      'posting-closed',
      'search-deleted',
    ]);
  });

  it('suppresses a mail of which nothing is left', () => {
    const review = reviewDelivery(attempt([item(match('a', 'gone'))]), facts({ a: 'active' }, {}));
    expect(review).toMatchObject({ verdict: 'suppress', reason: 'nothing-left' });
  });

  it('gives every item the reason why its reader gets no mail', () => {
    const receiver = { confirmed: true, unsubscribed: true, notRenewed: false, addressSuppressed: false };
    const review = reviewDelivery(
      attempt([item(match('a', 'p'))]),
      facts({ a: 'active' }, { p: true }, { receiver }),
    );
    expect(review).toMatchObject({
      verdict: 'suppress',
      reason: 'unsubscribed',
      items: [{ suppressed: 'unsubscribed' }],
    });
  });

  it('asks to confirm only what still waits for it', () => {
    const confirmation = attempt([], { kind: 'confirmation', savedSearchId: asId('a') });
    const receiver = { confirmed: false, unsubscribed: false, notRenewed: false, addressSuppressed: false };
    expect(reviewDelivery(confirmation, facts({ a: 'pending' }, {}, { receiver })).verdict).toBe('send');
    expect(reviewDelivery(confirmation, facts({ a: 'active' }, {}, { receiver }))).toMatchObject({
      verdict: 'suppress',
      reason: 'nothing-left',
    });
    expect(reviewDelivery(confirmation, facts({}, {}, { receiver }))).toMatchObject({
      reason: 'search-deleted',
    });
  });

  it('leaves out what has ended by the clock, and what no longer fits', () => {
    const items = [item(match('a', 'over')), item(match('a', 'changed')), item(match('a', 'p'))];
    const records = facts({ a: 'active' }, { over: true, changed: true, p: true });
    const postings = new Map(records.postings).set(asId<PostingId>('over'), aPosting({ validThrough: at }));
    const fits = (_: unknown, { postingId }: { postingId: string }) => postingId !== 'changed';
    const review = reviewDelivery(attempt(items), { ...records, postings, fits });
    expect(review.items.map(({ suppressed }) => suppressed)).toEqual([
      'posting-closed',
      'no-longer-matches',
      null,
    ]);
  });

  it('notes an item that an ambiguous attempt held: it may have been read and must not come again', () => {
    const attempts = [{ outcome: 'ambiguous' }] as KeptDelivery['attempts'];
    const records = { ...facts({ a: 'active' }, { p: true }), fits: () => false };
    const held = reviewDelivery(attempt([item(match('a', 'p'))], { attempts }), records);
    expect(held.items).toMatchObject([{ suppressed: 'no-longer-matches', perhapsMailed: true }]);
    // It was left out before that attempt already.
    const before = { ...item(match('a', 'p')), suppressed: 'posting-closed' as const };
    const out = reviewDelivery(attempt([before], { attempts }), records);
    expect(out.items).toEqual([{ ...before, suppressed: 'no-longer-matches' }]);
  });

  it('leaves out what the reader hid or applied to, by its opening and by its posting, but not another match', () => {
    const one = item(match('active', 'p'));
    const records = facts({ active: 'active' }, { p: true, q: true });
    const told = records.postings.get('p');
    for (const id of [told?._id, told?.clusterId]) {
      const keptAway = new Set(id === undefined ? [] : [id]);
      const { items } = reviewDelivery(attempt([one]), { ...records, keptAway });
      expect(items).toMatchObject([{ suppressed: 'kept-away' }]);
    }
    const keptAway = new Set([asId<PostingId>('another')]);
    expect(reviewDelivery(attempt([one]), { ...records, keptAway }).verdict).toBe('send');
  });

  it('leaves out a posting that the operator hid, and a company that the reader muted', () => {
    const one = item(match('active', 'p'));
    const muted = facts({ active: 'active' }, { p: true });
    const slug = muted.postings.get(asId('p'))?.company.slug ?? '';
    expect(reviewDelivery(attempt([one]), { ...muted, mutedCompanies: new Set([slug]) })).toMatchObject({
      verdict: 'suppress',
      reason: 'nothing-left',
      items: [{ suppressed: 'company-muted' }],
    });
    const hidden = aPosting({ hidden: { at, by: 'posting' } });
    expect(
      reviewDelivery(attempt([one]), { ...muted, postings: new Map([[asId<PostingId>('p'), hidden]]) }),
    ).toMatchObject({
      verdict: 'suppress',
      items: [{ suppressed: 'posting-hidden' }],
    });
  });
});
