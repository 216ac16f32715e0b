import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { hnToPosting } from '../../apps/ingestion/src/sources/hn/to-posting.js';
import { asId } from '@app/core/ids';
import type { PostingView } from '@app/core/posting';
import { normalise, type TextDraft } from '@app/reading/normalise';

/** The instant that everything counts from. */
export const NOW = new Date('2026-11-22T12:00:00Z');
/** Postings of boards, and comments of Hacker News. */
const SIZES = { boards: 5_000, comments: 1_000 };
const SEED = 'relevance-2026-11';
const DAY = 86_400_000;
/** Postings were first seen within so many days. */
const SPREAD_DAYS = 30;

interface Row {
  readonly source: string;
  readonly id: string | number;
  readonly company: string | null;
  readonly title: string | null;
  readonly location: string | null;
  readonly secondary?: readonly string[];
  readonly remote?: boolean | null;
  readonly employment?: string | null;
  readonly posted_at?: string | number | null;
  readonly text: string;
}

export const sha = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Searches of the held-back third were not looked at one by one while the order was made. */
export const isHeld = (id: string): boolean => Number.parseInt(sha(id).slice(0, 2), 16) % 3 === 0;

const LANGUAGES: readonly (readonly [string, RegExp])[] = [
  ['en', / (?:the|and|with) /],
  ['de', / (?:und|der|mit) /],
  ['fr', / (?:et|les|avec) /],
];
const detect = (text: string): string | null => LANGUAGES.find(([, words]) => words.test(text))?.[0] ?? null;

/** The postings that are searched, the same at every run. */
export function samplePostings(): PostingView[] {
  const file = path.resolve(process.cwd(), '..', 'shared', 'data', 'corpus', 'postings.ndjson.gz');
  const rows = zlib
    .gunzipSync(fs.readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
  const order = new Map(rows.map((row) => [row, sha(`${SEED} ${idOf(row)}`)]));
  const mixed = [...new Map(rows.map((row) => [idOf(row), row])).values()].sort((a, b) =>
    order.get(a)! < order.get(b)! ? -1 : 1,
  );
  const taken = (comments: boolean, size: number): PostingView[] => {
    const views: PostingView[] = [];
    for (const row of mixed) {
      if (views.length === size) break;
      const draft = isComment(row) === comments ? draftOf(row) : null;
      if (draft !== null) views.push(toView(row, draft));
    }
    return views;
  };
  return [...taken(false, SIZES.boards), ...taken(true, SIZES.comments)];
}

const isComment = ({ source }: Row): boolean => source.startsWith('hn');

const escaped = (line: string): string =>
  line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** What an adapter would make of a row; null where it would make nothing. */
function draftOf(row: Row): TextDraft | null {
  if (isComment(row)) {
    const html = row.text.split('\n').map(escaped).join('<p>');
    const read = hnToPosting({ id: String(row.id), text: html });
    return read.kind === 'posting' ? { ...(read.draft as TextDraft), text: row.text } : null;
  }
  if (!row.title || !row.company) return null;
  const isBoardOfRemote = row.source === 'himalayas';
  const locations = [row.location ?? [], row.secondary ?? []].flat().filter((line) => line !== '');
  return {
    externalId: String(row.id),
    url: 'https://jobs.example.org/1',
    title: row.title,
    company: row.company,
    locations,
    ...(isBoardOfRemote ? { workplace: 'remote' as const, applicants: locations } : {}),
    ...(row.remote === true ? { isRemote: true } : {}),
    employment: row.employment ?? undefined,
    text: row.text,
  };
}

const idOf = ({ source, id }: Row): string => `${source}:${id}`;

function toView(row: Row, draft: TextDraft): PostingView {
  const id = idOf(row);
  const read = normalise(draft, detect);
  const posted = row.posted_at == null ? NaN : new Date(row.posted_at).getTime();
  const seen = NOW.getTime() - (Number.parseInt(sha(id).slice(0, 8), 16) % (SPREAD_DAYS * DAY));
  return {
    ...read,
    source: row.source,
    id: asId<PostingView['id']>(id),
    clusterId: asId<PostingView['clusterId']>(id),
    firstSeenAt: new Date(seen),
    postedAt: Number.isNaN(posted) || posted > seen ? null : new Date(posted),
  };
}
