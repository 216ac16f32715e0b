import type { BackTest } from '@app/search/board';
import type { BoardRecord } from '../board/record.js';
import type { BackTestAnswer } from './back-test-schemas.js';

/** A back-test as the API gives it. */
export const toBackTest = (test: BackTest<BoardRecord>): BackTestAnswer => ({
  outcome: test.outcome,
  quietNow: test.quietNow,
  since: test.since?.toISOString() ?? null,
  historyDays: test.historyDays,
  openings: test.openings,
  days: test.days.map(({ date, openings }) => ({ date, openings })),
  mails: { ...test.mails },
  mailsAWeek: test.mailsAWeek === null ? null : { ...test.mailsAWeek },
  parts: test.parts.map(({ text, openingsWithout, known, of }) => ({
    part: text,
    openingsWithout,
    known,
    of,
  })),
  samples: test.samples.map(({ id, record, at, open }) => ({
    id,
    title: record.title,
    company: record.company.name,
    sample: record.sample === true,
    at: at.toISOString(),
    open,
  })),
});
