import { asId } from '../ids/index.js';
import type { KeptDelivery } from '../records/index.js';
import type { TraceEntry } from '../trace/index.js';
import { ofDelivery, ofLine, ofPosting, pageOf, type Moment } from './moments.js';

const at = (minute: number): Date => new Date(Date.UTC(2026, 2, 2, 9, minute));
const moment = (minute: number): Moment => ({
  at: at(minute),
  what: String(minute),
  seen: '',
  process: null,
});
const whats = (moments: readonly Moment[]): string[] => moments.map(({ what }) => what);

describe('a timeline', () => {
  it('is told newest first, and each moment once over its pages', () => {
    const all = [3, 1, 2, 5, 4].map(moment);
    const first = pageOf(all, null, 2);
    expect(whats(first.moments)).toEqual(['5', '4']);
    const second = pageOf(all, first.next, 2);
    expect(whats(second.moments)).toEqual(['3', '2']);
    const third = pageOf(all, second.next, 2);
    expect([whats(third.moments), third.next]).toEqual([['1'], null]);
  });

  it('keeps together what happened at one instant, and ends where nothing is left', () => {
    const all = [moment(2), moment(1), moment(1), moment(1)];
    expect(pageOf(all, null, 2)).toMatchObject({ next: null });
    expect(pageOf(all, null, 2).moments).toHaveLength(4);
    expect(pageOf([], null, 2)).toEqual({ moments: [], next: null });
  });
});

describe('moments', () => {
  it('of a posting are those that it has', () => {
    const posting = { firstSeenAt: at(1), revisedAt: at(1), revision: 1, closedAt: null, closedReason: null };
    expect(whats(ofPosting(posting))).toEqual(['first seen']);
    const later = {
      ...posting,
      revisedAt: at(2),
      revision: 2,
      closedAt: at(3),
      closedReason: 'withdrawn' as const,
    };
    expect(ofPosting({ ...later, hidden: { at: at(4), by: 'company' } })).toMatchObject([
      { what: 'first seen' },
      { what: 'revised', seen: 'revision 2', at: at(2) },
      { what: 'closed', seen: 'withdrawn' },
      { what: 'hidden', seen: 'company' },
    ]);
  });

  it('of a delivery are its making, its attempts and its end', () => {
    const attempts = [
      { n: 1, token: 't', startedAt: at(1), finishedAt: at(2), outcome: 'accepted', code: 250, detail: 'Ok' },
    ];
    const delivery = {
      ...{ _id: 'd', kind: 'alerts', items: [], state: 'accepted', reason: null },
      ...{ createdAt: at(0), finishedAt: at(2), attempts },
    } as unknown as KeptDelivery;
    expect(whats(ofDelivery(delivery))).toEqual([
      'alerts made',
      'attempt',
      'attempt accepted',
      'delivery accepted',
    ]);
    expect(ofDelivery(delivery).map(({ seen }) => seen)).toEqual([
      'delivery d',
      'delivery d, try 1',
      '250 Ok',
      'delivery d',
    ]);
  });

  it('of a line say what it did to what is asked for, and count the others without naming them', () => {
    const compared = (posting: string) => ({ posting: asId(posting), seq: 4, revision: 1, met: null });
    const line = {
      ...{ step: 'compared', share: '1/1', wordings: 3, found: 'hint', at: at(1), process: 'matcher@a:1' },
      of: [compared('mine'), compared('other')],
    } as TraceEntry;
    expect(ofLine(line, new Set(['mine']))).toEqual({
      at: at(1),
      what: 'compared',
      seen: 'share 1/1, hint posting mine, seq 4, revision 1 (and 1 more)',
      process: 'matcher@a:1',
    });
  });

  it('of a line are words, not data', () => {
    const line = {
      ...{ step: 'committed', via: 'push', source: 'acme', at: at(1), process: 'a' },
      of: [
        { posting: 'p', outcome: 'new', fields: ['title', 'text'], opening: { why: 'alone', with: null } },
      ],
    } as unknown as TraceEntry;
    expect(ofLine(line, new Set(['p'])).seen).toBe(
      'acme by push posting p, outcome new, fields title and text, opening (why alone)',
    );
  });

  it('of a line about people and a posting name nobody but who is asked about', () => {
    const one = (subscriber: string) => ({
      subscriber,
      delivery: `${subscriber}.d`,
      posting: 'p',
      why: 'company-muted',
    });
    const line = {
      step: 'left-out',
      at: at(1),
      process: 'n',
      of: [one('ann'), one('bob')],
    } as unknown as TraceEntry;
    expect(ofLine(line, new Set(['p'])).seen).toBe('(2 in all)');
    expect(ofLine(line, new Set(['p', 'ann'])).seen).toBe(
      'subscriber ann, delivery ann.d, posting p, why company-muted (and 1 more)',
    );
  });

  it('of a hiding say who decided, where the line does', () => {
    const line = { step: 'hidden', by: 'company:acme', at: at(1), process: 'a', of: [{ posting: 'p' }] };
    expect(ofLine({ ...line, who: 'grace' } as unknown as TraceEntry, new Set(['p'])).seen).toBe(
      'company:acme by operator grace, posting p',
    );
    expect(ofLine(line as unknown as TraceEntry, new Set(['p'])).seen).toBe('company:acme, posting p');
  });
});
