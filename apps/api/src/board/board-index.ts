import { evaluate, nearMiss } from '@app/core/match';
import type { Query } from '@app/core/query';
import { BoardSearch, type BoardPage, type BoardRequest, type NearMisses } from './board-search.js';
import { compareEntries, positionOf, type Entry, type Position } from './entry.js';
import { countFacets, type Facets } from './facets.js';

/** What became of a posting: on the board (new or changed), or off it. */
export type BoardChange =
  { readonly kind: 'open'; readonly entry: Entry } | { readonly kind: 'closed'; readonly id: string };

/** The open postings in memory, in order. Changes come in batches; a search sees all of a batch or nothing. */
export class BoardIndex extends BoardSearch {
  private readonly byId = new Map<string, Entry>();
  private ordered: readonly Entry[] = [];

  get size(): number {
    return this.ordered.length;
  }

  /** Takes in a batch of changes, the later of two to one posting last. */
  apply(changes: readonly BoardChange[]): void {
    if (changes.length === 0) return;
    for (const change of changes) {
      if (change.kind === 'open') this.byId.set(change.entry.posting.view.id, change.entry);
      else this.byId.delete(change.id);
    }
    this.ordered = [...this.byId.values()].sort((a, b) => compareEntries(positionOf(a), positionOf(b)));
  }

  search({ query, after, limit, now }: BoardRequest): BoardPage {
    const found = this.matching(query, now);
    const start = after === null ? 0 : firstAfter(found, after);
    const entries = found.slice(start, start + limit);
    const last = entries.at(-1);
    const isLastPage = start + limit >= found.length || last === undefined;
    return { entries, total: found.length, next: isLastPage ? null : positionOf(last) };
  }

  matching(query: Query | null, now: Date): readonly Entry[] {
    return query === null
      ? this.ordered
      : this.ordered.filter(({ posting }) => evaluate(query, posting, now));
  }

  facets(query: Query | null, now: Date): Facets {
    return countFacets(this.matching(query, now));
  }

  nearMisses(query: Query, now: Date): readonly NearMisses[] {
    const counts = new Map<Query, number>();
    for (const { posting } of this.ordered) {
      const part = nearMiss(query, posting, now);
      if (part !== null && part !== query) counts.set(part, (counts.get(part) ?? 0) + 1);
    }
    return [...counts].map(([part, count]) => ({ part, count })).sort((a, b) => b.count - a.count);
  }
}

/** Index of the first entry that stands after `position`, found by halving. */
function firstAfter(entries: readonly Entry[], position: Position): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = entries[middle];
    if (entry !== undefined && compareEntries(positionOf(entry), position) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
