import { SetMetadata } from '@nestjs/common';
import type { Request } from 'express';
import { parseSyntax } from '@app/search/language';
import { queryCost } from '@app/search/query';
import { searchTextOf } from './form-values.js';

/** What kinds of reading take of the limit beside the search itself: about one point for each five milliseconds of work. */
export const READING_POINTS = {
  /** Most pages and answers. */
  plain: 1,
  /** A search tried on the last 90 days, and the pages that show that. */
  backTest: 5,
  /** A posting as a search: its telling clauses counted again and again, and the search tried on the last 90 days. */
  more: 8,
  /** Facts about everything that a search finds. */
  insights: 5,
  /** All that is on record about one person and one posting, every search tried on every revision of it. */
  why: 5,
  /** Everything that is open: feeds of 1,000 postings, sitemaps. */
  whole: 8,
} as const;

/** The name of what a handler reads. */
export type Reading = keyof typeof READING_POINTS;

/** How much of a search's own cost takes one more point of the limit. */
export const COST_A_POINT = 20;

const READING = 'reading';

/** Says what a handler reads, where it is not plain: it takes more of the limit. */
export const Reads = (reading: Reading): MethodDecorator => SetMetadata(READING, reading);

/** Names the metadata that `Reads` leaves. */
export const readingKey = READING;

/** The points that a search takes beside its kind. A text that cannot be read takes none: it is refused at once. */
export function pointsOfSearch(text: string): number {
  const parsed = text === '' ? null : parseSyntax(text);
  return parsed?.ok === true ? Math.floor(queryCost(parsed.query) / COST_A_POINT) : 0;
}

/** The points that a request takes of the limit of reading, known before anything of it is done. */
export const pointsOfRequest = (reading: Reading, { query }: Pick<Request, 'query'>): number =>
  READING_POINTS[reading] + pointsOfSearch(searchTextOf(query));
