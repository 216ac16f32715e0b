import { Inject, Injectable } from '@nestjs/common';
import { BoardIndex } from '@app/search/board';
import type { Schedule } from '@app/core/subscription';
import { parseQuery, parseSyntax } from '@app/search/language';
import { allOf, asksForOld, type Query } from '@app/search/tree';
import type { Clock } from '@app/core/time';
import { CLOCK } from '@app/infra/service';
import { BackTests } from '../board/back-tests.js';
import type { BoardRecord } from '../board/record.js';
import type { EditDelta } from './components/delta-panel.js';
import type { SearchCounts } from './components/search-counts.js';
import { Site } from '../site/site.js';
import { searchNotes } from '../search/views/search-notes.js';
import { backTestView, daysTold } from './views/back-test.js';

const WEEK_HOURS = 7 * 24;

/** Says, before a search is saved or changed, what it finds and would have sent. */
@Injectable()
export class SearchPreviews {
  constructor(
    private readonly board: BoardIndex<BoardRecord>,
    private readonly backTests: BackTests,
    private readonly site: Site,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Null where the text is no search yet: the form then asks for one. */
  counts(text: string, schedule: Schedule): SearchCounts | null {
    const parsed = parseQuery(text);
    if (!parsed.ok) return null;
    const { query } = parsed;
    const now = this.clock.now();
    const lastWeek = allOf([query, { kind: 'age', field: 'firstseen', than: '<', hours: WEEK_HOURS }]);
    const backTest = this.backTests.of(query, schedule);
    const page = this.site.page();
    return {
      now: this.board.count(query, now),
      lastWeek: this.board.count(lastWeek, now),
      asksForOld: asksForOld(query),
      notes: searchNotes(query, page.texts),
      backTest: backTestView(backTest, { now, onlySamples: page.onlySamples }, page.texts),
    };
  }

  /** Two wordings of a search beside each other. Both are canonical texts. */
  delta(saved: string, typed: string, schedule: Schedule): EditDelta {
    const before = this.backTests.of(readCanonical(saved), schedule, 0);
    const after = this.backTests.of(readCanonical(typed), schedule, 0);
    return { days: before.since === null ? null : daysTold(before), saved: before, typed: after };
  }
}

function readCanonical(text: string): Query {
  const parsed = parseSyntax(text);
  if (!parsed.ok) throw new Error(`A canonical text cannot be read: ${parsed.errors[0]?.message}`);
  return parsed.query;
}
