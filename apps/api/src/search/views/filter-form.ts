import { partsOfCircle, printValue } from '@app/search/fields';
import { EMPTY_FORM, formToQuery, queryToForm, type SearchForm } from '@app/search/language';
import type { Query } from '@app/search/tree';
import { printQuery } from '@app/search/query';

/** The filter form as its fields stand on the page: what the person typed. */
export interface FilterForm {
  readonly words: string;
  readonly country: string;
  /** Around `near`: kilometres, or another unit that is named (`25mi`). */
  readonly distance: string;
  /** A city, with its country. */
  readonly near: string;
  /** '', 'yes', 'anywhere' or 'country'. */
  readonly remote: string;
  readonly mycountry: string;
  readonly salary: string;
  readonly salarymost: string;
  readonly experience: string;
  readonly family: string;
  readonly department: string;
  /** At most this many hours ago. */
  readonly firstseen: string;
  /** Open for longer than this many hours. */
  readonly open: string;
  readonly reposted: string;
}

/** The form with nothing in it. */
export const EMPTY_FILTERS: FilterForm = {
  words: '',
  country: '',
  distance: '',
  near: '',
  remote: '',
  mycountry: '',
  salary: '',
  salarymost: '',
  experience: '',
  family: '',
  department: '',
  firstseen: '',
  open: '',
  reposted: '',
};

type Facets = SearchForm['facets'];

/** Facets that have a control for one value. */
const SINGLES = ['country', 'within', 'remote', 'family', 'department'] as const;
/** The one value that a facet includes, where it includes exactly one and excludes none. */
function single(facets: Facets, field: (typeof SINGLES)[number]): string | null {
  const entries = Object.entries(facets[field] ?? {});
  const [only] = entries;
  return entries.length === 1 && only?.[1] === 'include' ? only[0] : null;
}

const without = (facets: Facets, fields: readonly (keyof Facets)[]): Facets =>
  Object.fromEntries(Object.entries(facets).filter(([field]) => !fields.includes(field as keyof Facets)));

/** A search as the filter form shows it; what has no control stays as text in `words`. */
export function toFilterForm(query: Query | null): FilterForm {
  if (query === null) return EMPTY_FILTERS;
  const form = queryToForm(query);
  const taken = SINGLES.filter((field) => single(form.facets, field) !== null);
  const remote = single(form.facets, 'remote');
  const { words, posted, open, postedOver, firstseenOver } = form;
  const facets = without(form.facets, taken);
  const rest = formToQuery({ ...EMPTY_FORM, words, facets, posted, open, postedOver, firstseenOver });
  const isMine = remote !== null && remote !== 'yes' && remote !== 'anywhere';
  const within = single(form.facets, 'within');
  return {
    words: rest.ok && rest.query !== null ? printQuery(rest.query) : form.words,
    country: single(form.facets, 'country') ?? '',
    ...(within === null ? { distance: '', near: '' } : circleFields(within)),
    remote: isMine ? 'country' : (remote ?? ''),
    mycountry: isMine ? remote : '',
    salary: form.salary === null ? '' : printValue({ kind: 'salary', ...form.salary }),
    salarymost: form.salaryMost === null ? '' : printValue({ kind: 'ceiling', ...form.salaryMost }),
    experience: typed(form.experience),
    family: single(form.facets, 'family') ?? '',
    department: single(form.facets, 'department') ?? '',
    firstseen: typed(form.firstseen),
    open: typed(form.openOver),
    reposted: typed(form.reposted),
  };
}

function circleFields(value: string): Pick<FilterForm, 'distance' | 'near'> {
  const { distance, place } = partsOfCircle(value);
  return { distance: distance.replace(/km$/, ''), near: place };
}

const typed = (number: number | null): string => (number === null ? '' : String(number));
