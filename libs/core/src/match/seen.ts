import type { Applicants, Place, Salary } from '../domain/index.js';
import type { Clause, ValueField } from '../query/index.js';
import type { AnalysedPosting } from './analysed.js';

const NOT_STATED = 'not stated';

/** What the posting says about the subject of a clause, in a few words for an e-mail or a page. */
export function seenIn(clause: Clause, posting: AnalysedPosting, found: boolean): string {
  const { facts, firstSeenAt, postedAt } = posting.view;
  switch (clause.kind) {
    case 'text':
      return found ? 'found' : 'not found';
    case 'value':
      return valueSeen(clause.field, posting);
    case 'salary':
      return facts.salary === null ? NOT_STATED : quoted(salarySeen(facts.salary), facts.evidence.salary);
    case 'experience':
      return facts.experience === null
        ? NOT_STATED
        : quoted(`from ${facts.experience.min} years`, facts.evidence.experience);
    case 'age':
      return (clause.field === 'posted' ? postedAt : firstSeenAt)?.toISOString() ?? NOT_STATED;
  }
}

const quoted = (value: string, evidence: string | undefined): string =>
  evidence === undefined ? value : `${value} (“${evidence}”)`;

const listed = (values: readonly string[]): string => (values.length === 0 ? NOT_STATED : values.join(', '));

function valueSeen(field: ValueField, { view }: AnalysedPosting): string {
  const { facts } = view;
  switch (field) {
    case 'company':
      return view.company.name;
    case 'source':
      return view.source;
    case 'skill':
      return listed(facts.skills);
    case 'country':
    case 'region':
    case 'city':
      return listed(facts.places.map(placeSeen));
    case 'remote':
      return quoted(`${facts.workplace}, ${applicantsSeen(facts.applicants)}`, facts.evidence.applicants);
    case 'workplace':
      return quoted(facts.workplace, facts.evidence.workplace);
    case 'pay':
      return facts.salary === null ? NOT_STATED : quoted(salarySeen(facts.salary), facts.evidence.salary);
    case 'seniority':
      return facts.seniority;
    case 'type':
      return quoted(facts.employment, facts.evidence.employment);
    case 'lang':
      return facts.language ?? NOT_STATED;
    case 'visa':
      return quoted(facts.visa, facts.evidence.visa);
  }
}

const placeSeen = ({ city, region, country }: Place): string =>
  [city, region, country].filter((part) => part !== null).join(', ');

function applicantsSeen(applicants: Applicants): string {
  if (applicants.kind === 'unknown') return 'open to: not stated';
  if (applicants.kind === 'anywhere') return 'open to anywhere';
  return `open to ${[...applicants.countries, ...applicants.regions].join(', ')}`;
}

function salarySeen({ min, max, currency, period, basis }: Salary): string {
  const amount = (value: number): string => value.toLocaleString('en-US');
  const range =
    min === null
      ? `up to ${amount(max ?? 0)}`
      : max === null
        ? `${amount(min)} or more`
        : min === max
          ? amount(min)
          : `${amount(min)} to ${amount(max)}`;
  return `${currency === null ? '' : `${currency} `}${range} a ${period}${basis === 'ote' ? ', with bonus' : ''}`;
}
