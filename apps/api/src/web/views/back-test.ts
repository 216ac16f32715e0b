import type { BackTest } from '@app/core/board';
import { RHYTHMS, type Rhythm } from '@app/core/domain';
import type { BoardRecord } from '../../board/record.js';
import { formatAge, formatDate } from '../format/when.js';
import type { Texts } from '../texts/index.js';

/** A back-test in the words of the page. */
export interface BackTestView {
  readonly summary: string;
  readonly openings: number;
  readonly days: readonly { readonly date: string; readonly label: string; readonly openings: number }[];
  /** Openings of the busiest day. */
  readonly most: number;
  readonly chartLabel: string;
  readonly mailsAWeek: Readonly<Record<Rhythm, string>>;
  readonly costs: readonly { readonly text: string; readonly sentence: string }[];
  readonly samples: readonly {
    readonly id: string;
    readonly title: string;
    readonly company: string;
    readonly when: string;
    readonly isOpen: boolean;
  }[];
}

const DAY_MS = 86_400_000;

/** Puts a back-test into words. */
export function backTestView(result: BackTest<BoardRecord>, now: Date, texts: Texts): BackTestView {
  const { backTest } = texts;
  const tested = Math.max(1, Math.round((now.getTime() - result.since.getTime()) / DAY_MS));
  const summary = {
    matches: backTest.summary(result.openings, tested),
    'no-matches': backTest.noMatches(tested),
    'no-data': backTest.noData,
    'no-postings': backTest.noPostings,
  }[result.outcome];
  const most = Math.max(0, ...result.days.map(({ openings }) => openings));
  return {
    summary,
    openings: result.openings,
    days: result.days.map(({ date, openings }) => ({
      date,
      label: formatDate(new Date(`${date}T00:00:00Z`), texts.locale),
      openings,
    })),
    most,
    chartLabel: backTest.chart(result.openings, result.days.length, most),
    mailsAWeek: weekly(result.mailsAWeek, texts),
    costs: costsOf(result, texts),
    samples: result.samples.map(({ id, record, at, open }) => ({
      id,
      title: record.title,
      company: record.company.name,
      when: formatAge(at, now, texts.locale),
      isOpen: open,
    })),
  };
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
