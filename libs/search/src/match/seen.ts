import type { Applicants, Place, Salary } from '@app/core/posting';
import type { Clause, ValueField } from '../tree/index.js';
import type { AnalysedPosting } from './analysed.js';
import type { PayTexts, SeenTexts } from './seen-texts.js';

/** What the posting says about the subject of a clause, in a few words for an e-mail or a page. */
export function seenIn(clause: Clause, posting: AnalysedPosting, found: boolean, texts: SeenTexts): string {
  const { facts, firstSeenAt, postedAt } = posting.view;
  switch (clause.kind) {
    case 'text':
      return found ? texts.found : texts.notFound;
    case 'value':
      return valueSeen(clause.field, posting, texts);
    case 'salary':
    case 'ceiling':
      return salarySeen(posting, texts);
    case 'reposted':
      return texts.reposted(posting.reposted);
    case 'experience':
      return facts.experience === null
        ? texts.notStated
        : quoted(texts.fromYears(facts.experience.min), facts.evidence.experience, texts);
    case 'age':
      if (clause.field === 'open') return new Date(posting.openSince).toISOString();
      return (clause.field === 'posted' ? postedAt : firstSeenAt)?.toISOString() ?? texts.notStated;
  }
}

/** A value with the words that it was read from, where they are known. */
export const quoted = (
  value: string,
  evidence: string | undefined,
  { quote }: Pick<SeenTexts, 'quote'>,
): string => (evidence === undefined ? value : `${value} (${quote(evidence)})`);

const listed = (values: readonly string[], { notStated }: SeenTexts): string =>
  values.length === 0 ? notStated : values.join(', ');

function valueSeen(field: ValueField, posting: AnalysedPosting, texts: SeenTexts): string {
  const { view } = posting;
  const { facts } = view;
  switch (field) {
    case 'company':
      return view.company.name;
    case 'source':
      return view.source;
    case 'skill':
      return listed(facts.skills, texts);
    case 'country':
    case 'region':
    case 'city':
    case 'within':
      return listed(
        facts.places.map((place) => placeSeen(place, texts)),
        texts,
      );
    case 'remote':
      return quoted(
        `${facts.workplace}, ${applicantsSeen(facts.applicants, texts)}`,
        facts.evidence.applicants,
        texts,
      );
    case 'workplace':
      return quoted(facts.workplace, facts.evidence.workplace, texts);
    case 'pay':
      return salarySeen(posting, texts);
    case 'seniority':
      return facts.seniority;
    case 'family':
      return facts.roleFamily ?? texts.notStated;
    case 'department':
      return view.department ?? texts.notStated;
    case 'type':
      return quoted(facts.employment, facts.evidence.employment, texts);
    case 'lang':
      return facts.language ?? texts.notStated;
    case 'visa':
      return quoted(facts.visa, facts.evidence.visa, texts);
  }
}

const placeSeen = ({ city, region, country }: Place, { area }: SeenTexts): string =>
  [city, region, country === null ? null : area(country)].filter((part) => part !== null).join(', ');

function applicantsSeen(applicants: Applicants, texts: SeenTexts): string {
  if (applicants.kind === 'unknown') return texts.openToUnknown;
  if (applicants.kind === 'anywhere') return texts.openToAnywhere;
  const { countries, regions, except = [] } = applicants;
  const named = (codes: readonly string[]): string => codes.map(texts.area).join(', ');
  return texts.openTo(named([...countries, ...regions]), named(except));
}

const salarySeen = ({ view: { facts } }: AnalysedPosting, texts: SeenTexts): string =>
  facts.salary === null
    ? texts.notStated
    : quoted(payInWords(facts.salary, texts.pay), facts.evidence.salary, texts);

/** Pay as it is stated: `EUR 70,000 to 90,000 a year`, or `€70,000 to €90,000 a year` where the texts have money. */
export function payInWords({ min, max, currency, period, basis }: Salary, texts: PayTexts): string {
  const { money } = texts;
  const amount =
    currency === null || money === undefined ? texts.amount : (value: number) => money(value, currency);
  const range = min === max && min !== null ? amount(min) : rangeInWords(min, max, amount, texts);
  const figures = currency === null || money !== undefined ? range : `${currency} ${range}`;
  return `${figures} ${texts.period(period)}${basis === 'ote' ? texts.withBonus : ''}`;
}

function rangeInWords(
  min: number | null,
  max: number | null,
  amount: PayTexts['amount'],
  texts: PayTexts,
): string {
  if (min === null) return texts.upTo(amount(max ?? 0));
  return max === null ? texts.orMore(amount(min)) : texts.range(amount(min), amount(max));
}
