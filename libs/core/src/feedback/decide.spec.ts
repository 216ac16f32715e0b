import fc from 'fast-check';
import { FEEDBACK_KINDS, SOFT_BOUNCES, decideFeedback } from './decide.js';

const now = new Date('2026-03-10T09:00:00Z');
const daysAgo = (days: number): Date => new Date(now.getTime() - days * 86_400_000);

describe('what follows from feedback', () => {
  it('suppresses at once where the mailbox does not exist or somebody complained', () => {
    expect(decideFeedback('hard', [], now)).toMatchObject({ step: 'suppress', reason: 'hard-bounce' });
    expect(decideFeedback('complaint', [], now)).toEqual({
      step: 'suppress',
      reason: 'complaint',
      leaves: true,
    });
  });

  it.each(['soft', 'unclear'] as const)('suppresses at the fifth %s bounce in seven days', (kind) => {
    const four = [1, 2, 3, 6.9].map(daysAgo);
    expect(decideFeedback(kind, four.slice(1), now)).toEqual({ step: 'count' });
    expect(decideFeedback(kind, four, now)).toMatchObject({ step: 'suppress', reason: 'soft-bounces' });
    expect(decideFeedback(kind, [...four.slice(1), daysAgo(7)], now)).toEqual({ step: 'count' });
  });

  it('never suppresses for what is our fault, or for leaving, whatever came before', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 })), (days) => {
        expect(decideFeedback('sender', days.map(daysAgo), now)).toEqual({ step: 'pause' });
        expect(decideFeedback('unsubscribe', days.map(daysAgo), now)).toEqual({ step: 'leave' });
      }),
    );
  });

  it('forgets old bounces: fewer than five recent ones count only', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...FEEDBACK_KINDS),
        fc.array(fc.integer({ min: 7, max: 300 }), { maxLength: 50 }),
        fc.integer({ min: 0, max: SOFT_BOUNCES - 2 }),
        (kind, old, recent) => {
          const before = [...old.map(daysAgo), ...Array.from({ length: recent }, () => daysAgo(1))];
          expect(decideFeedback(kind, before, now)).toEqual(decideFeedback(kind, [], now));
        },
      ),
    );
  });
});
