import type { PostingId } from '@app/core/ids';
import type { Highlighter } from '@app/search/board';
import type { Applicants, Repost } from '@app/core/posting';
import { clausesOf, type Query } from '@app/search/tree';
import type { Opening } from '../board/opening.js';
import type { BoardRecord } from '../board/record.js';
import { formatPay } from '../site/format/pay.js';
import { applicantNames, exceptedNames, firstPlaces, inPlaces } from '../site/format/place.js';
import { shortAge } from '../site/format/short-age.js';
import { shortPay } from '../site/format/short-pay.js';
import { shortPlaces } from '../site/format/short-places.js';
import { formatAge, formatDate } from '../site/format/when.js';
import { ageChip } from './age.js';
import { companyMark, type CompanyMark } from './initials.js';
import type { MarkedOpening } from './mark-data.js';
import { TEXTS, type Texts } from '../texts/index.js';
import { type Marked, mark, marksIn, snippet } from './marks.js';

/** What is said in short, and the whole of it. */
export interface Short {
  readonly short: string;
  readonly full: string;
}

/** What a result shows of an opening: the posting that stands for it, and where else it is. */
export interface Card {
  readonly id: PostingId;
  /** The opening that it stands for. */
  readonly marked: MarkedOpening;
  readonly title: readonly Marked[];
  readonly company: string;
  readonly companySlug: string;
  /** Stands for the company where it has no logo. */
  readonly mark: CompanyMark;
  /** It is invented. */
  readonly sample: boolean;
  /** Of the whole opening, the places that fit the search first. */
  readonly places: Short;
  /** Null where it is not stated. */
  readonly pay: Short | null;
  /** The earlier of both dates, which lists are ordered by; the whole names both, and other sources that list the opening. */
  readonly age: Short & { readonly iso: string };
  /** What tells it from most others, in a word or two each. */
  readonly chips: readonly string[];
  /** Where the text has what the query looked for; empty where it does not. */
  readonly snippet: readonly Marked[];
  /** Why it has its place among the results, where that is asked. */
  readonly why?: string | null;
}

const MOST_PLACES = 3;
/** Prepares one result. `text` is the posting's text where there are words to mark; null marks nothing. */
export function toCard(
  record: BoardRecord,
  opening: Opening,
  {
    words,
    text,
    now,
  }: { readonly words: Highlighter | null; readonly text: string | null; readonly now: Date },
  texts: Texts,
): Card {
  const { facts, company } = record;
  const marks = words === null || text === null ? [] : marksIn(words, record.title, text);
  return {
    id: record.id,
    marked: { opening: opening.id, postings: opening.postings, came: record.firstSeenAt },
    title: mark(
      record.title,
      marks.filter(({ part }) => part === 'title'),
    ),
    company: company.name,
    companySlug: company.slug,
    mark: companyMark(company),
    sample: record.sample === true,
    places: shortPlacesOf(record, opening, texts),
    pay:
      facts.salary === null
        ? null
        : { short: shortPay(facts.salary, texts.rows), full: formatPay(facts.salary, texts.pay) },
    age: ageOf(record, opening, now, texts),
    chips: chipsOf(record, now, texts),
    snippet: snippet(
      text ?? '',
      marks.filter(({ part }) => part === 'text'),
    ),
  };
}

function shortPlacesOf(record: BoardRecord, opening: Opening, texts: Texts): Short {
  const { facts, locationText } = record;
  const where = { ...facts, places: opening.places, locationText };
  const full = [
    placesText(record, opening, texts),
    ...(facts.workplace === 'remote'
      ? [texts.workplace.remote, applicantsText(facts.applicants, texts)]
      : []),
  ];
  return { short: shortPlaces(where, texts), full: full.filter((part) => part !== '').join(' · ') };
}

function ageOf(record: BoardRecord, { sources }: Opening, now: Date, texts: Texts): Card['age'] {
  const { firstSeenAt, postedAt, repost } = record;
  const { posting, locale } = texts;
  const at = postedAt === null || postedAt > firstSeenAt ? firstSeenAt : postedAt;
  const others = sources.filter((source) => source !== record.source);
  const full = [
    posting.firstSeen(formatAge(firstSeenAt, now, locale)),
    postedAt === null ? posting.postedUnknown : posting.posted(formatDate(postedAt, locale)),
    repostText(repost, texts),
    others.length === 0 ? null : posting.alsoAt(others.length, others.join(', ')),
  ];
  return {
    short: shortAge(at, now, texts),
    full: full.filter((part) => part !== null).join(' · '),
    iso: at.toISOString(),
  };
}

/** Remote work stands with the places, full time and work on site go without saying, and a level often stands in the title. */
function chipsOf(record: BoardRecord, now: Date, texts: Texts): readonly string[] {
  const { title, facts, repost } = record;
  const { seniority, employment, workplace, visa } = facts;
  const level = seniority === 'unknown' || seniority === 'mid' ? null : texts.seniority[seniority];
  const isSaid = level !== null && title.toLowerCase().includes(TEXTS.en.seniority[seniority].toLowerCase());
  return [
    workplace === 'hybrid' ? texts.workplace.hybrid : null,
    isSaid ? null : level,
    employment === 'unknown' || employment === 'full-time' ? null : texts.employment[employment],
    visa === 'yes' ? texts.rows.visa : null,
    ageChip(record, now, texts) ?? (repost === null ? null : texts.rows.reposted),
  ].filter((chip) => chip !== null);
}

/** "in 7 cities: Berlin, Germany · …": how many where several postings differ by place, then the first ones. */
export function placesText(record: BoardRecord, { postings, places }: Opening, texts: Texts): string {
  const { shown, more } = firstPlaces(places, MOST_PLACES, texts.locale);
  const named = shown.length > 0 ? shown.join(' · ') : record.locationText;
  const list = more > 0 ? `${named} ${texts.posting.morePlaces(more)}` : named;
  const isSeveral = postings.length > 1 && shown.length > 1;
  return isSeveral ? `${inPlaces(places, shown.length + more, texts)}: ${list}` : list;
}

/** True where the query looks for words, so that results can show where they stand. */
export const looksForWords = (query: Query | null): boolean =>
  query !== null && clausesOf(query).some(({ kind }) => kind === 'text');

/** "Reposted after 34 days, 3rd time"; null for a first listing. */
export const repostText = (repost: Repost | null | undefined, { posting }: Texts): string | null =>
  repost == null ? null : posting.reposted(repost.afterDays, repost.times);

/** Who may apply, as one line. */
export function applicantsText(applicants: Applicants, texts: Texts): string {
  const { limited, anywhere, unknown } = texts.posting.applicants;
  if (applicants.kind === 'limited')
    return limited(applicantNames(applicants, texts).join(', '), exceptedNames(applicants, texts).join(', '));
  return applicants.kind === 'anywhere' ? anywhere : unknown;
}
