import { formsOf } from '@app/search/query';
import { textClause } from '@app/search/tree';
import { asWordsAlone } from './exact-words.js';

describe('a wording from before there were related words', () => {
  it('has other names for what it is tried with', () => {
    expect(formsOf(textClause('k8s')).length).toBeGreaterThan(1);
    expect(formsOf(textClause('nothing of the kind')).length).toBe(1);
  });

  it.each([
    ['k8s remote:yes', '=k8s remote:yes'],
    ['-k8s "nothing of the kind"', '-=k8s "nothing of the kind"'],
    ['(k8s OR zebra) title:kubernetes', '(=k8s OR zebra) title:=kubernetes'],
    ['kuber* salary>=80k', 'kuber* salary>=80k'],
    ['=k8s', '=k8s'],
    ['skill:go', 'skill:go'],
    ['never "closed', 'never "closed'],
  ])('%s', (before, after) => {
    expect(asWordsAlone(before)).toBe(after);
    expect(asWordsAlone(after)).toBe(after);
  });
});
