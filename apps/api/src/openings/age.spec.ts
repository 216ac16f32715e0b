import type { PostingAge } from '@app/core/lifecycle';
import type { Salary } from '@app/core/posting';
import { TEXTS } from '../texts/index.js';
import { ageChip, ageSentences } from './age.js';

const NOW = new Date('2026-11-30T12:00:00Z');
const ago = (days: number): Date => new Date(NOW.getTime() - days * 86_400_000);
const pay: Salary = {
  ...{ min: 70_000, max: 80_000, currency: 'EUR', period: 'year', basis: 'base', periodAssumed: false },
};
const age: PostingAge = {
  openSince: ago(94),
  openDays: 94,
  repost: { afterDays: 8, times: 3, at: ago(94) },
  payChanges: [
    { at: ago(27), was: pay, became: { ...pay, min: 75_000 } },
    { at: ago(30), was: null, became: pay },
    { at: ago(40), was: pay, became: null },
  ],
  comebacks: [
    { closedAt: ago(60), at: ago(50) },
    { closedAt: null, at: ago(80) },
  ],
};

describe('the age of a posting in words', () => {
  it('is a sentence for each thing', () => {
    expect(ageSentences(age, TEXTS.en)).toEqual([
      'Open for 94 days, since 28 August 2026',
      'Re-posted three times, last on 28 August 2026 after 8 days closed',
      'Pay changed on 3 November 2026 (was €70,000 to €80,000 a year)',
      'Pay stated since 31 October 2026',
      'Pay no longer stated since 21 October 2026 (was €70,000 to €80,000 a year)',
      'Closed on 1 October 2026 and back on 11 October 2026',
      'Closed, and back on 11 September 2026',
    ]);
    expect(ageSentences(age, TEXTS.de)).toHaveLength(7);
    expect(
      ageSentences({ ...age, openDays: null, repost: null, payChanges: [], comebacks: [] }, TEXTS.en),
    ).toEqual([]);
  });

  it('is on a list only where it is telling', () => {
    const chip = (days: number, times = 0) => {
      const repost = times === 0 ? null : { afterDays: 5, times, at: ago(1) };
      return ageChip({ firstSeenAt: ago(days), postedAt: null, repost }, NOW, TEXTS.en);
    };
    expect([chip(60), chip(94), chip(94, 1), chip(94, 2)]).toEqual([
      null,
      'open for 94 days',
      null,
      're-posted twice',
    ]);
  });
});
