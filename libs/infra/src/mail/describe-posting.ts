import type { Applicants, PostingFacts, Salary } from '@app/core/domain';
import { localTime } from '@app/core/time';
import type { PostingDoc } from '../mongo/index.js';

/** A posting as a mail needs it. */
export type MailedPosting = Omit<PostingDoc, 'html' | 'sketch'>;

const amount = (value: number): string => value.toLocaleString('en-US');

const quoted = (value: string, evidence: string | undefined): string =>
  evidence === undefined ? value : `${value} (“${evidence}”)`;

/** Pay as stated, in words, with the posting's own; null where it is silent. */
export function payText({ salary, evidence }: Pick<PostingFacts, 'salary' | 'evidence'>): string | null {
  return salary === null ? null : quoted(amountText(salary), evidence.salary);
}

function amountText(salary: Salary): string {
  const { min, max, currency, period, basis } = salary;
  const range = min === max && min !== null ? amount(min) : rangeText(min, max);
  const money = currency === null ? range : `${currency} ${range}`;
  return `${money} a ${period}${basis === 'ote' ? ', bonus or commission included' : ''}`;
}

function rangeText(min: number | null, max: number | null): string {
  if (min === null) return `up to ${amount(max ?? 0)}`;
  return max === null ? `${amount(min)} or more` : `${amount(min)} to ${amount(max)}`;
}

function applicantsText(applicants: Applicants): string {
  switch (applicants.kind) {
    case 'unknown':
      return '';
    case 'anywhere':
      return ', open to anywhere';
    case 'limited':
      return `, open to ${[...applicants.countries, ...applicants.regions].join(', ')}`;
  }
}

/** The place line as the source wrote it, how the work is done, and who may apply with the words that say so. */
export function whereText({ locationText, facts }: MailedPosting): string {
  const mode =
    facts.workplace === 'unknown'
      ? ''
      : quoted(facts.workplace + applicantsText(facts.applicants), facts.evidence.applicants);
  return [locationText.trim(), mode].filter((part) => part !== '').join(' – ');
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

const pad = (value: number): string => String(value).padStart(2, '0');

function dateText(instant: Date, timeZone: string): string {
  const { day, month, year } = localTime(timeZone, instant);
  return `${day} ${MONTHS[month - 1]} ${year}`;
}

function timeText(instant: Date, timeZone: string): string {
  const { hour, minute } = localTime(timeZone, instant);
  return `${dateText(instant, timeZone)}, ${pad(hour)}:${pad(minute)}`;
}

/** When we saw it first, in the reader's time zone, and the date that the source claims where it gives one. */
export function timesText({ firstSeenAt, postedAt }: MailedPosting, timeZone: string): string {
  const seen = `First seen ${timeText(firstSeenAt, timeZone)}`;
  return postedAt === null ? `${seen}.` : `${seen}; posted ${dateText(postedAt, timeZone)}, says the source.`;
}
