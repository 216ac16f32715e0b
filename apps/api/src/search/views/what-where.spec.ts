import fc from 'fast-check';
import { parseQuery } from '@app/search/language';
import { canonicalText } from '@app/search/query';
import { TEXTS } from '../../texts/index.js';
import { conditionWords } from './condition-words.js';
import { fromWhatWhere, NOTHING_ASKED, toWhatWhere } from './what-where.js';

const parse = (text: string) => {
  const parsed = parseQuery(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.query;
};

describe('the two fields of the box', () => {
  it('take a search apart into words, a place and the rest', () => {
    const query = parse('python (java OR "c sharp") -crypto country:DE skill:rust salary>=80k');
    expect(toWhatWhere(query, TEXTS.en)).toEqual({
      what: expect.stringContaining('python'),
      where: 'Germany',
      distance: '40km',
      also: expect.stringContaining('salary>=80k'),
    });
    expect(toWhatWhere(null, TEXTS.en)).toEqual(NOTHING_ASKED);
  });

  it('are the same search together, in every language', () => {
    const parts = fc.subarray([
      ...['python', '"site reliability"', '-crypto', 'title:lead', 'remote:yes', 'country:DE', 'skill:go'],
      ...[
        'within:80km of:"Berlin, DE"',
        'city:Bonn',
        'salary>=80kEUR',
        'family:backend,frontend',
        '-country:US',
      ],
    ]);
    fc.assert(
      fc.property(parts, fc.constantFrom('en', 'de'), (chosen, language) => {
        const query = chosen.length === 0 ? null : parse(chosen.join(' '));
        const read = fromWhatWhere(toWhatWhere(query, TEXTS[language === 'de' ? 'de' : 'en']));
        const again = read?.ok === true ? canonicalText(read.query) : null;
        expect(again).toBe(query === null ? null : canonicalText(query));
      }),
    );
  });

  it('say of wrong words what is wrong, and nothing of nothing', () => {
    expect(fromWhatWhere({ ...NOTHING_ASKED, what: '"open', where: 'Berlin' })).toMatchObject({ ok: false });
    expect(fromWhatWhere({ ...NOTHING_ASKED, what: '  ' })).toBeNull();
  });
});

describe('a condition in words', () => {
  it.each([
    ['country:DE', 'Germany', 'Deutschland'],
    ['-country:DE,AT', 'not Germany or Austria', 'nicht Deutschland oder Österreich'],
    ['within:40km of:"Berlin, DE"', 'within 40 km of Berlin, Germany', 'bis 40 km um Berlin, Deutschland'],
    ['remote:yes', 'Remote', 'Remote'],
    ['remote:DE', 'Remote, Germany', 'Remote, Deutschland'],
    ['skill:kubernetes', 'Kubernetes', 'Kubernetes'],
    ['family:machine-learning,data-science,data-engineering,data-analytics', 'Data and AI', 'Daten und KI'],
    ['salary>=80kEUR', 'pay from €80k', 'Gehalt ab 80 Tsd. €'],
    ['firstseen<3d', 'first seen in the last 3 days', 'zuerst gesehen in den letzten 3 Tagen'],
    ['"site reliability"', '"site reliability"', '"site reliability"'],
    ['lang:de', 'lang:de', 'lang:de'],
  ])('%s: %s', (text, english, german) => {
    expect([
      conditionWords(parse(text), TEXTS.en),
      conditionWords(parse(text), TEXTS.de).replaceAll('\u00a0', ' '),
    ]).toEqual([english, german]);
  });
});
