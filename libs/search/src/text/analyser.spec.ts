import fc from 'fast-check';
import { analyse, analyseNames, foldKey, tokensFrom } from './analyser.js';
import { termOf } from './plural.js';
import { hashTerm } from './token-list.js';

/** Texts of words that other spellings stand for. */
const spelt = fc
  .array(fc.constantFrom('frontend', 'Jr.', 'fuer', 'Softwareentwicklerinnen', 'behaviours', '開発', 'the'), {
    maxLength: 8,
  })
  .map((words) => words.join(' '));

const chunks = <T>(all: readonly T[], size: number): readonly T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));

describe('analyse', () => {
  it.each([
    ['Senior Engineer (m/w/d)', ['senior', 'engineer', 'm', 'w', 'd']],
    ['Café Ångström Łódź Straße İzmir', ['cafe', 'angstrom', 'lodz', 'strasse', 'izmir']],
    ['Cafe\u0301 zero\u200bwidth soft\u00adhyphen', ['cafe', 'zerowidth', 'softhyphen']],
    ['C++, C#/F#, C++17 and c.', ['c++', 'c#', 'f#', 'c++', '17', 'and', 'c']],
    [
      '.NET, ASP.NET and dotnet; not the.net or .network',
      ['.net', 'asp', '.net', 'and', '.net', 'not', 'the', 'net', 'or', 'network'],
    ],
    ['Node.js NodeJS Next.js. data.json', ['nodejs', 'nodejs', 'nextjs', 'data', 'json']],
    ["bachelor's master’s O'Reilly don't", ['bachelor', 'master', 'o', 'reilly', 'don', 't']],
    ['データ分析 求人', ['デ', 'ー', 'タ', '分', '析', '求', '人']],
    ['개발자 채용', ['개', '발', '자', '채', '용']],
    ['Ｆｕｌｌ ﬁt 𝐁old ½', ['full', 'fit', 'bold']],
    ['инженер Йога Ελλάδα', ['инженер', 'иога', 'ελλαδα']],
    ['', []],
    ['— … •', []],
  ])('%s', (text, words) => expect(analyse(text).words()).toEqual(words));

  it('points into the original text', () => {
    const text = 'Wir suchen: C++-Entwickler, Straße 5, Café.';
    const tokens = analyse(text);
    const quoted = Array.from({ length: tokens.length }, (_, i) =>
      text.slice(tokens.start(i), tokens.end(i)),
    );
    expect(quoted).toEqual(['Wir', 'suchen', 'C++', 'Entwickler', 'Straße', '5', 'Café']);
  });

  it('says the same about what it said: words joined by blanks give the same words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        expect(analyseNames(foldKey(text)).words()).toEqual(analyseNames(text).words());
      }),
      { numRuns: 1000 },
    );
  });

  it('says the same about every character of Unicode, wherever it stands', () => {
    const letters = Array.from({ length: 0x110000 }, (_, code) => code)
      .filter((code) => code < 0xd800 || code > 0xdfff)
      .map((code) => String.fromCodePoint(code))
      .filter((char) => /[\p{L}\p{M}\p{N}\p{S}]/u.test(char));
    const changed = (chars: readonly string[]): boolean => {
      const key = foldKey(chars.map((char) => `a${char}b ${char} Ⴀ${char} ー${char}`).join(' '));
      return foldKey(key) !== key;
    };
    const wrong = chunks(letters, 500)
      .filter(changed)
      .flatMap((part) => part.filter((char) => changed([char])));
    expect(wrong).toEqual([]);
  });

  it('gives each word of a character that stands for several the span of that character', () => {
    const tokens = analyse('aヿb');
    expect(tokens.words()).toEqual(['a', 'コ', 'ト', 'b']);
    expect(Array.from({ length: 4 }, (_, i) => [tokens.start(i), tokens.end(i)])).toEqual([
      [0, 1],
      [1, 2],
      [1, 2],
      [2, 3],
    ]);
  });

  it('gives a longer spelling its own units, whatever text was read before', () => {
    const [before, after] = ['fulfill', 'fulfil'].map((text) => analyse(text));
    expect([before?.terms(), after?.terms()]).toEqual([['fulfill'], ['fulfill']]);
    expect(after?.words()).toEqual(['fulfil']);
  });

  it('hashes each term as hashTerm does; spans are equal or follow each other', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 60 }), spelt), (text) => {
        const tokens = analyse(text);
        for (let i = 0; i < tokens.length; i += 1) {
          expect(tokens.hashes[i]).toBe(hashTerm(tokens.term(i)));
          expect(tokens.end(i)).toBeGreaterThan(tokens.start(i));
          if (i === 0) continue;
          const same = tokens.start(i) === tokens.start(i - 1) && tokens.end(i) === tokens.end(i - 1);
          expect(same || tokens.start(i) >= tokens.end(i - 1)).toBe(true);
        }
      }),
      { numRuns: 1000, examples: [['ヿ'], ['㌀'], ['x㋿y']] },
    );
  });
});

