import fc from 'fast-check';
import { ATTEMPT_OUTCOMES, DELIVERY_CONTENTS, type AttemptOutcome } from './delivery.js';
import { MAIL_RULES, type ChannelRules } from './channel-rules.js';
import { afterRenderFailure, nextStep, type AttemptEnd, type EndedOutcome } from './retry.js';

const now = new Date('2026-03-01T10:00:00Z');
/** Those of a channel beside mail: addresses that may be gone for good. */
const BESIDES: ChannelRules = {
  toAddress: false,
  besidesMail: true,
  alertsWorthMs: 86_400_000,
  unreachable: { first: 30_000, most: 3_600_000 },
};
const end = (outcome: EndedOutcome, more: Partial<AttemptEnd> = {}): AttemptEnd => ({
  content: 'alerts',
  rules: MAIL_RULES,
  outcome,
  earlier: [],
  dueAt: now,
  now,
  random: 0.5,
  ...more,
});
const secondsUntil = (step: ReturnType<typeof nextStep>): number =>
  'nextAt' in step ? (step.nextAt.getTime() - now.getTime()) / 1000 : NaN;
const times = (n: number, outcome: AttemptOutcome): AttemptOutcome[] =>
  Array<AttemptOutcome>(n).fill(outcome);

describe('what follows an attempt', () => {
  it('is the end where the server took the mail or refused it for good', () => {
    expect(nextStep(end('accepted'))).toEqual({ state: 'accepted' });
    expect(nextStep(end('refused'))).toEqual({ state: 'dead', reason: 'rejected' });
  });

  it.each<[EndedOutcome, number[]]>([
    ['refused-temporarily', [60, 120, 240, 480, 960, 1920, 3600, 3600]],
    ['not-handed-over', [1, 2, 4, 8, 16, 30, 30]],
    ['ambiguous', [60, 120, 240, 480, 960, 1920, 3600]],
  ])('is another try after growing pauses: %s', (outcome, seconds) => {
    expect(
      seconds.map((_, n) => secondsUntil(nextStep(end(outcome, { earlier: times(n, outcome) })))),
    ).toEqual(seconds);
  });

  it('spares what cannot be reached for as long as its channel says', () => {
    const pauses = [0, 1, 7].map((n) =>
      secondsUntil(
        nextStep(end('not-handed-over', { rules: BESIDES, earlier: times(n, 'not-handed-over') })),
      ),
    );
    expect(pauses).toEqual([30, 60, 3_600]);
  });

  it('spreads pauses by a fifth each way', () => {
    expect(secondsUntil(nextStep(end('refused-temporarily', { random: 0 })))).toBe(48);
    expect(secondsUntil(nextStep(end('refused-temporarily', { random: 1 })))).toBe(72);
  });

  it('repeats an ambiguous mail only where losing it is worse than a copy', () => {
    expect(nextStep(end('ambiguous')).state).toBe('ambiguous');
    expect(nextStep(end('ambiguous', { rules: BESIDES })).state).toBe('ambiguous');
    for (const content of ['confirmation', 'manage-link'] as const) {
      expect(nextStep(end('ambiguous', { content }))).toEqual({
        state: 'dead',
        reason: 'ambiguous-not-repeated',
      });
    }
  });

  it('gives a mail that cannot be made four more chances', () => {
    const steps = [0, 1, 2, 3].map((failures) => afterRenderFailure(failures, { now, random: 0.5 }));
    expect(steps.map(secondsUntil)).toEqual([60, 120, 240, 480]);
    expect(afterRenderFailure(4, { now, random: 0.5 })).toEqual({ state: 'dead', reason: 'unrenderable' });
  });

  it('stops making copies', () => {
    expect(nextStep(end('ambiguous', { earlier: times(7, 'ambiguous') }))).toEqual({
      state: 'dead',
      reason: 'attempts-exhausted',
    });
  });

  it('gives up after five days, and sooner where the link in the mail lives shorter', () => {
    const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
    const refused = (dueAt: Date, content: AttemptEnd['content'], rules = MAIL_RULES) =>
      nextStep(end('refused-temporarily', { dueAt, content, rules }));
    expect(refused(daysAgo(4.9), 'alerts').state).toBe('retry');
    expect(refused(daysAgo(5), 'alerts')).toEqual({ state: 'dead', reason: 'too-old' });
    expect(refused(daysAgo(2), 'confirmation')).toEqual({ state: 'dead', reason: 'too-old' });
    expect(refused(daysAgo(1), 'manage-link')).toEqual({ state: 'dead', reason: 'too-old' });
    expect(refused(daysAgo(0.9), 'alerts', BESIDES).state).toBe('retry');
    expect(refused(daysAgo(1), 'alerts', BESIDES)).toEqual({ state: 'dead', reason: 'too-old' });
  });

  it('always ends: whatever the outcomes, a delivery is final within its lifetime', () => {
    const outcomes = ATTEMPT_OUTCOMES.filter((outcome): outcome is EndedOutcome => outcome !== 'open');
    fc.assert(
      fc.property(
        fc.constantFrom(...DELIVERY_CONTENTS),
        fc.constantFrom(MAIL_RULES, BESIDES),
        fc.infiniteStream(fc.tuple(fc.constantFrom(...outcomes), fc.double({ min: 0, max: 1, noNaN: true }))),
        (content, rules, stream) => {
          const earlier: AttemptOutcome[] = [];
          let at = now;
          for (const [outcome, random] of stream) {
            const step = nextStep({ content, rules, outcome, earlier, dueAt: now, now: at, random });
            if (step.state === 'accepted' || step.state === 'dead') return;
            expect(step.nextAt.getTime()).toBeGreaterThan(at.getTime());
            earlier.push(outcome);
            at = step.nextAt;
            expect(at.getTime() - now.getTime()).toBeLessThanOrEqual(5 * 86_400_000);
          }
        },
      ),
    );
  });
});
