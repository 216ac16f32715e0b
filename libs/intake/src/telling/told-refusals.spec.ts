import { asId, type PostingId } from '@app/core/ids';
import { ToldRefusals } from './told-refusals.js';

const at = (hour: number) => new Date(Date.UTC(2026, 2, 2, hour));
const tooLong = { posting: asId<PostingId>('p1'), reason: 'too-long', field: 'title' };
const empty = { posting: null, reason: 'empty', field: 'text' };

describe('refusals that are noted', () => {
  it('are told once a day, of each posting, reason and field', () => {
    const told = new ToldRefusals();
    const noted = (refused: readonly (typeof tooLong | typeof empty)[], hour: number) =>
      told.step('poll', 'acme', refused, at(hour));
    expect(noted([tooLong], 0)).toEqual({ step: 'refused', via: 'poll', source: 'acme', of: [tooLong] });
    expect(noted([tooLong, empty], 1)).toMatchObject({ of: [empty] });
    expect(noted([tooLong, empty], 23)).toMatchObject({ of: [] });
    expect(noted([tooLong, empty], 24)).toMatchObject({ of: [tooLong] });
    expect(noted([{ ...tooLong, reason: 'empty' }], 24)).toMatchObject({ of: [{ reason: 'empty' }] });
  });

  it('are those of one source each', () => {
    const told = new ToldRefusals();
    told.step('poll', 'acme', [tooLong], at(0));
    expect(told.step('poll', 'other', [tooLong], at(0))).toMatchObject({ of: [tooLong] });
  });
});
