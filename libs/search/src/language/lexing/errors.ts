import { FAULTS_IN_ENGLISH } from './fault-texts.js';
import { faultAdvice, faultSentence, type QueryFault } from '../../fields/index.js';

/** Why a query is refused, for programs: a closed list. A code may stand for several kinds of faults. */
export const QUERY_ERROR_CODES = [
  'empty',
  'too-long',
  'too-deep',
  'too-many-clauses',
  'too-costly',
  'unclosed-quote',
  'unclosed-group',
  'unexpected-token',
  'missing-operand',
  'unknown-field',
  'missing-value',
  'bad-operator',
  'bad-value',
  'bad-prefix',
  'nothing-to-search',
  'contradiction',
] as const;
export type QueryErrorCode = (typeof QUERY_ERROR_CODES)[number];

/** One thing wrong with a query text. Offsets are UTF-16 units into the text as it was given. */
export interface QueryError {
  readonly position: number;
  readonly length: number;
  readonly code: QueryErrorCode;
  /** What is wrong, as data: pages say it in their language. */
  readonly fault: QueryFault;
  /** A full sentence that says what is wrong, in English. */
  readonly message: string;
  /** What to write instead: query text, or English words where the fault has advice. Null where nothing near is known. */
  readonly suggestion: string | null;
}

type OwnCode = Extract<QueryErrorCode, QueryFault['kind']>;

/** Kinds of faults that share a code; every other kind is its own code. */
const SHARED: Readonly<Record<Exclude<QueryFault['kind'], OwnCode>, QueryErrorCode>> = {
  'stray-close': 'unexpected-token',
  'stray-dash': 'unexpected-token',
  'stray-equals': 'unexpected-token',
  'repeated-minus': 'unexpected-token',
  'repeated-equals': 'unexpected-token',
  'exact-only-words': 'bad-value',
  'exact-beginning': 'bad-prefix',
  wildcard: 'bad-prefix',
  'exclusion-after-comma': 'unexpected-token',
  'star-after-several': 'bad-prefix',
  'star-too-early': 'bad-prefix',
  'star-in-quotes': 'bad-prefix',
  'sign-alone': 'nothing-to-search',
  'loose-amount': 'nothing-to-search',
  'one-name': 'contradiction',
  'one-spelling': 'contradiction',
};
const isShared = (kind: QueryFault['kind']): kind is keyof typeof SHARED => kind in SHARED;
const codeOf = ({ kind }: QueryFault): QueryErrorCode => (isShared(kind) ? SHARED[kind] : kind);

/** Builds a QueryError. `suggestion`: query text to write instead. */
export const queryError = (
  fault: QueryFault,
  at: { readonly position: number; readonly length: number },
  suggestion: string | null = null,
): QueryError => ({
  position: at.position,
  length: at.length,
  code: codeOf(fault),
  fault,
  message: faultSentence(fault, FAULTS_IN_ENGLISH),
  suggestion: faultAdvice(fault, FAULTS_IN_ENGLISH) ?? suggestion,
});
