import type { Place } from '@app/core/posting';
import { withIds } from '@app/testing';
import type { Opening } from '../board/opening.js';
import type { BoardRecord } from '../board/record.js';
import { TEXTS } from '../texts/index.js';
import { placesText } from './card.js';
import { mark, snippet } from './marks.js';

const plain = (parts: { text: string; marked: boolean }[]) =>
  parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

describe('mark', () => {
  it('marks quotes and joins those that overlap', () => {
    const text = 'senior python engineer';
    expect(plain(mark(text, [{ start: 7, end: 13 }]))).toBe('senior [python] engineer');
    expect(
      plain(
        mark(text, [
          { start: 0, end: 13 },
          { start: 7, end: 13 },
        ]),
      ),
    ).toBe('[senior python] engineer');
  });
});

describe('snippet', () => {
  const text = `${'before '.repeat(30)}python ${'after '.repeat(80)}`;
  it('shows the words around the first quote', () => {
    const start = text.indexOf('python');
    const shown = plain(snippet(text, [{ start, end: start + 6 }]));
    expect(shown).toMatch(/^… before .*\[python\] after .* …$/);
    expect(shown.length).toBeLessThan(260);
  });

  it('is empty without a quote', () => {
    expect(snippet(text, [])).toEqual([]);
  });
});

describe('the places of an opening', () => {
  const city = (name: string): Place => ({ country: 'DE', region: null, city: name });
  const germany: Place = { country: 'DE', region: null, city: null };
  const record = { locationText: 'As the source writes it' } as BoardRecord;
  const four = ['Berlin', 'Bonn', 'Hamburg', 'Kiel'].map(city);

  it.each<[string, number, Place[], string]>([
    ['nowhere', 1, [], 'As the source writes it'],
    ['nowhere, twice', 2, [], 'As the source writes it'],
    ['one city', 1, four.slice(0, 1), 'Berlin, Germany'],
    ['one city at two sources', 2, four.slice(0, 1), 'Berlin, Germany'],
    ['two cities of one posting', 1, four.slice(0, 2), 'Berlin, Germany · Bonn, Germany'],
    [
      'four cities of one posting',
      1,
      four,
      'Berlin, Germany · Bonn, Germany · Hamburg, Germany and 1 more place',
    ],
    [
      'four cities of four postings',
      4,
      four,
      'in 4 cities: Berlin, Germany · Bonn, Germany · Hamburg, Germany and 1 more place',
    ],
    ['the same place twice', 2, [city('Bonn'), city('Bonn')], 'Bonn, Germany'],
    ['a city and a country', 2, [city('Bonn'), germany], 'in 2 places: Bonn, Germany · Germany'],
  ])('of %s', (_, count, places, text) => {
    const postings = Array.from({ length: count }, (__, n) => `p${n}`);
    const opening = withIds<Opening>({ id: 'c', postings, places, sources: ['a'] });
    expect(placesText(record, opening, TEXTS.en)).toBe(text);
  });
});
