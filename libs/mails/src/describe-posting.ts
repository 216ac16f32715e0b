import type { Applicants, PostingFacts } from '@app/core/posting';
import { payInWords, quoted, type SeenTexts } from '@app/search/match';
import { localTime } from '@app/core/time';
import type { KeptPosting } from '@app/core/records';
import type { MailTexts } from './texts/index.js';

/** A posting as a mail needs it. */
export type MailedPosting = Omit<KeptPosting, 'html' | 'sketch'>;

type Texts = MailTexts['posting'];

/** Pay as stated, in words, with the posting's own; null where it is silent. */
export function payText(
  { salary, evidence }: Pick<PostingFacts, 'salary' | 'evidence'>,
  seen: SeenTexts,
): string | null {
  return salary === null ? null : quoted(payInWords(salary, seen.pay), evidence.salary, seen);
}

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

/** The place line as the source wrote it, how the work is done, and who may apply with the words that say so. */
export function whereText({ locationText, facts }: MailedPosting, texts: WhereTexts): string {
  const { workplace, applicants, evidence } = facts;
  const mode =
    workplace === 'unknown'
      ? ''
      : quoted(
          texts.posting.workplace[workplace] + applicantsText(applicants, texts),
          evidence.applicants,
          texts.seen,
        );
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
