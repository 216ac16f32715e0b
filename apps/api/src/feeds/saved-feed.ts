import ical from 'ical-generator';
import type { PostingId } from '@app/core/ids';
import { type Opening, reasonsLine } from '@app/mails';
import type { Texts } from '../texts/index.js';
import { sampleMarks } from './posting-feed.js';
import type { FeedEntry } from './feed-formats.js';

/** One opening that a saved search found. */
export interface FoundOpening {
  readonly id: PostingId;
  readonly opening: Opening;
  readonly foundAt: Date;
  readonly revisedAt: Date;
  /** When it closes, where its source says so. */
  readonly closesAt: Date | null;
}

/** The same as the mail says: what it is, and why it was found. */
export function toSavedEntry({ opening, foundAt, revisedAt }: FoundOpening, texts: Texts): FeedEntry {
  const { title, company, sample, url, where, pay, times } = opening;
  const why = `${texts.channels.why}: ${reasonsLine(opening)}`;
  return {
    url,
    ...sampleMarks(`${title}, ${company}`, sample, texts),
    summary: [where, pay ?? texts.posting.payUnknown, times, why].filter((part) => part !== '').join('\n'),
    firstSeenAt: foundAt,
    // An entry may have matched after its posting was last changed.
    revisedAt: revisedAt > foundAt ? revisedAt : foundAt,
  };
}

/** RFC 5545 section 3.6: a calendar holds at least one component. Where there is no closing date, this is it. */
const UTC_ZONE = [
  'BEGIN:VTIMEZONE',
  'TZID:UTC',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0000',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');

/** The closing dates as a calendar (RFC 5545): an event of a whole day for each opening that has one. */
export function closingCalendar(name: string, found: readonly FoundOpening[], texts: Texts): string {
  const calendar = ical({
    name,
    prodId: { company: 'TechJobBoard', product: 'Closing dates', language: 'EN' },
  });
  for (const { id, opening, closesAt, foundAt, revisedAt } of found) {
    if (closesAt === null) continue;
    calendar.createEvent({
      id,
      start: closesAt,
      allDay: true,
      summary: sampleMarks(texts.channels.closes(opening.title, opening.company), opening.sample, texts)
        .title,
      description: `${opening.where}\n${texts.channels.why}: ${reasonsLine(opening)}`,
      url: opening.url,
      // Not the present: a calendar that is read twice is the same.
      stamp: revisedAt > foundAt ? revisedAt : foundAt,
    });
  }
  if (calendar.length() === 0) calendar.timezone({ name: 'UTC', generator: () => UTC_ZONE });
  return calendar.toString();
}
