import type { PlainIds } from '@app/core/ids';
import { withIds } from '@app/testing';
import type { Exchanges, Found, ReplayMember } from '../protocol.js';
import { differingPairs, explained, movedPostings, sideBySide } from './compare-batch.js';

const found = (postingId: string, searches: readonly string[], fields: Partial<PlainIds<Found>> = {}) =>
  withIds<Found>({
    ...{ postingId, thrown: null, opening: postingId, isQuiet: false, member: null },
    alerts: searches.length === 0 ? [] : [{ subscriberId: 'anna', rhythm: 'daily', searches }],
    ...fields,
  });

describe('a batch that two builds found', () => {
  it('names each pair that only one of them found', () => {
    const both = sideBySide(
      [found('p', ['s', 't']), found('q', [])],
      [found('p', ['t', 'u']), found('q', ['s'])],
    );
    expect(differingPairs(both)).toEqual([
      { change: 'lost', subscriberId: 'anna', savedSearchId: 's', postingId: 'p' },
      { change: 'gained', subscriberId: 'anna', savedSearchId: 'u', postingId: 'p' },
      { change: 'gained', subscriberId: 'anna', savedSearchId: 's', postingId: 'q' },
    ]);
  });

  it('is refused where the workers speak of different postings', () => {
    expect(() => sideBySide([found('p', [])], [found('q', [])])).toThrow('p, q');
    expect(() => sideBySide([found('p', [])], [])).toThrow('undefined');
    expect(() => sideBySide([found('p', [])], [found('p', []), found('q', [])])).toThrow(
      'different postings',
    );
  });

  it('says why, by what both say of the pair', () => {
    const both = sideBySide([found('p', ['s'])], [found('p', [])]);
    const accounts = (truth: string) =>
      withIds<Exchanges['explain']['answer']>({
        pairs: [
          {
            ...{ postingId: 'p', savedSearchId: 's', holds: truth === 'true' },
            clauses: [{ field: 'skill', text: 'skill:go', truth, seen: '' }],
          },
        ],
        postings: [{ postingId: 'p', facts: [{ fact: 'skills', said: truth === 'true' ? 'go' : '' }] }],
      });
    expect(explained(differingPairs(both), both, accounts('true'), accounts('false'))).toMatchObject([
      { change: 'lost', causes: [{ kind: 'fact', name: 'skills', before: 'go', after: '' }] },
    ]);
  });

  it('says by which trait a posting comes into another opening, or that a rule decided', () => {
    const member = (years: number | null) =>
      withIds<ReplayMember>({
        ...{ id: 'q', clusterId: 'p', closedAt: null, repost: null, isQuiet: false },
        sketch: {
          ...{ version: 2, companySlug: 'a', titleKey: 'b', titleStart: 'b', placeKey: '', exactKey: 'x' },
          ...{ sketch: [1, 2], languages: [], years, hours: null, requisition: null },
        },
      });
    const both = (is: ReplayMember) =>
      sideBySide([found('q', [], { opening: 'p', member: member(3) })], [found('q', [], { member: is })]);
    expect(movedPostings(both(member(5)))).toEqual([
      {
        postingId: 'q',
        causes: [{ kind: 'opening', name: 'years', clause: null, before: '3', after: '5' }],
      },
    ]);
    expect(movedPostings(both(member(3)))).toEqual([
      {
        postingId: 'q',
        causes: [{ kind: 'opening', name: 'rule', clause: null, before: 'p', after: 'q' }],
      },
    ]);
  });
});
