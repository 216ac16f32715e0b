import { LANGUAGES } from '@app/core/subscription';
import { TEXTS } from './index.js';

type Leaf = readonly [string, unknown];

/** Texts that take records, not words: they have a test of their own. */
const TESTED_APART = ['.queryFaults', '.whyNot.sentences', '.whyNot.clause'];

/** Every other text with its path; functions are called with made-up arguments. */
function leaves(value: unknown, at = ''): Leaf[] {
  if (TESTED_APART.includes(at)) return [];
  if (typeof value === 'function') {
    const made = Array.from({ length: value.length }, (_, n) => n + 2);
    return [[at, String((value as (...args: unknown[]) => unknown)(...made))]];
  }
  if (typeof value !== 'object' || value === null) return [[at, value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${at}.${key}`));
}

const paths = (language: (typeof LANGUAGES)[number]) =>
  leaves(TEXTS[language])
    .map(([path]) => path)
    .sort();
/** The same in both languages, rightly. */
const SHARED =
  /^\.(?:pay\.locale|layout\.api|api\.(?:title|parameters)|filters\.family|board\.(?:remoteIn|functions)|search\.(?:remote|filters|examples)|workplace|seniority|help\.words\.rows|report\.|channels\.(?:kinds|feedFormats|feedTitleOf|hooksTitle|named)|manage\.named|errors|posting\.fact)/;

describe('the languages of the pages', () => {
  it('say everything that English says, and nothing else', () => {
    for (const language of LANGUAGES) expect(paths(language)).toEqual(paths('en'));
  });

  it('leave no text empty, and use what they are given', () => {
    for (const language of LANGUAGES) {
      for (const [path, text] of leaves(TEXTS[language])) {
        expect([path, text]).not.toEqual([path, '']);
        expect([path, String(text)]).not.toEqual([path, expect.stringContaining('undefined')]);
      }
    }
  });

  it('were translated', () => {
    const english = new Map(leaves(TEXTS.en));
    const same = leaves(TEXTS.de).filter(
      ([path, text]) => english.get(path) === text && !SHARED.test(path) && String(text).length > 8,
    );
    expect(same).toEqual([]);
  });

  it('give each of their weekdays, and name themselves', () => {
    for (const language of LANGUAGES) {
      expect(TEXTS[language].weekday).toHaveLength(7);
      expect(TEXTS[language].lang).toBe(language);
    }
    expect(TEXTS.de.ownName).toBe('Deutsch');
  });
});
