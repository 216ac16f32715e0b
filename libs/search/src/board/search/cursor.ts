import { asId, type PostingId } from '@app/core/ids';
import { canonicalText } from '../../query/index.js';
import type { Query } from '../../tree/index.js';
import { hashTerm } from '../../text/index.js';
import type { Position } from './order.js';
import type { Weights } from '../rank/weights.js';

/** The orders of the board. */
export const SORTS = ['newest', 'best'] as const;
export type Sort = (typeof SORTS)[number];

/** The order of who asks for none: the best match where a query looks for words, the newest where it only filters. */
export const defaultSort = (query: Query | null): Sort =>
  query !== null && looksForWords(query) ? 'best' : 'newest';

function looksForWords(query: Query): boolean {
  if (query.kind === 'and' || query.kind === 'or') return query.parts.some(looksForWords);
  return query.kind === 'text';
}

/** Where the next page of one search begins. It belongs to one query and one order. */
export interface BoardCursor {
  /** The place of the posting that stands for the last opening. */
  readonly position: Position;
  /** The cluster of that opening, which no later page shows again: not by another posting of it either. Empty in older cursors. */
  readonly cluster: string;
  /** What scores were made with; null for newest first. */
  readonly weights: Weights | null;
}

const FORM =
  /^([nb])\.([0-9a-z]{1,7})\.([-0-9a-z]{1,12})\.([^.*]{1,100})(?:\*([^.*]{1,100}))?(?:\.([-0-9a-z_~]{1,400}))?$/;
const THOUSAND = 1_000;

/** A cursor as text for an address. */
export function printCursor(cursor: BoardCursor, query: Query | null): string {
  const { position, cluster, weights } = cursor;
  const head = `${weights === null ? 'n' : 'b'}.${keyOf(query)}.${position.age.toString(36)}`;
  const start = `${head}.${escaped(position.id)}${cluster === '' ? '' : `*${escaped(cluster)}`}`;
  if (weights === null) return start;
  const numbers = [weights.averageLength, ...weights.words].map((n) => Math.round(n * THOUSAND).toString(36));
  return `${start}.${weights.asOf.toString(36)}~${scoreText(position.score)}~${numbers.join('~')}`;
}

/** Reads a cursor; null where the text is none, or belongs to another query or order. */
export function readCursor(text: string, query: Query | null, sort: Sort): BoardCursor | null {
  const match = FORM.exec(text);
  if (match === null) return null;
  const [, kind, key, age = '', id = '', opening = '', rest] = match;
  if (key !== keyOf(query) || (kind === 'b') !== (sort === 'best')) return null;
  const position = { score: 0, age: parseInt(age, 36), id: asId<PostingId>(decodeURIComponent(id)) };
  const cluster = decodeURIComponent(opening);
  if (!Number.isSafeInteger(position.age)) return null;
  if (sort === 'newest') return rest === undefined ? { position, cluster, weights: null } : null;
  const [asOf = '', score = '', ...numbers] = (rest ?? '').split('~');
  const [averageLength, ...words] = numbers.map((n) => parseInt(n, 36) / THOUSAND);
  const read = { asOf: parseInt(asOf, 36), averageLength: averageLength ?? NaN, words };
  const found = scoreFrom(score);
  const all = [read.asOf, read.averageLength, found, ...words];
  if (!all.every(Number.isFinite)) return null;
  return { position: { ...position, score: found }, cluster, weights: read };
}

/** Text for an address, without the signs that part a cursor. */
const escaped = (text: string): string =>
  encodeURIComponent(text).replaceAll('.', '%2E').replaceAll('*', '%2A');

const keyOf = (query: Query | null): string =>
  hashTerm(query === null ? '' : canonicalText(query)).toString(36);

/** A score to the last bit, as the two halves of the double. */
function scoreText(score: number): string {
  const halves = new Uint32Array(Float64Array.of(score).buffer);
  return `${halves[0]!.toString(36)}_${halves[1]!.toString(36)}`;
}

function scoreFrom(text: string): number {
  const [low = '', high = ''] = text.split('_');
  const halves = Uint32Array.of(parseInt(low, 36), parseInt(high, 36));
  return new Float64Array(halves.buffer)[0]!;
}
