import fc from 'fast-check';
import type { Rhythm } from '@app/core/subscription';
import { withIds } from '@app/testing';
import type { Found } from '../protocol.js';
import { compareAlerts } from './compare-alerts.js';
import { ShadowAlerts } from './shadow-alerts.js';

const found = (postingId: string, opening: string, searches: readonly string[], rhythm: Rhythm = 'daily') =>
  withIds<Found>({
    ...{ postingId, thrown: null, opening, isQuiet: false, member: null },
    alerts: searches.length === 0 ? [] : [{ subscriberId: 'anna', rhythm, searches }],
  });

function alertsOf(all: readonly Found[]): ShadowAlerts {
  const alerts = new ShadowAlerts();
  for (const one of all) alerts.add(one);
  return alerts;
}

const compared = (base: readonly Found[], against: readonly Found[]) =>
  compareAlerts(alertsOf(base), alertsOf(against)).map(({ change, move, before, after }) => [
    move === null ? change : `${change} ${move}`,
    before?.opening ?? null,
    after?.opening ?? null,
  ]);

describe('alerts of two builds', () => {
  it('are lost and gained by opening, not by search', () => {
    expect(compared([found('p', 'p', ['s'])], [found('p', 'p', [])])).toEqual([['lost', 'p', null]]);
    expect(compared([found('p', 'p', [])], [found('p', 'p', ['s'])])).toEqual([['gained', null, 'p']]);
    expect(compared([found('p', 'p', ['s', 't'])], [found('p', 'p', ['t'])])).toEqual([]);
  });

  it('move where postings are taken apart: the other opening is no gain', () => {
    const together = [found('p', 'p', ['s']), found('q', 'p', ['s'])];
    const apart = [found('p', 'p', ['s']), found('q', 'q', ['s'])];
    expect(compared(together, apart)).toEqual([['moved opening', 'p', 'q']]);
    expect(compared(apart, together)).toEqual([['moved opening', 'q', 'p']]);
  });

  it('move once where an opening is named after another posting', () => {
    expect(compared([found('p', 'p', []), found('q', 'p', ['s'])], [found('q', 'q', ['s'])])).toEqual([
      ['moved opening', 'p', 'q'],
    ]);
  });

  it('move where another posting of the opening is found first, or the rhythm is another', () => {
    const both = [found('p', 'p', ['s']), found('q', 'p', ['s'])];
    expect(compared(both, [found('p', 'p', []), found('q', 'p', ['s'])])).toEqual([
      ['moved posting', 'p', 'p'],
    ]);
    expect(compared(both, [found('p', 'p', ['s'], 'instant'), found('q', 'p', ['s'])])).toEqual([
      ['moved rhythm', 'p', 'p'],
    ]);
  });

  const side = fc.array(
    fc.record({
      opening: fc.integer({ min: 0, max: 5 }),
      searches: fc.uniqueArray(fc.constantFrom('s', 't'), { maxLength: 2 }),
    }),
    { minLength: 6, maxLength: 6 },
  );
  const asFound = (one: readonly { opening: number; searches: string[] }[]) =>
    one.map(({ opening, searches }, n) => found(`p${n}`, `p${Math.min(opening, n)}`, searches));
  /** The postings that anna is told of, by opening. */
  const toldBy = (all: readonly Found[]) => {
    const told = new Map<string, string[]>();
    for (const { postingId, opening, alerts } of all)
      if (alerts.length > 0) told.set(opening, [...(told.get(opening) ?? []), postingId]);
    return told;
  };
  const lost = (was: readonly Found[], is: readonly Found[]) => {
    const [before, after] = [toldBy(was), toldBy(is)];
    const still = new Set([...after.values()].flat());
    return [...before.keys()].filter(
      (opening) => !after.has(opening) && before.get(opening)?.some((id) => still.has(id)) !== true,
    );
  };

  it('say lost exactly where nothing of an alert is told any more, and gained the other way round', () => {
    fc.assert(
      fc.property(side, side, (one, other) => {
        const [base, against] = [asFound(one), asFound(other)];
        const changes = compared(base, against);
        const named = (change: string, at: 1 | 2) =>
          changes.filter((row) => row[0] === change).map((row) => row[at]);
        expect(named('lost', 1).sort()).toEqual(lost(base, against).sort());
        expect(named('gained', 2).sort()).toEqual(lost(against, base).sort());
        expect(compared(base, base)).toEqual([]);
      }),
    );
  });
});
