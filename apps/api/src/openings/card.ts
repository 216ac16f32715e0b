import type { PostingId } from '@app/core/ids';
import type { Highlight, Highlighter } from '@app/search/board';
import type { Applicants, Repost } from '@app/core/posting';
import { clausesOf, type Query } from '@app/search/tree';
import type { Opening } from '../board/opening.js';
import type { BoardRecord } from '../board/record.js';
import { formatPay } from '../site/format/pay.js';
import { applicantNames, exceptedNames, firstPlaces, inPlaces } from '../site/format/place.js';
import { formatAge, formatDate } from '../site/format/when.js';
import type { Texts } from '../texts/index.js';

/** A stretch of text, marked where it is what the query looked for. */
export interface Marked {
  readonly text: string;
  readonly marked: boolean;
}

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
/** Places that a card marks for each word or phrase. */
export const MOST_MARKS = 3;
const SNIPPET_BEFORE = 60;
const SNIPPET_CHARS = 220;
const HEAD_CHARS = 1_500;

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

/** What is shown of a text is near its first word that was looked for: mostly its beginning is enough. */
function marksIn(words: Highlighter, title: string, text: string): readonly Highlight[] {
  const blank = text.indexOf(' ', HEAD_CHARS);
  if (blank === -1) return words.of({ title, text });
  const marks = words.of({ title, text: text.slice(0, blank) });
  const first = marks.find(({ part }) => part === 'text');
  const isEnough = first !== undefined && first.end + SNIPPET_CHARS <= HEAD_CHARS;
  return isEnough ? marks : words.of({ title, text });
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

type Stretch = Pick<Highlight, 'start' | 'end'>;

/** Cuts a text at the quotes; overlapping ones become one. */
export function mark(text: string, quotes: readonly Stretch[]): Marked[] {
  const parts: Marked[] = [];
  let at = 0;
  for (const { start, end } of [...quotes].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    if (from > at) parts.push({ text: text.slice(at, from), marked: false });
    parts.push({ text: text.slice(from, end), marked: true });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), marked: false });
  return parts;
}

/** The stretch of the text around the first quote, cut at blanks. */
export function snippet(text: string, quotes: readonly Stretch[]): Marked[] {
  const first = [...quotes].sort((a, b) => a.start - b.start)[0];
  if (first === undefined) return [];
  const from = first.start <= SNIPPET_BEFORE ? 0 : wordStart(text, first.start - SNIPPET_BEFORE, first.start);
  const to = wordEnd(text, Math.max(first.end, from + SNIPPET_CHARS));
  const inside = quotes
    .filter(({ start, end }) => start >= from && end <= to)
    .map(({ start, end }) => ({ start: start - from, end: end - from }));
  const parts = mark(text.slice(from, to), inside);
  const lead: Marked[] = from > 0 ? [{ text: '… ', marked: false }] : [];
  const trail: Marked[] = to < text.length ? [{ text: ' …', marked: false }] : [];
  return [...lead, ...parts, ...trail];
}

function wordStart(text: string, near: number, latest: number): number {
  const blank = text.indexOf(' ', near);
  return blank === -1 || blank >= latest ? near : blank + 1;
}

function wordEnd(text: string, near: number): number {
  const blank = text.lastIndexOf(' ', near);
  return near >= text.length || blank < near - 30 ? Math.min(near, text.length) : blank;
}
