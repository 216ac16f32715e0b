import { parseQuery } from '@app/search/language';
import { partsOf } from '@app/search/tree';
import { TEXTS } from '../../texts/index.js';
import { clauseWords, partsInWords } from './clause-words.js';

const words = (text: string, language: 'en' | 'de' = 'en'): string => {
  const parsed = parseQuery(text);
  return parsed.ok ? clauseWords(parsed.query, TEXTS[language]) : '';
};

describe('a clause in words', () => {
  it.each([
    ['title:rust', '“rust” in the title', '„rust“ im Titel'],
    ['skill:go', 'the skill Go', 'Kenntnis Go'],
    ['seniority:senior', 'the level Senior', 'Stufe Senior'],
    ['country:DE', 'work in Germany', 'Arbeit in Deutschland'],
    ['city:"Berlin, DE"', 'work in Berlin, Germany', 'Arbeit in Berlin, Deutschland'],
    ['remote:yes', 'remote work', 'Remote-Arbeit'],
    ['remote:EU', 'remote work (European Union)', null],
    ['type:contract', 'employment: Contract', null],
    ['salary>=65kEUR salary<=90kEUR', 'pay around €65,000 to €90,000 a year', null],
    ['visa:yes', 'visa:yes', 'visa:yes'],
  ])('%s', (text, english, german) => {
    expect(words(text)).toBe(english);
    if (german !== null) expect(words(text, 'de')).toBe(german);
  });

  it('stands in a list with others', () => {
    const parsed = parseQuery('skill:go title:rust');
    expect(parsed.ok && partsInWords(partsOf(parsed.query), TEXTS.en)).toBe(
      'the skill Go, “rust” in the title',
    );
  });
});
