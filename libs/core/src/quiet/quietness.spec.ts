import fc from 'fast-check';
import { areBuildDates, believedClaim } from './dates.js';
import { catchUpOf, endsCatchUp, type CatchUp } from './catch-up.js';
import { quietness, type Arrival } from './quietness.js';

const NOW = new Date('2026-11-30T12:00:00Z');
const RULES = { absenceDays: 7, exceptDatedDays: 3, claimOlderDays: 30 };
const HOUR = 3_600_000;
const ago = (days: number, ms = 0): Date => new Date(NOW.getTime() - days * 24 * HOUR - ms);

const read = (catchUp: CatchUp['reason'] | null, buildDates = false): Arrival => ({
  kind: 'read',
  catchUp,
  buildDates,
});
const [first, absent, settled] = [read('first-read'), read('first-read-after-absence'), read(null)];

describe('quietness', () => {
  it.each([
    ['a first read, undated', first, null, 'first-read'],
    ['a first read, dated three days ago', first, ago(3), null],
    ['a first read, dated a moment before that', first, ago(3, 1), 'first-read'],
    ['a first read, dated a day ahead: the date line', first, ago(-1), null],
    ['a first read, dated further ahead: no date', first, ago(-1, -1), 'first-read'],
    ['a first read, dated by its feed', read('first-read', true), ago(0), 'first-read'],
    ['a first read, dated long ago', first, ago(400), 'first-read'],
    ['a read after an absence, undated', absent, null, 'first-read-after-absence'],
    ['a read after an absence, dated today', absent, ago(0), null],
    ['a later read, undated', settled, null, null],
    ['a later read, dated thirty days ago', settled, ago(30), null],
    ['a later read, dated a moment before that', settled, ago(30, 1), 'old-claim'],
    ['a later read, dated 1999: no date', settled, new Date('1999-12-31T23:59:59Z'), null],
    ['a later read, dated 2000', settled, new Date('2000-01-01T00:00:00Z'), 'old-claim'],
    ['a later read, dated by its feed', read(null, true), ago(90), null],
    ['a later read, dated far ahead', settled, ago(-400), null],
    ['a push, dated long ago', { kind: 'push' }, ago(400), null],
    ['a file, dated today', { kind: 'import', alerts: false }, ago(0), 'imported'],
    ['a file with --alert, undated', { kind: 'import', alerts: true }, null, null],
    ['a file with --alert, dated long ago', { kind: 'import', alerts: true }, ago(31), 'old-claim'],
    ['a sample, dated today', { kind: 'sample' }, ago(0), 'sample'],
  ] as const)('%s', (_name, arrival, claim, wanted) => {
    expect(quietness({ arrival, claim, now: NOW }, RULES)).toBe(wanted);
  });

  it('excepts nothing from a first read where the setting is 0', () => {
    const rules = { ...RULES, exceptDatedDays: 0 };
    for (const claim of [ago(0), ago(-1), null]) {
      expect(quietness({ arrival: first, claim, now: NOW }, rules)).toBe('first-read');
    }
  });

  it('asks a settled source for nothing but an old date that can be believed', () => {
    fc.assert(
      fc.property(fc.option(fc.date({ noInvalidDate: true })), fc.boolean(), (claim, buildDates) => {
        const old = !buildDates && claim !== null && claim.getUTCFullYear() >= 2000 && claim < ago(30);
        expect(quietness({ arrival: read(null, buildDates), claim, now: NOW }, RULES)).toBe(
          old ? 'old-claim' : null,
        );
        if (old) expect(believedClaim(claim, NOW)).toBe(claim);
      }),
    );
  });
});

describe('the dates of a list', () => {
  it.each([
    ['one item', [ago(0)], false],
    ['two of one instant', [ago(0), ago(0)], true],
    ['written one after another by one run', [ago(0), ago(0, 59_999)], true],
    ['a minute apart', [ago(0), ago(0, 60_000)], false],
    ['one item is undated', [ago(0), ago(0), null], false],
    ['one item is known and was not read again', [ago(0), ago(0), undefined], false],
    ['one item is older', [ago(0), ago(0), ago(9)], false],
    ['none is dated', [null, null], false],
    ['nothing is listed', [], false],
  ] as const)('%s', (_name, claims, wanted) => {
    expect(areBuildDates(claims)).toBe(wanted);
  });
});

describe('catching up', () => {
  const began = (hours: number, reason: CatchUp['reason'] = 'first-read'): CatchUp => ({
    reason,
    since: new Date(NOW.getTime() - hours * HOUR),
  });
  it.each([
    ['a new source begins', null, null, { reason: 'first-read', since: NOW }],
    ['a source from before this rule is settled', ago(1), null, null],
    ['a first read that was cut off goes on', null, began(24), began(24)],
    ['for a day at most', null, began(24.01), null],
    ['a partial read does not end it', ago(0), began(1), began(1)],
    ['seven days without a good read are no absence', ago(7), null, null],
    ['more are', ago(7, 1), null, { reason: 'first-read-after-absence', since: NOW }],
    ['nor is a source that failed for a week after its first list', null, began(7 * 24), null],
    [
      'longer than that it was absent',
      null,
      began(7 * 24.1),
      { reason: 'first-read-after-absence', since: NOW },
    ],
    [
      'another list under an old name begins when it is read, however late',
      ago(0),
      { reason: 'first-read' as const, since: null },
      { reason: 'first-read', since: NOW },
    ],
  ] as const)('%s', (_name, lastGoodReadAt, catchUp, wanted) => {
    expect(catchUpOf({ lastGoodReadAt, catchUp }, NOW, RULES)).toEqual(wanted);
  });

  it.each([
    ['whole', 3, true],
    ['window', 1, true],
    ['part', 3, false],
    ['whole', 0, false],
    ['window', 0, false],
  ] as const)('a read of %s with %d postings ends it: %s', (extent, listed, wanted) => {
    expect(endsCatchUp({ extent, listed })).toBe(wanted);
  });
});
