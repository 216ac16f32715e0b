import { RELATED_VERSION } from '@app/core/wordings';
import { skillByName } from '@app/reading/normalise';
import { keyOf, writtenForm } from './entries.js';
import { alternativesOf, offersOf, relatedEntries } from './related.js';

const LARGEST = 8;
const entries = relatedEntries();
const forms = [
  ...new Map(entries.flatMap((entry) => entry.forms.map((form) => [keyOf(form), form]))).values(),
];
const keysOf = (found: ReturnType<typeof alternativesOf>): readonly string[] => found.map(keyOf);
const mixed = (written: string): readonly string[] => keysOf(alternativesOf(written, RELATED_VERSION));

describe('tables of related words', () => {
  it('hold at least 1,500 entries, and as many that are mixed in or offered', () => {
    const count = (...types: readonly string[]): number =>
      entries.filter(({ type }) => types.includes(type)).length;
    expect(count('same', 'abbreviation')).toBeGreaterThan(1_500);
    expect(count('broader', 'translation')).toBeGreaterThan(1_500);
  });

  it('say each pair once, in small letters, and of two forms that the search tells apart', () => {
    const pairs = entries.map(({ keys }) => [...keys].sort().join(' | '));
    expect(pairs.filter((pair, i) => pairs.indexOf(pair) !== i)).toEqual([]);
    expect(pairs.filter((pair) => new Set(pair.split(' | ')).size < 2)).toEqual([]);
    expect(forms.map(writtenForm).filter((form) => form !== form.toLowerCase())).toEqual([]);
    expect(forms.filter((form) => keyOf(form) === '')).toEqual([]);
  });

  it('name skills of the taxonomy by their slugs', () => {
    const slugs = forms.flatMap((form) => (form.kind === 'skill' ? [form.value] : []));
    expect(slugs.length).toBeGreaterThan(10);
    expect(slugs.filter((slug) => skillByName(slug)?.slug !== slug)).toEqual([]);
  });

  it('mix in both ways', () => {
    const oneWay = forms.flatMap((form) =>
      alternativesOf(writtenForm(form), RELATED_VERSION)
        .filter((other) => !mixed(writtenForm(other)).includes(keyOf(form)))
        .map((other) => `${writtenForm(form)} | ${writtenForm(other)}`),
    );
    expect(oneWay).toEqual([]);
  });

  it(`mix in at most ${LARGEST - 1} others`, () => {
    const large = forms.map(writtenForm).filter((form) => mixed(form).length >= LARGEST);
    expect(large).toEqual([]);
  });

  it('give a short form one meaning, or several under broader', () => {
    const meanings = new Map<string, string[]>();
    for (const {
      type,
      forms: [short, long],
    } of entries) {
      if (type !== 'abbreviation') continue;
      meanings.set(keyOf(short), [...(meanings.get(keyOf(short)) ?? []), keyOf(long)]);
    }
    const torn = [...meanings].filter(([, [first = '', ...others]]) =>
      others.some((other) => !mixed(first).includes(other)),
    );
    expect(torn).toEqual([]);
  });

  it('offer nothing that is mixed in, and offer what they say', () => {
    const offers = (written: string): readonly string[] => keysOf(offersOf(written, RELATED_VERSION));
    const wrong = entries
      .filter(({ type }) => type === 'broader' || type === 'translation')
      .filter(({ forms: [one, two] }) => {
        const [first, second] = [writtenForm(one), writtenForm(two)];
        return (
          mixed(first).includes(keyOf(two)) ||
          !offers(first).includes(keyOf(two)) ||
          !offers(second).includes(keyOf(one))
        );
      });
    expect(wrong).toEqual([]);
  });
});
