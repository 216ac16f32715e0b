import fs from 'node:fs';
import path from 'node:path';
import { searchHelpOf } from '../../apps/api/src/search/search-help.js';
import type { BoardRecord } from '../../apps/api/src/board/record.js';
import { BoardIndex } from '../../libs/search/src/board/index.js';
import { asId } from '@app/core/ids';
import type { PostingView } from '@app/core/posting';
import { normalise } from '@app/reading/normalise';
import { parseQuery } from '../../libs/search/src/language/index.js';
import { canonicalText } from '@app/search/query';
import type { Query } from '@app/search/tree';
import { readCorpus } from './corpus.js';

/** Pairs of spellings (../shared/data/cases/twins.json), each tried on a board of 6,000 postings. */
interface Twin {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  /** equal: both find both. related: each offers the other. different: neither finds what holds only the other. */
  readonly relation: 'equal' | 'related' | 'different';
}

const NOW = new Date('2026-11-22T12:00:00Z');
const POSTINGS = 6_000;

function boardOf(): BoardIndex<BoardRecord> {
  const board = new BoardIndex<BoardRecord>();
  for (const row of readCorpus().slice(0, POSTINGS)) {
    const draft = {
      externalId: String(row.id),
      url: 'https://example.org/',
      title: row.title || row.text.slice(0, 80),
      company: 'Unnamed',
      locations: row.location === null ? [] : [row.location],
      text: row.text,
    };
    const ids = {
      id: asId<PostingView['id']>(String(row.id)),
      clusterId: asId<PostingView['clusterId']>(String(row.id)),
    };
    const view = {
      ...normalise(draft, () => null),
      ...ids,
      source: 'corpus',
      firstSeenAt: NOW,
      postedAt: null,
    };
    board.put(view as PostingView, {} as BoardRecord, NOW);
  }
  return board;
}

function parsed(text: string): Query {
  const result = parseQuery(text);
  if (!result.ok) throw new Error(`${text}: ${result.errors[0]?.message}`);
  return result.query;
}

const board = boardOf();
const idsOf = (text: string): ReadonlySet<string> =>
  new Set(board.matching(parsed(text), NOW).map(({ id }) => id));

/** Whether the page of one search offers the other. */
function offers(from: string, to: string): boolean {
  const query = parsed(from);
  const { readings, related } = searchHelpOf(board, query, board.count(query, NOW), NOW);
  const wanted = canonicalText(parsed(to));
  return [...readings, ...related].some(({ clause }) => canonicalText(parsed(clause)) === wanted);
}

function holds({ a, b, relation }: Twin): boolean {
  if (relation === 'related') return offers(a, b);
  const [one, other] = [idsOf(a), idsOf(b)];
  const isSame = one.size === other.size && [...one].every((id) => other.has(id));
  return relation === 'equal' ? isSame : !isSame;
}

const file = path.resolve(process.cwd(), '..', 'shared', 'data', 'cases', 'twins.json');
const { pairs } = JSON.parse(fs.readFileSync(file, 'utf8')) as { pairs: readonly Twin[] };
const wrong = pairs.filter((pair) => !holds(pair));
for (const { a, b, relation } of wrong)
  process.stdout.write(`${relation}: ${a} (${idsOf(a).size}) and ${b} (${idsOf(b).size})\n`);
process.stdout.write(`${pairs.length - wrong.length} of ${pairs.length} pairs right\n`);
