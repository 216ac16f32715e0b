import type { Applicants, PostingFacts } from '@app/core/posting';
import { payInWords, type SeenTexts } from '@app/search/match';
import { localTime } from '@app/core/time';
import type { KeptPosting } from '@app/core/records';
import type { MailTexts } from './texts/index.js';

/** A posting as a mail needs it. */
export type MailedPosting = Omit<KeptPosting, 'html' | 'sketch'>;

type Texts = MailTexts['posting'];

/** Pay as stated, in words; null where the posting is silent. */
export const payText = ({ salary }: Pick<PostingFacts, 'salary'>, seen: SeenTexts): string | null =>
  salary === null ? null : payInWords(salary, seen.pay);

function applicantsText(applicants: Applicants, { posting: texts, seen }: WhereTexts): string {
  const named = (codes: readonly string[]): string => codes.map(seen.area).join(', ');
  switch (applicants.kind) {
    case 'unknown':
      return '';
    case 'anywhere':
      return texts.anywhere;
    case 'limited':
      return texts.openTo(
        named([...applicants.countries, ...applicants.regions]),
        named(applicants.except ?? []),
      );
  }
}

type WhereTexts = Pick<MailTexts, 'posting' | 'seen'>;

/** The place line as the source wrote it, how the work is done, and who may apply. */
export function whereText({ locationText, facts }: MailedPosting, texts: WhereTexts): string {
  const { workplace, applicants } = facts;
  const mode =
    workplace === 'unknown' ? '' : texts.posting.workplace[workplace] + applicantsText(applicants, texts);
  return [locationText.trim(), mode].filter((part) => part !== '').join(' – ');
}

const pad = (value: number): string => String(value).padStart(2, '0');

/** When we saw it first, in the reader's time zone, and the date that the source claims where it gives one. */
export function timesText({ firstSeenAt, postedAt }: MailedPosting, timeZone: string, texts: Texts): string {
  const seenAt = localTime(timeZone, firstSeenAt);
  const seen = texts.firstSeen(`${texts.date(seenAt)}, ${pad(seenAt.hour)}:${pad(seenAt.minute)}`);
  return postedAt === null
    ? `${seen}.`
    : `${seen}; ${texts.posted(texts.date(localTime(timeZone, postedAt)))}.`;
}

/** The same in a few words: days without their year. */
export function seenText({ firstSeenAt, postedAt }: MailedPosting, timeZone: string, texts: Texts): string {
  const day = (at: Date): string => texts.day(localTime(timeZone, at));
  return texts.seenOn(day(firstSeenAt), postedAt === null ? null : day(postedAt));
}
