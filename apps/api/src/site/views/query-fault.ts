import { parseQuery, type QueryError } from '@app/search/language';
import { faultAdvice, faultSentence } from '@app/search/fields';
import type { Texts } from '../../texts/index.js';

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

/**
 * The whole text with the part of one fault rewritten, for a link; null where nothing is to be written, or where it would not
 * take the fault away. Other faults of the text may stay: each has its own link.
 */
export function mendedText(text: string, errors: readonly QueryError[], error: QueryError): string | null {
  const { position, length, suggestion } = error;
  if (suggestion === null) return null;
  const mended = text.slice(0, position) + suggestion + text.slice(position + length);
  const read = parseQuery(mended);
  return read.ok || read.errors.length < errors.length ? mended : null;
}

/** Every fault of a query in one line, each with what to write instead. */
export const faultsLine = (errors: readonly QueryError[], texts: Texts['queryFaults']): string =>
  errors
    .map((error) => toldFault(error, texts))
    .flatMap(({ sentence, advice, rewrite }) => [sentence, advice, rewrite === null ? null : `(${rewrite})`])
    .filter((part) => part !== null)
    .join(' ');
