import { readFileSync } from 'node:fs';
import {
  NO_FACTS,
  type EmploymentType,
  type PostingView,
  type Seniority,
  type Workplace,
} from '@app/core/posting';
import { asId } from '@app/core/ids';
import { PRODUCT_RULES, type TextRules } from '../../libs/search/src/match/index.js';
import {
  clausesOf,
  exactly,
  textClause,
  valueClause,
  type Query,
  type TextClause,
  type ValueField,
} from '@app/search/tree';
import { formsOf } from '@app/search/query';
import { tokensFrom } from '../../libs/search/src/text/index.js';

/** A saved search as the generator writes it. */
export interface GeneratedSearch {
  readonly id: number;
  readonly keywords?: {
    readonly scope: 'title' | 'text';
    readonly all?: readonly string[];
    readonly any?: readonly (readonly string[])[];
    readonly not?: readonly string[];
  };
  readonly skills?: { readonly all?: readonly string[]; readonly any?: readonly string[] };
  readonly company?: { readonly any?: readonly string[]; readonly not?: readonly string[] };
  readonly salaryMin?: { readonly amount: number; readonly currency: string };
  readonly country?: readonly string[];
  readonly city?: readonly string[];
  readonly workplace?: readonly string[];
  readonly seniority?: readonly string[];
  readonly employmentType?: readonly string[];
}

interface GeneratedPosting {
  readonly id: number;
  readonly title: string;
  readonly company: string;
  readonly description: string;
  readonly location: { readonly city: string; readonly country: string };
  readonly workplace: Workplace;
  readonly salary: { readonly min: number; readonly max: number; readonly currency: string } | null;
  readonly skills: readonly string[];
  readonly seniority: Seniority;
  readonly employmentType: EmploymentType;
  readonly postedAt: string;
}

const anyOfValues = (field: ValueField, values: readonly string[]): Query => {
  const parts = values.map((value) => valueClause(field, value));
  return parts.length === 1 && parts[0] !== undefined ? parts[0] : { kind: 'or', parts };
};

/** A generated search as a query of the product, its words exact. */
export const exactQueryOf = (search: GeneratedSearch): Query => queryOf(search, exactly);

/** A generated search in which a word stands for its other names too, where the table knows any. */
export const relatedQueryOf = (search: GeneratedSearch): Query => queryOf(search, (clause) => clause);

/** Whether a word of a query stands for other names too. */
export const hasOtherNames = (query: Query): boolean =>
  clausesOf(query).some((clause) => clause.kind === 'text' && formsOf(clause).length > 1);

/** Entries of the table of related words. */
const NAMED = ['k8s', 'golang', 'sre', 'ml', 'js', 'qa', 'postgres', 'nyc', 'hr', 'rn'].map((word) =>
  textClause(word),
);

/**
 * A generated search in which at least one word stands for other names: where it has none by itself, a word of the table is made an
 * alternative of its first part. That makes searches wider than people's: ten entries stand in for all.
 */
export function widenedQueryOf(search: GeneratedSearch): Query {
  const query = relatedQueryOf(search);
  if (hasOtherNames(query) || query.kind !== 'and') return query;
  const [first, ...others] = query.parts;
  const named = NAMED[search.id % NAMED.length];
  if (first === undefined || named === undefined) return query;
  return { kind: 'and', parts: [{ kind: 'or', parts: [first, named] }, ...others] };
}

function queryOf(search: GeneratedSearch, words: (clause: TextClause) => TextClause): Query {
  const parts: Query[] = [];
  const { keywords } = search;
  if (keywords !== undefined) {
    const text = (each: string) => words(textClause(each, keywords.scope === 'title' ? 'title' : 'any'));
    for (const each of keywords.all ?? []) parts.push(text(each));
    for (const group of keywords.any ?? []) parts.push({ kind: 'or', parts: group.map(text) });
    for (const each of keywords.not ?? []) parts.push({ kind: 'not', part: text(each) });
  }
  for (const each of search.skills?.all ?? []) parts.push(valueClause('skill', each));
  if (search.skills?.any !== undefined) parts.push(anyOfValues('skill', search.skills.any));
  if (search.company?.any !== undefined) parts.push(anyOfValues('company', search.company.any));
  for (const each of search.company?.not ?? [])
    parts.push({ kind: 'not', part: valueClause('company', each) });
  const { salaryMin } = search;
  if (salaryMin !== undefined)
    parts.push({ kind: 'salary', floor: salaryMin.amount, currency: salaryMin.currency });
  if (search.country !== undefined) parts.push(anyOfValues('country', search.country));
  if (search.city !== undefined) parts.push(anyOfValues('city', search.city));
  if (search.workplace !== undefined) parts.push(anyOfValues('workplace', search.workplace));
  if (search.seniority !== undefined) parts.push(anyOfValues('seniority', search.seniority));
  if (search.employmentType !== undefined) parts.push(anyOfValues('type', search.employmentType));
  return { kind: 'and', parts };
}

function viewOf(posting: GeneratedPosting): PostingView {
  const { salary, location } = posting;
  return {
    id: asId(String(posting.id)),
    clusterId: asId(String(posting.id)),
    source: 'generated',
    title: posting.title,
    company: { name: posting.company, slug: posting.company },
    text: posting.description,
    locationText: location.city,
    firstSeenAt: new Date(posting.postedAt),
    postedAt: new Date(posting.postedAt),
    facts: {
      ...NO_FACTS,
      seniority: posting.seniority,
      places: [{ country: location.country, region: null, city: location.city }],
      workplace: posting.workplace,
      salary: salary === null ? null : { ...salary, period: 'year', basis: 'base', periodAssumed: false },
      employment: posting.employmentType,
      skills: posting.skills,
    },
  };
}

const same = (text: string): string => text;
/** Names compared as they stand: the generator's definition of a match compares them so. */
const AS_WRITTEN = { key: same, companyKey: same } as const;

/** The rules of the generator's definition of a match: its own words, looked for in title and text. */
export const referenceRules = (words: (text: string) => string[]): TextRules => ({
  ...AS_WRITTEN,
  analyse: (text) => tokensFrom(text, words(text)),
  parts: ['title', 'text'],
});

/** The product's analyser on all parts of a posting; generated names are not of the product's vocabulary. */
export const productRules: TextRules = { ...PRODUCT_RULES, ...AS_WRITTEN };

/** Calls `each` with every line of an NDJSON file, at most `limit`. */
export function eachLine(file: string, limit: number, each: (line: string) => void): void {
  const bytes = readFileSync(file);
  for (let at = 0, n = 0; n < limit && at < bytes.length; n += 1) {
    const end = bytes.indexOf(10, at);
    const stop = end === -1 ? bytes.length : end;
    each(bytes.toString('utf8', at, stop));
    at = stop + 1;
  }
}

/** Postings of a file, as the product sees them. */
export function readPostings(file: string, limit: number): PostingView[] {
  const views: PostingView[] = [];
  eachLine(file, limit, (line) => void views.push(viewOf(JSON.parse(line) as GeneratedPosting)));
  return views;
}
