import { printQuery } from '@app/search/query';
import { toResult } from '../posting/to-answer.js';
import type { MoreLikeThis } from './more-like.js';
import type { MoreAnswer } from './more-schemas.js';

/** A posting as a search, as the API gives it. */
export function toMoreAnswer({ choices, search }: MoreLikeThis, publicUrl: string): MoreAnswer {
  return {
    query: search === null ? '' : printQuery(search.query),
    openings: search?.finds ?? 0,
    onlyItself: search?.onlyItself ?? false,
    clauses: choices.map(({ kind, text, taken, alone, keepsOut }) => ({
      kind,
      text,
      taken,
      openings: alone,
      keepsOut,
    })),
    nearest: (search?.nearest ?? []).map((hit) => toResult(hit, search?.query ?? null, publicUrl)),
    backTest: search === null ? null : toShortTest(search.backTest),
  };
}

function toShortTest(
  test: NonNullable<MoreLikeThis['search']>['backTest'],
): NonNullable<MoreAnswer['backTest']> {
  const { outcome, since, historyDays, openings, mailsAWeek } = test;
  return {
    outcome,
    since: since?.toISOString() ?? null,
    historyDays,
    openings,
    mailsAWeek: mailsAWeek === null ? null : { ...mailsAWeek },
  };
}
