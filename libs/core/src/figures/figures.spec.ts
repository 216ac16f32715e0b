import fc from 'fast-check';
import { DAY_FIGURES, FIGURE_SOURCES, dayOf, figureOf, lastDays } from './day-figures.js';
import { daysLeft, growthPerDay } from './trend.js';

describe('figures of a day', () => {
  it('have a source each', () => {
    expect(Object.keys(FIGURE_SOURCES)).toEqual([...DAY_FIGURES]);
  });

  it('are made of the values whose labels fit, and of no others', () => {
    const values = [
      { value: 3, labels: { channel: 'mail', kind: 'alerts', state: 'accepted', reason: '' } },
      { value: 4, labels: { channel: 'mail', kind: 'confirmation', state: 'accepted', reason: '' } },
      { value: 5, labels: { channel: 'hook', kind: 'hook', state: 'accepted', reason: '' } },
      { value: 6, labels: { channel: 'mail', kind: 'alerts', state: 'suppressed', reason: 'nothing-left' } },
      { value: 7, labels: { channel: 'mail', kind: 'alerts', state: 'suppressed', reason: 'hidden' } },
      { value: 8, labels: {} },
    ];
    expect(figureOf(FIGURE_SOURCES.alertMailsAccepted, values)).toBe(3);
    expect(figureOf(FIGURE_SOURCES.alertMailsSuppressed, values)).toBe(13);
    expect(figureOf(FIGURE_SOURCES.alertMailsDead, values)).toBe(0);
    expect(figureOf(FIGURE_SOURCES.reads, [])).toBe(0);
  });

  it('take one series of a histogram', () => {
    const name = 'techjobboard_alert_latency_seconds';
    const values = [
      { value: 2, labels: { le: 60 }, metricName: `${name}_bucket` },
      { value: 5, labels: { le: '+Inf' }, metricName: `${name}_bucket` },
      { value: 90.5, labels: {}, metricName: `${name}_sum` },
      { value: 5, labels: {}, metricName: `${name}_count` },
    ];
    const of = (figure: 'instantAlerts' | 'instantSeconds' | 'instantWithinMinute') =>
      figureOf(FIGURE_SOURCES[figure], values);
    expect([of('instantAlerts'), of('instantSeconds'), of('instantWithinMinute')]).toEqual([5, 90.5, 2]);
  });

  it('belong to days of UTC', () => {
    expect(dayOf(new Date('2026-03-01T23:59:59.999Z'))).toBe('2026-03-01');
    expect(lastDays(new Date('2026-03-01T00:00:00Z'), 3)).toEqual(['2026-02-27', '2026-02-28', '2026-03-01']);
  });
});

describe('a trend', () => {
  it('tells in how many days a limit is reached', () => {
    const measures = [0, 1, 2, 3].map((day) => ({ day, value: 100 + 10 * day }));
    expect(growthPerDay(measures)).toBeCloseTo(10);
    expect(daysLeft(measures, 230)).toBeCloseTo(10);
    expect(daysLeft(measures, 100)).toBe(0);
  });

  it.each([
    ['what shrinks', [5, 4, 3]],
    ['what stays', [5, 5, 5]],
    ['two days', [1, 2]],
    ['no day', []],
  ])('says nothing of %s', (_name, values) => {
    expect(
      daysLeft(
        values.map((value, day) => ({ day, value })),
        100,
      ),
    ).toBeNull();
  });

  it('says nothing of several measures of one day', () => {
    expect(
      daysLeft(
        [1, 2, 3].map((value) => ({ day: 4, value })),
        9,
      ),
    ).toBeNull();
  });

  it('finds the slope of any line, wherever days are missing', () => {
    const days = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 3, maxLength: 20 });
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: -1_000, max: 1_000 }),
        fc.integer({ min: 0, max: 1_000 }),
        (at, by, from) => {
          expect(growthPerDay(at.map((day) => ({ day, value: from + by * day })))).toBeCloseTo(by, 5);
        },
      ),
    );
  });
});
