import fc from 'fast-check';
import { asId } from '@app/core/ids';
import { NOW, postingWith } from '../../match/fixtures/postings.js';
import { readCompany } from '@app/reading/normalise';
import { complete, parseQuery } from '../../language/index.js';
import { fieldOf, findField } from '../../fields/index.js';
import { BoardIndex } from '../board-index.js';
import type { Suggestion, ValueNames } from './completer.js';

const NAMES: ValueNames = (field, value) =>
  field === 'country' && value === 'DE' ? ['Deutschland'] : value === 'full-time' ? ['Vollzeit'] : [];

const board = new BoardIndex<null>();
const put = (n: number, over: Parameters<typeof postingWith>[0]): void =>
  board.put(postingWith({ id: asId(`p${n}`), clusterId: asId(`c${n}`), ...over }), null, NOW);
const { facts } = postingWith({});
const place = (city: string, country: string) => ({ places: [{ country, region: null, city }] });
const company = readCompany;

put(1, {
  title: 'Python Engineer',
  company: company('Acme Rockets'),
  facts: { ...facts, skills: ['python'] },
});
put(2, {
  title: 'Python Engineers',
  company: company('Acme Rockets'),
  facts: { ...facts, skills: ['python', 'go'] },
});
put(3, {
  title: 'Engineer',
  company: company('Rocket "Lab" Inc'),
  facts: { ...facts, ...place('Berlin', 'DE') },
});
put(4, {
  title: 'Pilot',
  company: company('New York Or Bust'),
  facts: { ...facts, ...place('Munich', 'DE') },
});
put(5, { title: 'Oracle of all', company: company('C++ House'), facts: { ...facts, seniority: 'senior' } });
put(6, {
  title: 'Bäcker',
  company: company('Zürich Öfen'),
  facts: { ...facts, workplace: 'hybrid', employment: 'full-time' },
});

const at = (marked: string): readonly Suggestion[] => {
  const caret = marked.includes('|') ? marked.indexOf('|') : marked.length;
  const typed = complete(marked.replace('|', ''), caret);
  return typed === null ? [] : board.suggestions(typed, NAMES, NOW);
};
const texts = (marked: string): string[] => at(marked).map(({ text }) => text);

