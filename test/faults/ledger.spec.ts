import { compare, faultsOf } from './ledger.js';

const expected = new Set(['a@x 1', 'a@x 2', 'b@x 1']);
const good = [
  { to: 'a@x', messageId: '<m1>', externalIds: ['1', '2'] },
  { to: 'b@x', messageId: '<m2>', externalIds: ['1'] },
];

describe('the ledger itself', () => {
  it('finds no fault where everything came once', () => {
    expect(faultsOf(compare(expected, good, 0))).toEqual([]);
  });

  it('reports a lost pair, a wrong one, and one that came in two mails', () => {
    expect(faultsOf(compare(expected, good.slice(0, 1), 0))).toEqual(['lost 1: b@x 1']);
    expect(faultsOf(compare(new Set(['a@x 1', 'a@x 2']), good, 0))).toEqual(['wrong 1: b@x 1']);
    const twice = [...good, { to: 'b@x', messageId: '<m3>', externalIds: ['1'] }];
    expect(faultsOf(compare(expected, twice, 5))).toEqual(['in two mails 1: b@x 1']);
  });

  it('leaves open what may come or not', () => {
    const allowed = new Set(['b@x 1', 'c@x 1']);
    expect(faultsOf(compare(new Set(['a@x 1', 'a@x 2']), good, 0, allowed))).toEqual([]);
  });

  it('allows as many copies as there are ambiguous attempts', () => {
    const copied = [...good, good[0] as (typeof good)[0]];
    expect(faultsOf(compare(expected, copied, 1))).toEqual([]);
    expect(faultsOf(compare(expected, copied, 0))).toEqual(['1 copies, but 0 ambiguous attempts']);
  });
});
