interface Written {
  /** The value as written. */
  readonly value: string;
}

/** What can be wrong with the value of a field, by kind: a closed list, each with what its sentence names. */
export interface ValueFaults {
  readonly 'star-refused': object;
  readonly 'not-an-amount': Written;
  readonly 'two-currencies': Written;
  readonly 'no-currency': Written;
  readonly 'two-amounts': Written;
  /** Two amounts where one belongs. */
  readonly 'two-ends': Written;
  /** `times`: how often it is paid in a year. */
  readonly 'pay-period': Written & { readonly times: number };
  readonly 'amount-out-of-range': { readonly most: number };
  readonly 'no-years': Written & { readonly most: number };
  readonly 'no-age': Written & { readonly days: number };
  readonly 'no-times': Written & { readonly most: number };
  readonly 'not-one-of': Written & { readonly choices: readonly string[] };
  readonly 'no-letters': Written;
  readonly 'no-skill': Written;
  readonly 'no-country': Written;
  readonly 'no-region': Written;
  readonly 'no-city': Written;
  readonly 'no-distance': Written;
  readonly 'place-not-behind-of': object;
  readonly 'distance-out-of-range': { readonly most: number; readonly miles: number };
  readonly 'no-town': Written;
  readonly 'remote-no': object;
  readonly 'not-remote': Written;
  readonly 'no-language': Written;
}
type ValueFaultKind = keyof ValueFaults;
type ValueFaultOf<K extends ValueFaultKind> = {
  [P in K]: { readonly kind: P } & ValueFaults[P];
}[K];

/** One thing wrong with the value of a field. */
export type ValueFault = ValueFaultOf<ValueFaultKind>;

/** What else can be wrong with a query, by kind: a closed list, each with what its sentence names. */
export interface SyntaxFaults {
  readonly empty: object;
  readonly 'too-long': { readonly most: number };
  readonly 'too-deep': { readonly most: number };
  readonly 'too-many-clauses': { readonly most: number };
  /** `cost`: what the search costs. */
  readonly 'too-costly': { readonly cost: number; readonly most: number };
  readonly 'unclosed-quote': object;
  readonly 'unclosed-group': object;
  readonly 'stray-close': object;
  /** `sign`: what was typed for the minus. */
  readonly 'stray-dash': { readonly sign: string };
  readonly 'repeated-minus': object;
  readonly 'stray-equals': object;
  /** `sign`: the one that stands where it means nothing. */
  readonly wildcard: { readonly sign: '*' | '?' };
  readonly 'repeated-equals': object;
  /** `write`: the same without the sign. */
  readonly 'exact-only-words': { readonly write: string };
  readonly 'exact-beginning': object;
  readonly 'exclusion-after-comma': object;
  readonly 'missing-operand': object;
  /** `meant`: how the field is written that it is another name of. */
  readonly 'unknown-field': { readonly field: string; readonly meant?: string };
  /** `start`: the field with its operator. `example`: the field with a value. */
  readonly 'missing-value': { readonly start: string; readonly example: string };
  /** `operators`: those that the field is written with. */
  readonly 'bad-operator': { readonly field: string; readonly operators: readonly string[] };
  readonly 'star-after-several': object;
  readonly 'star-too-early': { readonly letters: number };
  readonly 'star-in-quotes': object;
  readonly 'nothing-to-search': object;
  /** `sign`: what stands alone between words. */
  readonly 'sign-alone': { readonly sign: string };
  /** `amount`: money among the words. */
  readonly 'loose-amount': { readonly amount: string };
  /** Two clauses that exclude each other, as query text. */
  readonly contradiction: { readonly one: string; readonly other: string };
  /** Two names that count for each other. */
  readonly 'one-name': { readonly one: string; readonly other: string };
  /** Two ways to write one word. */
  readonly 'one-spelling': { readonly one: string; readonly other: string };
}
type SyntaxFaultKind = keyof SyntaxFaults;
type SyntaxFaultOf<K extends SyntaxFaultKind> = {
  [P in K]: { readonly kind: P } & SyntaxFaults[P];
}[K];

/** One thing wrong with a query, as data. `bad-value`: the field, and what is wrong with its value. */
export type QueryFault =
  | SyntaxFaultOf<SyntaxFaultKind>
  | { readonly kind: 'bad-value'; readonly field: string; readonly value: ValueFault };

/** Faults where what to write instead is said in words. With every other fault it is query text, or nothing. */
export type AdvisedFault =
  'too-costly' | 'unclosed-group' | 'stray-close' | 'stray-dash' | 'stray-equals' | 'exclusion-after-comma';

/** What is said of the faults of a query, in the words of one language: a full sentence for each kind. */
export interface QueryFaultTexts {
  readonly query: { readonly [K in SyntaxFaultKind]: (fault: SyntaxFaults[K]) => string };
  /** Each follows the name of the field and a colon. */
  readonly value: { readonly [K in ValueFaultKind]: (fault: ValueFaults[K]) => string };
  readonly advice: Readonly<Record<AdvisedFault, string>>;
}

/** The sentence about a fault of a value, without its field. */
export const valueFaultSentence = <K extends ValueFaultKind>(
  fault: ValueFaultOf<K>,
  texts: QueryFaultTexts,
): string => texts.value[fault.kind](fault);

const syntaxSentence = <K extends SyntaxFaultKind>(fault: SyntaxFaultOf<K>, texts: QueryFaultTexts): string =>
  texts.query[fault.kind](fault);

/** The sentence about a fault. */
export const faultSentence = (fault: QueryFault, texts: QueryFaultTexts): string =>
  fault.kind === 'bad-value'
    ? `${fault.field}: ${valueFaultSentence(fault.value, texts)}`
    : syntaxSentence(fault, texts);

/** What to do about a fault, in words; null where query text says it, or nothing is known. */
export const faultAdvice = ({ kind }: QueryFault, { advice }: QueryFaultTexts): string | null =>
  Object.entries(advice).find(([advised]) => advised === kind)?.[1] ?? null;
