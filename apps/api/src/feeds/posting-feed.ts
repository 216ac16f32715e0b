import type { Query } from '@app/search/tree';
import { PATHS } from '@app/core/contracts';
import type { OpeningHit } from '@app/search/board';
import { openingOf } from '../board/opening.js';
import type { BoardRecord } from '../board/record.js';
import type { FeedFormat } from '../http/feed-formats.js';
import { formatPay } from '../site/format/pay.js';
import type { Texts } from '../texts/index.js';
import { placesText } from '../openings/card.js';
import { type FeedEntry, type FeedHead, feedOf } from './feed-formats.js';

/** An invented posting says so in its title, which every reader shows, and as a category. */
export const sampleMarks = (
  title: string,
  isSample: boolean,
  { sample }: Texts,
): Pick<FeedEntry, 'title' | 'categories'> =>
  isSample ? { title: sample.titled(title), categories: [sample.label] } : { title, categories: [] };

function toEntry(
  { hit, query }: { readonly hit: OpeningHit<BoardRecord>; readonly query: Query | null },
  publicUrl: string,
  texts: Texts,
): FeedEntry {
  const { record } = hit;
  const { facts } = record;
  const place = placesText(record, openingOf(hit, query), texts);
  const pay = facts.salary === null ? texts.posting.payUnknown : formatPay(facts.salary, texts.pay);
  const workplace = facts.workplace === 'unknown' ? '' : texts.workplace[facts.workplace];
  return {
    url: publicUrl + PATHS.posting(record.id),
    ...sampleMarks(`${record.title}, ${record.company.name}`, record.sample === true, texts),
    summary: [place, workplace, pay].filter((part) => part !== '').join(' · '),
    firstSeenAt: record.firstSeenAt,
    revisedAt: record.revisedAt,
  };
}

/** Openings as a feed, each under the posting that stands for it. Entries are dated by our first sight, which no source can change. */
export function openingFeed(
  format: FeedFormat,
  head: FeedHead,
  { hits, query }: { readonly hits: readonly OpeningHit<BoardRecord>[]; readonly query: Query | null },
  texts: Texts,
): string {
  return feedOf(
    format,
    head,
    hits.map((hit) => toEntry({ hit, query }, head.publicUrl, texts)),
  );
}
