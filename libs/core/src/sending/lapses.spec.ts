import { LAPSE_REASONS, MAIL_RULES } from '@app/core/delivery';
import { asId } from '@app/core/ids';
import type { DeliveryItem } from '@app/core/records';
import { SUPPRESSION_REASONS } from '../delivery/delivery.js';
import { lapses, leavesLapsed } from './lapses.js';

const item = (more: Partial<DeliveryItem> = {}): DeliveryItem => ({
  ...{ alertId: asId('a'), clusterId: asId('c'), matches: [], suppressed: null },
  ...more,
});
const told = item();
const closed = item({ suppressed: 'posting-closed' });
const closedAfterPerhaps = item({ suppressed: 'posting-closed', perhapsMailed: true });
const BESIDES = { ...MAIL_RULES, besidesMail: true };

describe('an item that lapses', () => {
  it('was left out for a reason that may pass, and for no other', () => {
    const passing = SUPPRESSION_REASONS.filter((suppressed) => lapses(item({ suppressed })));
    expect(passing.toSorted()).toEqual([...LAPSE_REASONS].toSorted());
  });

  it('is none that is told', () => {
    expect(lapses(told)).toBe(false);
  });

  it('is none that an ambiguous attempt may have told, whatever became of it since', () => {
    expect(lapses(closedAfterPerhaps)).toBe(false);
    expect(lapses(item({ perhapsMailed: true }))).toBe(false);
  });
});

describe('a delivery that leaves lapsed alerts behind', () => {
  it('has one such item, whatever the others are', () => {
    expect(leavesLapsed({ rules: MAIL_RULES, items: [told, closed, closedAfterPerhaps] })).toBe(true);
    expect(leavesLapsed({ rules: MAIL_RULES, items: [told, closedAfterPerhaps] })).toBe(false);
    expect(leavesLapsed({ rules: MAIL_RULES, items: [] })).toBe(false);
  });

  it('goes by mail: of what is told beside one, the mail decides', () => {
    expect(leavesLapsed({ rules: BESIDES, items: [closed] })).toBe(false);
  });
});
