import { asId } from '@app/core/ids';
import fc from 'fast-check';
import { RHYTHMS, type SavedSearchState, type Snooze } from '@app/core/subscription';
import type { SavedSearch } from '@app/core/records';
import { joinSnoozes } from './join-twins.js';
import { joinSearches, wordingOf } from './join-searches.js';

const at = (n: number) => new Date(Date.UTC(2026, 10, 1, 0, n));
const SEQ = 100;

const one = (n: number, more: Partial<SavedSearch> = {}): SavedSearch => {
  const state = more.state ?? 'active';
  const open = { query: 'rust', fromSeq: n, toSeq: state === 'active' ? null : n + 10 };
  return {
    _id: asId(`s${n}`),
    subscriberId: asId('ada'),
    query: 'rust',
    rhythm: 'daily',
    state,
    seq: n,
    versions: state === 'pending' ? [] : [open],
    createdAt: at(n),
    updatedAt: at(n),
    confirmedAt: state === 'pending' ? null : at(n),
    ...more,
  };
};
const join = (...twins: SavedSearch[]) => joinSearches(twins, SEQ, at(999));

describe('wordingOf', () => {
  it('is the same for texts of one meaning, and the text itself where it cannot be read', () => {
    expect(wordingOf('Remote:yes  RUST')).toBe(wordingOf('rust remote:yes'));
    expect(wordingOf('"open')).toBe('"open');
  });
});

describe('joinSearches', () => {
  it('goes on with the older, in the more frequent rhythm, and keeps both feeds', () => {
    const { kept, ended } = join(
      one(2, { rhythm: 'instant', feedKey: 'b' }),
      one(1, { rhythm: 'weekly', feedKey: 'a', joinedFeedKeys: ['z'] }),
    );
    expect(kept).toMatchObject({ _id: 's1', rhythm: 'instant', feedKey: 'a', joinedFeedKeys: ['z', 'b'] });
    expect(ended).toMatchObject([{ _id: 's2', state: 'deleted', joinedInto: 's1' }]);
    expect(ended[0]).not.toHaveProperty('feedKey');
  });

  it('shows the feed of the younger where the older had none', () => {
    expect(join(one(1), one(2, { feedKey: 'b' })).kept).toMatchObject({ feedKey: 'b' });
  });

  it('is in force where one of them was: for postings that wait to be compared, too', () => {
    const { kept, ended } = join(one(1, { state: 'paused' }), one(5));
    expect(kept.state).toBe('active');
    expect(kept.versions).toEqual([
      { query: 'rust', fromSeq: 1, toSeq: 11 },
      { query: 'rust', fromSeq: 5, toSeq: null },
    ]);
    expect(ended[0]?.versions).toEqual([]);
  });

  it('begins with this change where both have a version of one number', () => {
    const paused = one(1, { state: 'paused', versions: [{ query: 'go', fromSeq: 5, toSeq: 9 }] });
    const { kept, ended } = join(paused, one(5));
    expect(kept.versions.at(-1)).toEqual({ query: 'rust', fromSeq: SEQ, toSeq: null });
    expect(ended[0]?.versions).toEqual([{ query: 'rust', fromSeq: 5, toSeq: SEQ }]);
  });

  it('lets one that nobody has confirmed yield, and decide nothing', () => {
    const { kept } = join(one(1, { state: 'pending', rhythm: 'instant' }), one(2, { state: 'paused' }));
    expect(kept).toMatchObject({ _id: 's2', state: 'paused', rhythm: 'daily' });
    expect(join(one(1, { state: 'pending' }), one(2, { state: 'pending' })).kept).toMatchObject({
      _id: 's1',
      state: 'pending',
    });
  });

  it('leaves one search, with one version in force exactly if it is active, and loses no feed', () => {
    const states = fc.constantFrom<SavedSearchState>('pending', 'active', 'paused');
    const twin = fc.record({ state: states, rhythm: fc.constantFrom(...RHYTHMS), hasFeed: fc.boolean() });
    fc.assert(
      fc.property(fc.array(twin, { minLength: 2, maxLength: 6 }), (wanted) => {
        const twins = wanted.map(({ hasFeed, ...more }, n) =>
          one(n + 1, { ...more, ...(hasFeed ? { feedKey: `f${n}` } : {}) }),
        );
        const { kept, ended } = joinSearches(twins, SEQ, at(999));
        expect(ended).toHaveLength(twins.length - 1);
        const open = [kept, ...ended].flatMap(({ versions }) =>
          versions.filter(({ toSeq }) => toSeq === null),
        );
        expect(open).toHaveLength(kept.state === 'active' ? 1 : 0);
        expect(kept.state === 'active').toBe(wanted.some(({ state }) => state === 'active'));
        const keys = [kept.feedKey ?? [], kept.joinedFeedKeys ?? []].flat().sort();
        expect(keys).toEqual(twins.flatMap(({ feedKey }) => feedKey ?? []).sort());
      }),
    );
  });
});

describe('joinSnoozes', () => {
  const joined = join(one(1), one(2), one(3, { state: 'pending' }));
  const snooze = (search: string, minute: number): Snooze => ({
    savedSearchId: asId(search),
    until: at(minute),
  });

  it('puts off only what was put off in all of them, until the first would wake', () => {
    const others = [snooze('x', 7)];
    expect(joinSnoozes([...others, snooze('s1', 9)], joined)).toEqual(others);
    expect(joinSnoozes([snooze('s1', 9), ...others, snooze('s2', 8)], joined)).toEqual([
      ...others,
      snooze('s1', 8),
    ]);
  });
});
