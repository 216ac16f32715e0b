import { asId, type AuditId } from '@app/core/ids';
import type { AuditEntry } from '@app/core/operators';
import { conditionOf, queryOf, readFilter } from './filter.js';

describe('the filter of the audit log', () => {
  it('is nothing where nothing is asked', () => {
    expect(conditionOf(readFilter({}))).toEqual({});
  });

  it('holds what can be read, and nothing that is no plain text', () => {
    const query = {
      who: ' ada ',
      action: 'posting.hide',
      subject: 'acme',
      from: '2026-03-01',
      until: '2026-03-02',
      after: '1772409600000.abc',
    };
    expect(conditionOf(readFilter(query))).toEqual({
      $and: [
        { who: 'ada' },
        { action: 'posting.hide' },
        { 'subject.id': 'acme' },
        { at: { $gte: new Date('2026-03-01T00:00:00Z') } },
        { at: { $lt: new Date('2026-03-03T00:00:00Z') } },
        {
          $or: [
            { at: { $lt: new Date(1_772_409_600_000) } },
            { at: new Date(1_772_409_600_000), _id: { $lt: 'abc' } },
          ],
        },
      ],
    });
    const bad = { who: { $ne: '' }, action: 'x', from: '2026-02-31', until: '26-1-1', after: 'x.y' };
    expect(conditionOf(readFilter(bad))).toEqual({});
  });

  it('is the same after a round through an address', () => {
    const filter = readFilter({ who: 'ada&co', action: 'held.drop', from: '2026-03-01' });
    expect(readFilter(Object.fromEntries(new URLSearchParams(queryOf(filter, null))))).toEqual(filter);
    const entry = { _id: asId<AuditId>('e-1'), at: new Date(5) } as AuditEntry;
    expect(queryOf(filter, entry)).toContain('after=5.e-1');
  });
});
