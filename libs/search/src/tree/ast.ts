import { RELATED_VERSION } from '@app/core/wordings';

/** Fields whose values are compared for equality. Their table is FIELDS. */
export type ValueField =
  | 'company'
  | 'skill'
  | 'country'
  | 'region'
  | 'city'
  | 'within'
  | 'remote'
  | 'workplace'
  | 'pay'
  | 'seniority'
  | 'type'
  | 'lang'
  | 'visa'
  | 'source'
  | 'family'
  | 'department';

/** Fields that compare the age of a posting. `open`: how long it has been open without a break. */
export type AgeField = 'posted' | 'firstseen' | 'open';

/**
 * One word, or several in a row (a phrase); with `prefix` the one word is the beginning of a word. Where a word or phrase is an
 * entry of the table of related words, its other forms count too: see formsOf.
 */
export interface TextClause {
  readonly kind: 'text';
  /** `any` looks in title, company, skills and text; `title` in the title only. */
  readonly scope: 'any' | 'title';
  /** As typed, blanks squeezed. */
  readonly text: string;
  readonly prefix: boolean;
  /** Version of the table of related words whose forms count, 0 for exactly these words. Always 0 for a prefix. */
  readonly related: number;
}

/** The posting's field has this value. `value` is in the field's canonical spelling. */
export interface ValueClause {
  readonly kind: 'value';
  readonly field: ValueField;
  readonly value: string;
}

/** The top of the stated pay reaches `floor` a year. A currency of null asks for the figure in whatever currency is stated. */
export interface SalaryClause {
  readonly kind: 'salary';
  readonly floor: number;
  readonly currency: string | null;
}

/** The low end of the stated pay is at most `most` a year. A currency of null asks for the figure in whatever currency is stated. */
export interface CeilingClause {
  readonly kind: 'ceiling';
  readonly most: number;
  readonly currency: string | null;
}

/** The posting asks for at most `years` years of experience. */
export interface ExperienceClause {
  readonly kind: 'experience';
  readonly years: number;
}

/** The posting is younger (`<`) or older (`>`) than `hours`. */
export interface AgeClause {
  readonly kind: 'age';
  readonly field: AgeField;
  readonly than: '<' | '>';
  readonly hours: number;
}

/** The posting lists its opening again for the `times`th time at least. */
export interface RepostedClause {
  readonly kind: 'reposted';
  readonly times: number;
}

/** A clause that compares a number. */
export type NumberClause = SalaryClause | CeilingClause | ExperienceClause | AgeClause | RepostedClause;

/** One test of one posting. */
export type Clause = TextClause | ValueClause | NumberClause;

/** All parts must hold. Has two parts or more, none of them an `and`. */
export interface AndNode {
  readonly kind: 'and';
  readonly parts: readonly Query[];
}

/** At least one part must hold. Has two parts or more, none of them an `or`. */
export interface OrNode {
  readonly kind: 'or';
  readonly parts: readonly Query[];
}

/** The part must not hold. The part is never a `not` itself. */
export interface NotNode {
  readonly kind: 'not';
  readonly part: Exclude<Query, NotNode>;
}

/** A search. The same tree stands behind the form, the text, the board, the live match and the explanation. */
export type Query = AndNode | OrNode | NotNode | Clause;

const flat = (kind: 'and' | 'or', parts: readonly Query[]): readonly Query[] =>
  parts.flatMap((part) => (part.kind === kind ? flat(kind, part.parts) : [part]));

function group(kind: 'and' | 'or', parts: readonly Query[]): Query {
  const all = flat(kind, parts);
  const [first] = all;
  if (first === undefined) throw new RangeError(`An ${kind} needs at least one part.`);
  return all.length === 1 ? first : { kind, parts: all };
}

/** All of `parts`: nested ands are flattened and one part stands for itself. Throws a RangeError without parts. */
export const allOf = (parts: readonly Query[]): Query => group('and', parts);

/** Any of `parts`: nested ors are flattened and one part stands for itself. Throws a RangeError without parts. */
export const anyOf = (parts: readonly Query[]): Query => group('or', parts);

/** The opposite of `part`; a double negation cancels. */
export const notOf = (part: Query): Query => (part.kind === 'not' ? part.part : { kind: 'not', part });

/** A word or phrase, with its other forms by the newest table of related words, in title, company, skills and text or in the title only. */
export const textClause = (text: string, scope: TextClause['scope'] = 'any', prefix = false): TextClause => ({
  kind: 'text',
  scope,
  text,
  prefix,
  related: prefix ? 0 : RELATED_VERSION,
});

/** The same words without their other forms. */
export const exactly = (clause: TextClause): TextClause => ({ ...clause, related: 0 });

/** A clause on a field that is compared for equality; `value` must be in canonical spelling already. */
export const valueClause = (field: ValueField, value: string): ValueClause => ({
  kind: 'value',
  field,
  value,
});

/** Every clause of a query, from left to right. */
export function clausesOf(query: Query): readonly Clause[] {
  if (query.kind === 'and' || query.kind === 'or') return query.parts.flatMap(clausesOf);
  return query.kind === 'not' ? clausesOf(query.part) : [query];
}

/** The query with each clause replaced by what `change` makes of it. */
export function withClauses(query: Query, change: (clause: Clause) => Clause): Query {
  if (query.kind === 'and') return allOf(query.parts.map((part) => withClauses(part, change)));
  if (query.kind === 'or') return anyOf(query.parts.map((part) => withClauses(part, change)));
  return query.kind === 'not' ? notOf(withClauses(query.part, change)) : change(query);
}

/**
 * True where a search finds a posting only once it has grown old, in one of its clauses: `open>60d`, `-firstseen<60d`. An alert
 * compares a posting when it comes and when it changes, not when it has grown older.
 */
export function asksForOld(query: Query, negated = false): boolean {
  if (query.kind === 'not') return asksForOld(query.part, !negated);
  if (query.kind === 'and' || query.kind === 'or')
    return query.parts.some((part) => asksForOld(part, negated));
  return query.kind === 'age' && (query.than === '>') !== negated;
}

/** The top-level conditions of a query: all of them must hold. */
export const partsOf = (query: Query): readonly Query[] => (query.kind === 'and' ? query.parts : [query]);

/** The query without one of its top-level conditions; null where nothing is left. */
export function withoutPart(query: Query, part: Query): Query | null {
  const others = partsOf(query).filter((other) => other !== part);
  return others.length === 0 ? null : allOf(others);
}
