import { RELATED_VERSION } from '@app/core/wordings';
import { entriesOf, formOf, writtenForm, type Form } from './entries.js';
import { alternativesOf, offersOf, relate } from './related.js';

const written = (forms: readonly Form[] | undefined): readonly string[] =>
  (forms ?? []).map(writtenForm).sort();
const mixed = (form: string): readonly string[] => written(alternativesOf(form, RELATED_VERSION));
const offered = (form: string): readonly string[] => written(offersOf(form, RELATED_VERSION));

describe('relate', () => {
  const { alternatives, offers } = relate(
    entriesOf(`
same | red | scarlet | own | 0 | 0
same | scarlet | crimson | own | 0 | 0
abbreviation | rd | red | own | 0 | 0
abbreviation | rd2 | crimson | own | 0 | 0
broader | crimson | pink | own | 0 | 0
translation | rot | red | own | 0 | 0
broader | rot | rosso | own | 0 | 0
same | newcomer | red | own | 0 | 0 | 2
same | gopher | skill:go | own | 0 | 0
`),
    1,
  );

  it.each([
    ['goes on from name to name', 'red', ['crimson', 'rd', 'rd2', 'scarlet']],
    ['is the same from every name', 'crimson', ['rd', 'rd2', 'red', 'scarlet']],
    ['takes one short form, not two', 'rd', ['crimson', 'red', 'scarlet']],
    ['does not take what is near', 'pink', []],
    ['does not take another language', 'rot', []],
    ['holds skills', 'skill:go', ['gopher']],
    ['does not know later entries', 'newcomer', []],
  ])('alternatives: %s', (_rule, form, others) => expect(written(alternatives.get(form))).toEqual(others));

  it.each([
    ['what is near to any of its names', 'scarlet', ['pink', 'rot']],
    ['and to what it is short for', 'rd', ['pink', 'rot']],
    ['from the other side as it was written', 'pink', ['crimson']],
    ['not what is near to what is near', 'pink', ['crimson']],
    ['both words of a word that has two', 'rot', ['red', 'rosso']],
  ])('offers: %s', (_rule, form, others) => expect(written(offers.get(form))).toEqual(others));

  it('leaves an older version as it was', () => {
    const rows = `
same | one | two | own | 0 | 0
same | two | three | own | 0 | 0 | 2`;
    const of = (version: number): readonly string[] =>
      written(relate(entriesOf(rows), version).alternatives.get('one'));
    expect([of(0), of(1), of(2)]).toEqual([[], ['two'], ['three', 'two']]);
  });
});

describe('entriesOf', () => {
  it.each([
    'same | one | two | own | 0',
    'equal | one | two | own | 0 | 0',
    'same | one | two | hearsay | 0 | 0',
    'same | one |  | own | 0 | 0',
    'same | one | two | own | 0 | -1',
    'same | one | two | own | 0 | 0 | 2 | 3',
  ])('refuses %s', (line) => expect(() => entriesOf(line)).toThrow(line));
});

describe('alternativesOf', () => {
  it.each([
    ['postgres', 'postgresql'],
    ['elastic search', 'elasticsearch'],
    ['devops', 'dev ops'],
    ['cpp', 'c++'],
    ['mssql', 'sql server'],
    ['köln', 'cologne'],
    ['München', 'munich'],
    ['Wien', 'vienna'],
    ['Warszawa', 'warsaw'],
    ['Lisboa', 'lisbon'],
    ['nyc', 'new york'],
    ['golang', 'skill:go'],
    ['K8s', 'kubernetes'],
    ['iac', 'infrastructure as code'],
    ['llm', 'large language models'],
    ['QA', 'quality assurance'],
    ['swe', 'software engineer'],
    ['vp', 'vice president'],
    ['cto', 'chief technology officer'],
    ['js', 'javascript'],
    ['aws', 'amazon web services'],
    ['gcp', 'google cloud'],
    ['nlp', 'natural language processing'],
    ['wfh', 'work from home'],
    ['sre', 'site reliability engineer'],
  ])('%s and %s find each other', (one, two) => {
    const has = (form: string, other: string): boolean =>
      alternativesOf(other, RELATED_VERSION).some(
        (found) => writtenForm(found) === form.toLowerCase().replace('models', 'model'),
      );
    expect([has(one, two), has(two, one)]).toEqual([true, true]);
  });

  it.each([
    ['java', 'javascript'],
    ['intern', 'internal'],
    ['react', 'react native'],
    ['sql', 'nosql'],
    ['rust', 'trust'],
    ['golang', 'go'],
    ['pm', 'product manager'],
    ['developer', 'engineer'],
    ['developer', 'entwickler'],
    ['hr', 'human resources'],
  ])('%s and %s do not', (one, two) => {
    expect(mixed(one)).not.toContain(two);
    expect(mixed(two)).not.toContain(one);
  });

  it('knows a plural and other case, and nothing of what no table holds', () => {
    expect(mixed('Large Language Models')).toEqual(['llm']);
    expect(mixed('constructor')).toEqual([]);
    expect(mixed('')).toEqual([]);
  });

  it('knows nothing in version 0, and as much as it can in a version to come', () => {
    expect(alternativesOf('nyc', 0)).toEqual([]);
    expect(alternativesOf('nyc', RELATED_VERSION + 1)).toEqual(alternativesOf('nyc', RELATED_VERSION));
  });
});

describe('offersOf', () => {
  it.each([
    ['PM', 'product manager'],
    ['PM', 'project manager'],
    ['developer', 'engineer'],
    ['dev', 'developer'],
    ['golang', 'go'],
    ['nurse', 'rn'],
    ['nurse', 'pflegekraft'],
    ['entwickler', 'developer'],
    ['softwareentwickler', 'software developer'],
    ['desarrollador', 'developer'],
    ['ontwikkelaar', 'developer'],
    ['programista', 'developer'],
    ['utvecklare', 'developer'],
    ['developpeur', 'developer'],
    ['sviluppatore', 'developer'],
    ['desenvolvedor', 'developer'],
  ])('%s is offered %s', (form, other) => {
    expect(offered(form)).toContain(other);
    expect(mixed(form)).not.toContain(other);
  });

  it('offers for a short form what is near to its meaning', () => {
    expect(offered('swe')).toContain('software developer');
    expect(formOf('skill:go')).toEqual({ kind: 'skill', value: 'go' });
  });
});
