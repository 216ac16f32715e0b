import type { PostingId } from '@app/core/ids';
import type { Highlighter } from '@app/search/board';
import type { Applicants, Repost } from '@app/core/posting';
import { clausesOf, type Query } from '@app/search/tree';
import type { Opening } from '../board/opening.js';
import type { BoardRecord } from '../board/record.js';
import { formatPay } from '../site/format/pay.js';
import { applicantNames, exceptedNames, firstPlaces, inPlaces } from '../site/format/place.js';
import { formatAge, formatDate } from '../site/format/when.js';
import type { Texts } from '../texts/index.js';
import { ageChip } from './age.js';
import { type Marked, mark, marksIn, snippet } from './marks.js';

/** What a result shows of an opening: the posting that stands for it, and where else it is. */
export interface Card {
  readonly id: PostingId;
  readonly title: readonly Marked[];
  readonly company: string;
  /** It is invented. */
  readonly sample: boolean;
  readonly companySlug: string;
  /** Of the whole opening, the places that fit the search first. */
  readonly places: string;
  /** Other sources that list the opening; null for none. */
  readonly alsoAt: string | null;
  readonly workplace: string | null;
  readonly pay: string | null;
  readonly applicants: string;
  readonly seniority: string | null;
  readonly employment: string | null;
  /** That it has been open for long, or listed again and again: only where that is telling. */
  readonly age: string | null;
  readonly firstSeen: string;
  readonly firstSeenIso: string;
  readonly posted: string | null;
  /** That it re-lists an opening that had closed. */
  readonly repost: string | null;
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
  const { facts } = record;
  const marks = words === null || text === null ? [] : marksIn(words, record.title, text);
  const others = opening.sources.filter((source) => source !== record.source);
  return {
    id: record.id,
    title: mark(
      record.title,
      marks.filter(({ part }) => part === 'title'),
    ),
    company: record.company.name,
    sample: record.sample === true,
    companySlug: record.company.slug,
    places: placesText(record, opening, texts),
    alsoAt: others.length === 0 ? null : texts.posting.alsoAt(others.length, others.join(', ')),
    workplace: facts.workplace === 'unknown' ? null : texts.workplace[facts.workplace],
    pay: facts.salary === null ? null : formatPay(facts.salary, texts.pay),
    applicants: facts.workplace === 'remote' ? applicantsText(facts.applicants, texts) : '',
    seniority: facts.seniority === 'unknown' ? null : texts.seniority[facts.seniority],
    employment: facts.employment === 'unknown' ? null : texts.employment[facts.employment],
    age: ageChip(record, now, texts),
    firstSeen: formatAge(record.firstSeenAt, now, texts.locale),
    firstSeenIso: record.firstSeenAt.toISOString(),
    posted: record.postedAt === null ? null : formatDate(record.postedAt, texts.locale),
    repost: repostText(record.repost, texts),
    snippet: snippet(
      text ?? '',
      marks.filter(({ part }) => part === 'text'),
    ),
  };
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
