import { faultAdvice, faultSentence, type QueryError } from '@app/core/query';
import type { Texts } from '../texts/index.js';

/** What a page says about one fault of a query. */
export interface ToldFault {
  readonly sentence: string;
  /** What to do about it, in words; null where there is query text, or nothing. */
  readonly advice: string | null;
  /** Query text to write instead. */
  readonly rewrite: string | null;
}

/** One fault of a query, in the language of the page. */
export function toldFault({ fault, suggestion }: QueryError, texts: Texts['queryFaults']): ToldFault {
  const advice = faultAdvice(fault, texts);
  return { sentence: faultSentence(fault, texts), advice, rewrite: advice === null ? suggestion : null };
}

/** Every fault of a query in one line, each with what to write instead. */
export const faultsLine = (errors: readonly QueryError[], texts: Texts['queryFaults']): string =>
  errors
    .map((error) => toldFault(error, texts))
    .flatMap(({ sentence, advice, rewrite }) => [sentence, advice, rewrite === null ? null : `(${rewrite})`])
    .filter((part) => part !== null)
    .join(' ');
