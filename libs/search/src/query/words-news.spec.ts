import type { WordsFigures } from '@app/core/wordings';
import { parseSyntax, type ParseResult } from '../language/parsing/parse.js';
import { printQuery } from './print.js';
import { toldWords, withOtherNames, wordsNewsOf } from './words-news.js';

const queryOf = (text: string) => {
  const parsed: ParseResult = parseSyntax(text);
  if (!parsed.ok) throw new Error(parsed.errors[0]?.message);
  return parsed.query;
};
const newsOf = (text: string) => wordsNewsOf(queryOf(text));
const figures: WordsFigures = { days: 90, openings: 12, asWritten: 9, without: null };

describe('what is new about the words of a saved search', () => {
  it.each([
    ['frontend remote:yes', 'frontend', ''],
    ['title:frontend', 'frontend', ''],
    ['"front end" OR zebra', 'front end', ''],
    ['Sr. rust', 'Sr.', ''],
    ['=k8s', '', 'k8s'],
    ['-=k8s zebra', '', 'k8s'],
    ['title:=k8s frontend', 'frontend', 'k8s'],
    ['(=k8s OR optimise) (=k8s OR fuer)', 'optimise fuer', 'k8s'],
    ['base frontend', 'frontend base', ''],
  ])('%s', (text, spelled, alone) => {
    const news = newsOf(text);
    expect(news?.spelled.map(({ words }) => words).join(' ')).toBe(spelled);
    expect(news?.alone.map(({ words }) => words).join(' ')).toBe(alone);
    for (const { others } of news?.alone ?? []) expect(others).not.toHaveLength(0);
  });

  it.each(['zebra', 'k8s', 'skill:rust salary>=80k', 'zeb*', '=zebra', 'company:frontend'])(
    '%s: nothing',
    (text) => expect(newsOf(text)).toBeNull(),
  );

  it.each([
    ['frontend', false],
    ['-frontend zebra', true],
    ['-(zebra OR frontend)', true],
    ['-(zebra -frontend)', false],
  ])('%s leaves out more: %s', (text, excludes) => expect(newsOf(text)?.excludes).toBe(excludes));

  it('takes the sign from all words that have it', () => {
    const before = queryOf('=k8s -title:=golang zebra kuber* remote:yes');
    expect(printQuery(withOtherNames(before))).toBe('k8s -title:golang zebra kuber* remote:yes');
  });
});

describe('what is told of it', () => {
  const told = (text: string, change: Partial<WordsFigures> = {}) => {
    const news = newsOf(text);
    return news === null ? null : toldWords(news, { ...figures, ...change });
  };
  const without = { openings: 20, now: 31, nowAlone: 24 };

  it('is both, with what they add', () =>
    expect(told('=k8s frontend', { without })).toMatchObject({
      spelled: [{ words: 'frontend', others: ['front end'] }],
      alone: [{ words: 'k8s' }],
      figures: { asWritten: 9, without },
    }));

  it('is nothing where words that are a part of others add nothing', () => {
    expect(told('base', { asWritten: 12 })).toBeNull();
    expect(told('base', { asWritten: 11 })).not.toBeNull();
    expect(told('base', { asWritten: null })).not.toBeNull();
    expect(told('frontend', { asWritten: 12 })).not.toBeNull();
  });

  it('is nothing of other names that find nothing', () => {
    expect(told('=k8s', { without: { openings: 12, now: 24, nowAlone: 24 } })).toBeNull();
    expect(told('=k8s')).toBeNull();
    expect(told('=k8s frontend')).toMatchObject({ alone: [], figures: { without: null } });
    expect(told('=k8s', { without: { openings: 12, now: 25, nowAlone: 24 } })).not.toBeNull();
  });
});
