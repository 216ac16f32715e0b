import type { PostingId } from '@app/core/ids';
import { FORECAST_DAYS, type BackTest } from '@app/search/board';
import { RHYTHMS, type Rhythm } from '@app/core/subscription';
import type { BoardRecord } from '../../board/record.js';
import { formatAge, formatDate } from '../../site/format/when.js';
import type { Texts } from '../../texts/index.js';

/** A back-test in the words of the page. */
export interface BackTestView {
  readonly summary: string;
  readonly openings: number;
  readonly days: readonly { readonly date: string; readonly label: string; readonly openings: number }[];
  /** Openings of the busiest day. */
  readonly most: number;
  readonly chartLabel: string;
  /** Null while it is too early to tell. */
  readonly mailsAWeek: Readonly<Record<Rhythm, string>> | null;
  readonly costs: readonly { readonly text: string; readonly sentence: string }[];
  readonly samples: readonly {
    readonly id: PostingId;
    readonly title: string;
    readonly company: string;
    /** It is invented. */
    readonly sample: boolean;
    readonly when: string;
    readonly isOpen: boolean;
  }[];
}

/** Puts a back-test into words. `onlySamples`: every open posting is invented. */
export function backTestView(
  result: BackTest<BoardRecord>,
  { now, onlySamples }: { readonly now: Date; readonly onlySamples: boolean },
  texts: Texts,
): BackTestView {
  const { backTest } = texts;
  const most = Math.max(0, ...result.days.map(({ openings }) => openings));
  return {
    summary: summaryOf(result, onlySamples, texts),
    openings: result.openings,
    days: result.days.map(({ date, openings }) => ({
      date,
      label: formatDate(new Date(`${date}T00:00:00Z`), texts.locale),
      openings,
    })),
    most,
    chartLabel: backTest.chart(result.openings, result.days.length, most),
    mailsAWeek: result.mailsAWeek === null ? null : weekly(result.mailsAWeek, texts),
    costs: costsOf(result, texts),
    samples: result.samples.map(({ id, record, at, open }) => ({
      id,
      title: record.title,
      company: record.company.name,
      sample: record.sample === true,
      when: formatAge(at, now, texts.locale),
      isOpen: open,
    })),
  };
}

/**
 * Whole days of a history as they are told: of one that is too short for an average week at most six, so that nobody
 * reads of seven.
 */
export function daysTold({ historyDays, mailsAWeek }: Pick<BackTest<unknown>, 'historyDays' | 'mailsAWeek'>) {
  const days = Math.max(1, Math.round(historyDays));
  return mailsAWeek === null ? Math.min(days, FORECAST_DAYS - 1) : days;
}

function summaryOf(result: BackTest<BoardRecord>, onlySamples: boolean, { backTest }: Texts): string {
  const { openings, quietNow, since, mailsAWeek } = result;
  const days = daysTold(result);
  switch (result.outcome) {
    case 'matches':
      return mailsAWeek === null ? backTest.earlySummary(openings, days) : backTest.summary(openings, days);
    case 'only-quiet':
      return onlySamples ? backTest.onlySamples(quietNow) : backTest.onlyQuiet(quietNow);
    case 'no-matches':
      if (since === null) return backTest.noNews;
      return mailsAWeek === null ? backTest.earlyNoMatches(days) : backTest.noMatches(days);
    case 'no-data':
      return backTest.noData;
    case 'no-postings':
      return backTest.noPostings;
  }
}

function weekly(mails: Readonly<Record<Rhythm, number>>, { backTest }: Texts): Record<Rhythm, string> {
  const entries = RHYTHMS.map((rhythm) => [rhythm, backTest.mailsAWeek(mails[rhythm])] as const);
  return Object.fromEntries(entries) as Record<Rhythm, string>;
}

/** What each condition keeps out; a condition that no posting speaks of is told apart from one that nothing meets. */
function costsOf({ parts, openings }: BackTest<BoardRecord>, { backTest }: Texts): BackTestView['costs'] {
  return parts
    .filter(({ known }) => parts.length > 1 || known === 0)
    .map(({ text, openingsWithout, known, of }) => ({
      text,
      sentence: known === 0 ? backTest.nobodySays : backTest.cost(openings, openingsWithout, known, of),
    }));
}
