import type { BackTest } from '@app/search/board';
import type { Explanation } from '@app/search/match';
import type { ExplainedPosting } from '../board/explanations.js';
import type { BoardRecord } from '../board/record.js';
import type { BackTestAnswer, ExplanationAnswer } from './schemas.js';

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

/** An explanation as the API gives it: its clauses from left to right. */
export const toExplanation = ({ matches, quiet, explanation }: ExplainedPosting): ExplanationAnswer => ({
  matches,
  quiet,
  clauses: clausesOf(explanation, false),
});

function clausesOf(explanation: Explanation, excluded: boolean): ExplanationAnswer['clauses'] {
  if (explanation.kind === 'not') return clausesOf(explanation.part, !excluded);
  if (explanation.kind !== 'clause') return explanation.parts.flatMap((part) => clausesOf(part, excluded));
  const { text, truth, seen, quotes } = explanation;
  return [{ clause: text, truth, excluded, seen, quotes: quotes.map((quote) => quote.text) }];
}