describe('what is suggested', () => {
  it.each([
    ['city:ber', ['"Berlin, DE"']],
    ['city:münch', ['"Munich, DE"']],
    ['country:deutsch', ['DE']],
    ['country:ger', ['DE']],
    ['-country:de', ['DE']],
    ['company:rock', ['"Acme Rockets"', '"Rocket \\"Lab\\" Inc"']],
    ['company:"acme ro', ['"Acme Rockets"']],
    ['company:lab', ['"Rocket \\"Lab\\" Inc"']],
    ['company:ofen', ['"Zürich Öfen"']],
    ['company:nobody', []],
    ['skill:golang', ['go']],
    ['seniority:sen', ['senior']],
    ['employment:vollz', ['full-time']],
    ['title:eng', ['engineer']],
    ['title:pyt', ['python']],
    ['title:acme', []],
    ['remote:deutsch', []],
    ['city:"%', []],
    ['&', []],
    ['=pyt', ['python']],
    ['orac', ['oracle']],
    ['bäck', ['backer']],
    ['new', ['company:"New York Or Bust"']],
    ['within:40km of:ber', ['"Berlin, DE"']],
    ['within:25mi of:"mün', ['"Munich, DE"']],
    ['within:far of:ber', []],
    ['of:ber', []],
  ])('%s', (marked, expected) => expect(texts(marked)).toEqual(expected));

  it('is, for a plain word, words, values and fields, the most postings first', () => {
    expect(at('pyt')).toEqual([
      { kind: 'word', text: 'python', count: 2 },
      { kind: 'value', field: 'skill', value: 'python', text: 'skill:python', count: 2 },
    ]);
    expect(texts('sen')).toEqual(['seniority:senior', 'seniority:']);
    expect(texts('ci')).toEqual(['city:']);
  });

  it('counts open postings only', () => {
    expect(at('city:ber')).toMatchObject([{ count: 1 }]);
    const other = new BoardIndex<null>({ keepHistory: true });
    other.put(postingWith({ title: 'Falconer' }), null, NOW);
    const typed = complete('falc', 4)!;
    expect(other.suggestions(typed, NAMES, NOW)).toMatchObject([{ text: 'falconer', count: 1 }]);
    other.close(postingWith({}).id, NOW);
    expect(other.suggestions(typed, NAMES, NOW)).toEqual([]);
  });

  it('knows what came since it was asked last', () => {
    const other = new BoardIndex<null>();
    const typed = complete('company:new', 11)!;
    expect(other.suggestions(typed, NAMES, NOW)).toEqual([]);
    other.put(postingWith({ company: company('Newcomer') }), null, NOW);
    expect(other.suggestions(typed, NAMES, NOW)).toMatchObject([{ text: 'Newcomer', count: 1 }]);
  });

  it('can be taken: the text parses, and what was put there finds as many postings as were told', () => {
    const pieces = [
      'python',
      'rust ',
      '-',
      '=',
      '(',
      'city:',
      'company:"',
      'title:',
      'skill:go,',
      'acme',
      'o',
      'n',
      ' OR ',
    ];
    const starts = [...'abcdefghinoprsz', 'ber', 'new', 'eng', 'rock', 'c+', 'or', 'and', 'zür', 'deu'];
    const before = fc.array(fc.constantFrom(...pieces), { maxLength: 4 }).map((some) => some.join(''));
    let taken = 0;
    fc.assert(
      fc.property(
        before,
        fc.constantFrom('', ...starts),
        fc.constantFrom('', ' rust', ')'),
        (head, start, tail) => {
          const text = head + start + tail;
          const typed = complete(text, head.length + start.length);
          if (typed === null) return;
          for (const found of board.suggestions(typed, NAMES, NOW)) {
            taken += 1;
            const named = typed.field === null ? '' : `${typed.field}${fieldOf(typed.field).operator}`;
            const exact = text[typed.from - 1] === '=' ? '=' : '';
            if (found.kind === 'field') {
              const field = findField(found.text.replace(/\W+$/, ''));
              expect(parseQuery(field?.example ?? '')).toMatchObject({ ok: true });
              continue;
            }
            const alone = parseQuery(`${named}${found.text}`);
            expect([found.text, alone]).toMatchObject([found.text, { ok: true }]);
            if (exact === '' && alone.ok) expect(board.count(alone.query, NOW)).toBe(found.count);
            const around = (middle: string): string =>
              text.slice(0, typed.from) + middle + text.slice(typed.to);
            // What could be read with any word there can be read with this one. A contradiction is none of the suggestion's.
            if (!parseQuery(around(typed.field === null || typed.onlyWords ? 'anyword' : found.text)).ok)
              continue;
            const whole = parseQuery(around(found.text));
            if (!whole.ok) expect(whole.errors.map(({ code }) => code)).toEqual(['contradiction']);
          }
        },
      ),
      { numRuns: 2_000 },
    );
    expect(taken).toBeGreaterThan(200);
  });
});

describe('what is suggested behind signs, comparisons and regions', () => {
  const other = new BoardIndex<null>();
  other.put(
    postingWith({
      title: 'Platform Engineer',
      facts: {
        skills: ['cpp', 'csharp', 'dotnet', 'clojure'],
        workplace: 'remote',
        applicants: { kind: 'limited', countries: ['DE'], regions: ['EUROPE'] },
        salary: {
          min: 85_000,
          max: 85_000,
          currency: 'EUR',
          period: 'year',
          basis: 'base',
          periodAssumed: false,
        },
        experience: { min: 5, max: null },
        places: [{ country: 'DE', region: null, city: 'Berlin' }],
      },
    }),
    null,
    NOW,
  );
  const suggested = (text: string): string[] => {
    const typed = complete(text, text.length);
    return typed === null ? [] : other.suggestions(typed, NAMES, NOW).map((each) => each.text);
  };

  it.each([
    ['skill:c+', ['cpp']],
    ['skill:c#', ['csharp']],
    ['skill:.n', ['dotnet']],
    ['c+', ['skill:cpp']],
    ['remote:deu', ['DE']],
    ['remote:euro', ['EUROPE']],
    ['title:', ['engineer', 'platform']],
    ['within:', ['10km of:', '25km of:', '40km of:', '80km of:', '160km of:']],
    ['within:4', ['40km of:']],
    ['posted<', []],
    ['firstseen<1', ['14d', '1d']],
    ['salary>=8', ['80k']],
    ['salary>=', ['40k', '60k', '80k']],
    ['salary<=', ['100k', '150k', '200k']],
    ['experience<=1', ['10']],
  ])('%s', (text, expected) => expect(suggested(text).toSorted()).toEqual([...expected].toSorted()));
});
