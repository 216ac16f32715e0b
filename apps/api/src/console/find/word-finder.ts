import { Inject, Injectable } from '@nestjs/common';
import { QUEUES } from '@app/core/contracts';
import type { PostingId } from '@app/core/ids';
import type { Clock } from '@app/core/time';
import { CLOCK } from '@app/infra/service';
import { WhyDesk } from '@app/infra/why';
import { companySlug } from '@app/reading/normalise';
import { BoardIndex } from '@app/search/board';
import { parseSyntax } from '@app/search/language';
import { canonicalText } from '@app/search/query';
import { allOf, textClause } from '@app/search/tree';
import { BoardLoader } from '../../board/board-loader.js';
import type { BoardRecord } from '../../board/record.js';
import { valueNames } from '../../texts/value-names.js';
import { companyPath, postingPath, queuePath, searchPath, sourcePath } from '../shell/paths.js';
import { FindStore, type FoundPosting, type FoundSearch } from './find-store.js';
import { groupOf, MOST_HITS, type Hit, type HitGroup } from './hits.js';
import type { Reading } from './shape.js';
import { findTexts as texts } from './texts.js';

/** As many titles as are looked through: see WhyStore.titled. */
const LOOKED_THROUGH = 5_000;

type Words = Extract<Reading, { kind: 'words' }>;

/**
 * Finds by words: titles of open postings by the board's index, other titles and searches among those that changed last,
 * companies by their key and by the board's index, sources by their names, queues by the whole of theirs.
 */
@Injectable()
export class WordFinder {
  constructor(
    private readonly store: FindStore,
    private readonly desk: WhyDesk,
    private readonly board: BoardIndex<BoardRecord>,
    private readonly loader: BoardLoader,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** False while the board is loading: then its index is not asked. */
  get isWhole(): boolean {
    return this.loader.upTo >= 0;
  }

  /** Searches are what people wrote: only who may help people looks through them. */
  async find(asked: Words, mayHelp: boolean): Promise<HitGroup[]> {
    const begun = beginnings(asked.text);
    const [companies, sources, searches] = await Promise.all([
      this.companies(asked.text),
      this.store.sources(asked.text),
      mayHelp ? this.store.searches(begun, asked.words) : [],
    ]);
    const postings = await this.postings(
      asked,
      companies.some(({ isExact }) => isExact),
    );
    const isAsked = (text: string): boolean => begun.some((one) => isSame(one, text));
    return [
      ...groupOf(
        'posting',
        postings.map((posting) => hitOfPosting(posting, isSame(posting.title, asked.text))),
      ),
      ...groupOf('company', companies),
      ...groupOf(
        'source',
        sources.map((name) => hitOfSource(name, isSame(name, asked.text))),
      ),
      ...groupOf('queue', queuesNamed(asked.text)),
      ...groupOf(
        'search',
        searches.map((search) => hitOfSearch(search, isAsked(search.query))),
      ),
    ];
  }

  /** By words of the title; where there are none, and no company is meant, by words of title and company. */
  private async postings({ words }: Words, isCompany: boolean): Promise<FoundPosting[]> {
    const newest = await this.desk.store.titled(words, LOOKED_THROUGH);
    const wanted = words.map((word) => word.toLowerCase());
    const titled = newest.filter(({ title }) => {
      const text = title.toLowerCase();
      return wanted.every((word) => text.includes(word));
    });
    const found = new Map<PostingId, FoundPosting>();
    for (const posting of [...this.openPostings(words), ...titled]) found.set(posting._id, posting);
    const meant = found.size > 0 || isCompany ? [...found.values()] : newest;
    return meant.slice(0, MOST_HITS + 1);
  }

  private openPostings(words: readonly string[]): FoundPosting[] {
    const looked = words.filter((word) => /[\p{L}\p{N}]/u.test(word));
    if (!this.isWhole || looked.length === 0) return [];
    const query = allOf(looked.map((word) => textClause(word, 'title')));
    const request = { now: this.clock.now(), sort: 'newest', cursor: null, limit: MOST_HITS + 1 } as const;
    return this.board.search(query, request).hits.flatMap(({ members, id, record }) =>
      [{ id, record }, ...members.filter(({ matches }) => matches)].map((one) => ({
        _id: one.id,
        title: one.record.title,
        company: one.record.company,
        source: one.record.source,
        state: 'open' as const,
      })),
    );
  }

  private async companies(text: string): Promise<Hit[]> {
    const slug = companySlug(text);
    const known = slug === '' ? null : await this.store.company(slug);
    const exact = known === null ? [] : [hitOfCompany(known.name, known.slug, texts.onRecord, true)];
    if (!this.isWhole) return exact;
    const typed = { from: 0, to: 0, typed: text, field: 'company', operator: ':' } as const;
    const named = this.board.suggestions(
      { ...typed, onlyWords: false, distance: null },
      valueNames,
      this.clock.now(),
    );
    const others = named.flatMap((one) => {
      const own = one.kind === 'value' ? companySlug(one.value) : slug;
      return one.kind === 'value' && own !== slug
        ? [hitOfCompany(one.value, own, texts.open(one.count), false)]
        : [];
    });
    return [...exact, ...others];
  }
}

/** As it was typed, and as it would be kept. */
function beginnings(text: string): string[] {
  const read = parseSyntax(text);
  return [...new Set([text, ...(read.ok ? [canonicalText(read.query)] : [])])];
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

export const hitOfPosting = (
  { _id, title, company, source, state }: FoundPosting,
  isExact: boolean,
): Hit => ({
  href: postingPath(_id),
  label: title,
  about: texts.posting(company.name, source, state),
  isExact,
});

const hitOfCompany = (label: string, slug: string, about: string, isExact: boolean): Hit => ({
  href: companyPath(slug),
  label,
  about,
  isExact,
});

export const hitOfSource = (name: string, isExact: boolean): Hit => ({
  href: sourcePath(name),
  label: name,
  about: '',
  isExact,
});

const queuesNamed = (text: string): Hit[] =>
  QUEUES.filter(({ name }) => isSame(name, text)).map(({ name }) => ({
    href: queuePath(name),
    label: name,
    about: texts.aQueue,
    isExact: true,
  }));

export const hitOfSearch = ({ _id, query, state, rhythm }: FoundSearch, isExact: boolean): Hit => ({
  href: searchPath(_id),
  label: query,
  about: texts.search(state, rhythm),
  isExact,
});
