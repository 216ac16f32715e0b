import { faultAdvice, faultSentence, type QueryFault, type ValueFault } from '@app/search/fields';
import { TEXTS } from './index.js';

/** One of each kind: a kind that is missing here does not compile. */
const VALUE_FAULTS: { readonly [K in ValueFault['kind']]: Omit<Extract<ValueFault, { kind: K }>, 'kind'> } = {
  'star-refused': {},
  'not-an-amount': { value: 'Wert7' },
  'two-currencies': { value: 'Wert7' },
  'no-currency': { value: 'Wert7' },
  'two-amounts': { value: 'Wert7' },
  'two-ends': { value: 'Wert7' },
  'pay-period': { value: 'Wert7', times: 777 },
  'amount-out-of-range': { most: 777 },
  'no-years': { value: 'Wert7', most: 777 },
  'no-age': { value: 'Wert7', days: 777 },
  'no-times': { value: 'Wert7', most: 777 },
  'not-one-of': { value: 'Wert7', choices: ['eins7', 'zwei7'] },
  'no-letters': { value: 'Wert7' },
  'no-skill': { value: 'Wert7' },
  'no-country': { value: 'Wert7' },
  'no-region': { value: 'Wert7' },
  'no-distance': { value: 'x1' },
  'place-not-behind-of': {},
  'distance-out-of-range': { most: 500, miles: 310 },
  'no-town': { value: 'x1' },
  'no-city': { value: 'Wert7' },
  'remote-no': {},
  'not-remote': { value: 'Wert7' },
  'no-language': { value: 'Wert7' },
};
type SyntaxFault = Exclude<QueryFault, { kind: 'bad-value' }>;
const SYNTAX_FAULTS: {
  readonly [K in SyntaxFault['kind']]: Omit<Extract<SyntaxFault, { kind: K }>, 'kind'>;
} = {
  empty: {},
  'too-long': { most: 777 },
  'too-deep': { most: 777 },
  'too-many-clauses': { most: 777 },
  'too-costly': { cost: 778, most: 777 },
  'unclosed-quote': {},
  'unclosed-group': {},
  'stray-close': {},
  'stray-dash': { sign: '–' },
  'repeated-minus': {},
  'stray-equals': {},
  wildcard: { sign: '*' },
  'repeated-equals': {},
  'exact-only-words': { write: 'company:Acme' },
  'exact-beginning': {},
  'exclusion-after-comma': {},
  'missing-operand': {},
  'unknown-field': { field: 'feld7', meant: 'name7:' },
  'missing-value': { start: 'feld7:', example: 'feld7:wert' },
  'bad-operator': { field: 'feld7', operators: ['>=', '<='] },
  'star-after-several': {},
  'star-too-early': { letters: 777 },
  'star-in-quotes': {},
  'nothing-to-search': {},
  'sign-alone': { sign: '/7' },
  'loose-amount': { amount: '80 €' },
  contradiction: { one: 'eins7', other: 'zwei7' },
  'one-name': { one: 'eins7', other: 'zwei7' },
  'one-spelling': { one: 'eins7', other: 'zwei7' },
};

const FAULTS = [
  ...Object.entries(SYNTAX_FAULTS).map(([kind, rest]) => ({ kind, ...rest })),
  ...Object.entries(VALUE_FAULTS).map(([kind, rest]) => ({
    kind: 'bad-value',
    field: 'feld7',
    value: { kind, ...rest },
  })),
] as readonly QueryFault[];

/** What a sentence about the fault must name. */
const named = (fault: object): readonly string[] =>
  Object.entries(fault).flatMap(([name, value]): readonly string[] => {
    if (name === 'kind') return [];
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? named(value as object)
      : [value].flat().map(String);
  });

describe('the faults of a query', () => {
  it.each(FAULTS)('have a sentence in each language that names everything: %j', (fault) => {
    const [english, german] = [TEXTS.en, TEXTS.de].map(({ queryFaults }) =>
      faultSentence(fault, queryFaults),
    );
    expect(german).not.toBe(english);
    for (const sentence of [english, german]) {
      expect(sentence).toMatch(/\.$/);
      expect(sentence).not.toContain('undefined');
      for (const part of named(fault)) expect(sentence).toContain(part);
    }
  });

  it('have advice in each language where it is in words', () => {
    const advised = FAULTS.filter((fault) => faultAdvice(fault, TEXTS.en.queryFaults) !== null);
    expect(advised).toHaveLength(Object.keys(TEXTS.en.queryFaults.advice).length);
    for (const fault of advised) {
      const german = faultAdvice(fault, TEXTS.de.queryFaults);
      expect(german).toMatch(/\.$/);
      expect(german).not.toBe(faultAdvice(fault, TEXTS.en.queryFaults));
    }
  });
});
