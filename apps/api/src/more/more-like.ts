import { Inject, Injectable } from '@nestjs/common';
import type { PostingId } from '@app/core/ids';
import { asOf, toPostingView, type KeptPosting } from '@app/core/records';
import { DEFAULT_SCHEDULE } from '@app/core/subscription';
import type { Clock } from '@app/core/time';
import { CLOCK } from '@app/infra/service';
import { BoardIndex, defaultSort, type BackTest, type OpeningHit } from '@app/search/board';
import { analysePosting } from '@app/search/match';
import {
  chooseTelling,
  nearnessOf,
  tellingClauses,
  weighTelling,
  type WeighedClause,
} from '@app/search/telling';
import { allOf, type Query } from '@app/search/tree';
import { BackTests } from '../board/back-tests.js';
import type { BoardRecord } from '../board/record.js';
import { Problem } from '../http/problem.js';
import { PostingStore } from '../posting/posting-store.js';

/** A telling clause as a choice: whether it is taken, and what it does to the others. */
export interface TellingChoice extends WeighedClause {
  readonly taken: boolean;
  /** Openings that it keeps out of what the other taken clauses find; or would, where it is not taken. */
  readonly keepsOut: number;
}

/** A posting as a search. */
export interface LikeSearch {
  readonly query: Query;
  /** Openings that it finds now, that of the posting among them. */
  readonly finds: number;
  /** True where it finds no other opening. */
  readonly onlyItself: boolean;
  /** The nearest openings, not that of the posting itself. */
  readonly nearest: readonly OpeningHit<BoardRecord>[];
  readonly backTest: BackTest<BoardRecord>;
}

/** What tells of a posting, and the search of the clauses that are taken; null where none is. */
export interface MoreLikeThis {
  readonly posting: KeptPosting;
  readonly choices: readonly TellingChoice[];
  readonly search: LikeSearch | null;
}

const NEAREST = 5;
/** The nearest are looked for among so many of the results. */
const LOOKED_AT = 100;

/** Makes a search of a posting: more like this. */
@Injectable()
export class MoreLike {
  constructor(
    private readonly board: BoardIndex<BoardRecord>,
    private readonly postings: PostingStore,
    private readonly backTests: BackTests,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** `wanted`: the texts of the clauses that are taken; null takes what tells the most. Throws where there is no such posting. */
  async of(id: PostingId, wanted: readonly string[] | null): Promise<MoreLikeThis> {
    const stored = await this.postings.find(id);
    if (stored === null) throw new Problem('not-found', 'There is no posting with this id.');
    if (stored.hidden !== undefined) throw new Problem('gone', ({ posting }) => posting.hiddenText);
    const now = this.clock.now();
    const posting = asOf(stored, now);
    const clauses = tellingClauses(analysePosting(toPostingView(posting)), now);
    const count = this.counter(now);
    const total = count(null);
    const weighed = weighTelling(clauses, count, total);
    const taken =
      wanted === null
        ? chooseTelling(weighed, count, total)
        : weighed.filter(({ text }) => wanted.includes(text));
    const query = taken.length === 0 ? null : allOf(taken.map(({ part }) => part));
    return {
      posting,
      choices: choicesOf(weighed, taken, count),
      search: query === null ? null : this.search(posting, query, weighed, now),
    };
  }

  /** The same for programs: a clause that the posting does not have is a problem that names it. */
  async ofKnown(id: PostingId, wanted: readonly string[] | null): Promise<MoreLikeThis> {
    const found = await this.of(id, wanted);
    const unknown = wanted?.find((text) => !found.choices.some((choice) => choice.text === text));
    if (unknown === undefined) return found;
    const message = `“${unknown}” is no telling clause of this posting: take the texts of its clauses.`;
    throw new Problem('invalid-parameters', `with: ${message}`, [{ field: 'with', message }]);
  }

  /** Counts a search once, however often it is asked. */
  private counter(now: Date): (query: Query | null) => number {
    const known = new Map<Query | null, number>();
    return (query) => {
      const count = known.get(query) ?? this.board.count(query, now);
      known.set(query, count);
      return count;
    };
  }

  private search(
    posting: KeptPosting,
    query: Query,
    clauses: readonly WeighedClause[],
    now: Date,
  ): LikeSearch {
    const request = { now, sort: defaultSort(query), cursor: null, limit: LOOKED_AT } as const;
    const { hits, total } = this.board.search(query, request);
    const others = hits.filter(({ record }) => record.clusterId !== posting.clusterId);
    const nearness = new Map(
      others.map(({ id, record }) => [id, nearnessOf(clauses, { ...record, text: '' }, now)]),
    );
    const nearest = [...others].sort((a, b) => (nearness.get(b.id) ?? 0) - (nearness.get(a.id) ?? 0));
    return {
      query,
      finds: total,
      onlyItself: others.length === 0,
      nearest: nearest.slice(0, NEAREST),
      backTest: this.backTests.of(query, DEFAULT_SCHEDULE, 0),
    };
  }
}

function choicesOf(
  all: readonly WeighedClause[],
  taken: readonly WeighedClause[],
  count: (query: Query | null) => number,
): TellingChoice[] {
  const query = taken.length === 0 ? null : allOf(taken.map(({ part }) => part));
  const finds = count(query);
  return all.map((clause) => {
    const others = taken.filter((each) => each !== clause).map(({ part }) => part);
    const isTaken = others.length < taken.length;
    const changed = isTaken
      ? count(others.length === 0 ? null : allOf(others))
      : count(allOf([...others, clause.part]));
    return { ...clause, taken: isTaken, keepsOut: Math.abs(finds - changed) };
  });
}