describe('spellings of one word', () => {
  it.each([
    [['frontend', 'front-end', 'front end', 'Front End', 'FRONTEND'], 'front end'],
    [['frontends', 'front ends'], 'front end'],
    [['Fullstack', 'full-stack'], 'full stack'],
    [['ecommerce', 'e-commerce', 'E-Commerce'], 'e commerce'],
    [['cybersecurity', 'cyber security'], 'cyber security'],
    [['microservices', 'micro-services', 'micro services'], 'micro service'],
    [['fulltime', 'full-time'], 'full time'],
    [['onsite', 'on-site'], 'on site'],
    [['Softwareentwickler', 'Software-Entwickler', 'Software Entwickler'], 'software entwickler'],
    [['Vertriebsleiterin', 'Vertriebs-Leiterin'], 'vertrieb leiterin'],
    [['Frontendentwickler', 'Frontend-Entwickler', 'Front-End Entwickler'], 'front end entwickler'],
    [['Sr.', 'senior', 'Snr'], 'senior'],
    [['Jr', 'JR.', 'junior'], 'junior'],
    [['optimise', 'optimize'], 'optimiz'],
    [['behavioural', 'behavioral'], 'behavioral'],
    [['München', 'Muenchen', 'Munchen'], 'munchen'],
    [['für', 'fuer'], 'fur'],
    [['Büro', 'Buero', 'buro'], 'buro'],
    [['Göteborg', 'Goeteborg'], 'goteborg'],
    [['programme', 'programmes', 'program'], 'program'],
  ])('%j', (spellings, terms) =>
    expect(spellings.map((each) => analyse(each).terms().join(' '))).toEqual(spellings.map(() => terms)),
  );

  it.each([
    ['frontier', 'frontier'],
    ['trust', 'trust'],
    ['blue', 'blue'],
    ['queue', 'queue'],
    ['internal', 'internal'],
    ['javascript', 'javascript'],
    ['elasticsearch', 'elasticsearch'],
    ['promise', 'promise'],
    ['four', 'four'],
    ['jrs', 'jrs'],
  ])('%s is no spelling of another word', (word, term) => expect(analyse(word).terms()).toEqual([term]));

  it('keeps the word as written for beginnings, and the place of the whole for each part', () => {
    const tokens = analyse('Wir suchen Frontends fuer Jr.');
    expect(tokens.words()).toEqual(['wir', 'suchen', 'frontends', 'end', 'fuer', 'jr']);
    expect([2, 3].map((i) => tokens.source.slice(tokens.start(i), tokens.end(i)))).toEqual([
      'Frontends',
      'Frontends',
    ]);
  });

  it('leaves names as they are written', () =>
    expect(analyseNames('Frontend Jr. Muenchen').words()).toEqual(['frontend', 'jr', 'muenchen']));
});

describe('termOf', () => {
  it.each([
    [['engineer', 'engineers'], 'engineer'],
    [['company', 'companies'], 'company'],
    [['movie', 'movies'], 'movy'],
    [['class', 'classes'], 'class'],
    [['box', 'boxes'], 'box'],
    [['size', 'sizes'], 'siz'],
    [['cache', 'caches'], 'cach'],
    [['database', 'databases'], 'database'],
    [['status'], 'status'],
    [['analysis'], 'analysis'],
    [['aws'], 'aws'],
    [['sales', 'sale'], 'sale'],
    [['k8s'], 'k8s'],
  ])('%s', (words, term) => expect(words.map(termOf)).toEqual(words.map(() => term)));

  it('never makes a word longer', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[aeisyhcxz]{1,7}$/), (word) =>
        expect(termOf(termOf(word)).length).toBeLessThanOrEqual(word.length),
      ),
    );
  });
});

describe('tokensFrom', () => {
  it('keeps words as they are', () => {
    const tokens = tokensFrom('x', ['engineers', 'zé']);
    expect([tokens.words(), tokens.terms()]).toEqual([
      ['engineers', 'zé'],
      ['engineers', 'zé'],
    ]);
  });
});
