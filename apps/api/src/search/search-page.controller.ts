import { Controller, Get, Inject, Query, UseInterceptors } from '@nestjs/common';
import { BoardIndex, Highlighter, printCursor, readCursor, type BoardPage } from '@app/search/board';
import { parseQuery } from '@app/search/language';
import type { Query as Search } from '@app/search/tree';
import type { Clock } from '@app/core/time';
import { CLOCK } from '@app/infra/service';
import { TextStore } from '../board/text-store.js';
import { openingOf } from '../board/opening.js';
import { nearMissesOf } from '../board/near-misses.js';
import { NO_HELP, searchHelpOf, type SearchHelp } from './search-help.js';
import type { BoardRecord } from '../board/record.js';
import { HtmlPage, SeeOther } from '../http/page-result.js';
import { PageInterceptor } from '../http/page.interceptor.js';
import type { SearchFound } from './components/search-results.js';
import type { SearchState } from './search-page.js';
import { searchTextOf } from '../http/form-values.js';
import { Site } from '../site/site.js';
import { looksForWords, toCard } from '../openings/card.js';
import { MOST_MARKS } from '../openings/marks.js';
import { whyText } from './views/rank-why.js';
import { conditionsOf, searchHref } from './views/conditions.js';
import { toHelpLinks } from './views/help-links.js';
import { unlocatedNote } from './views/search-notes.js';
import { facetGroups } from './views/facet-links.js';
import { EMPTY_FILTERS, toFilterForm } from './views/filter-form.js';
import { fromFilterForm } from './views/read-filter-form.js';
import { type Asked, type Params, askedOf, formOf, hrefOf, pageOf } from './search-page-address.js';

const PAGE_SIZE = 20;
const MOST_NEAR_MISSES = 5;
const FACET_VALUES = 8;

/** The search page and the form that leads to it. The address of the page is the search: it can be shared. */
@Controller()
@UseInterceptors(PageInterceptor)
export class SearchPageController {
  constructor(
    private readonly board: BoardIndex<BoardRecord>,
    private readonly texts: TextStore,
    private readonly site: Site,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  async search(@Query() params: Params): Promise<HtmlPage> {
    const text = searchTextOf(params);
    if (text === '') return this.show(askedOf(params, text, null), null);
    const parsed = parseQuery(text);
    if (parsed.ok) return this.show(askedOf(params, text, parsed.query), parsed.query);
    const state = { ...emptyState(text), errors: parsed.errors };
    return pageOf({ page: this.site.page(), state, found: null }, 400);
  }

  /** The filter form: a right one leads to the address of its search, a wrong one is shown again with its errors. */
  @Get('search')
  filter(@Query() params: Params): HtmlPage | SeeOther {
    const form = formOf(params);
    const read = fromFilterForm(form, this.site.page().texts);
    if (read.ok) return new SeeOther(searchHref(read.query));
    const state = { ...emptyState(''), form, formErrors: read.errors };
    return pageOf({ page: this.site.page(), state, found: null }, 400);
  }

  private async show(asked: Asked, query: Search | null): Promise<HtmlPage> {
    const page = this.site.page();
    const cursor = readCursor(asked.after, query, asked.sort);
    const { sort, why } = asked;
    const limits = { limit: PAGE_SIZE, facetValues: FACET_VALUES };
    const result = this.board.search(query, { now: page.now, sort, cursor, why, ...limits });
    const help = query === null || cursor !== null ? NO_HELP : this.help(query, result.total);
    const state: SearchState = {
      ...emptyState(asked.text),
      conditions: query === null ? [] : conditionsOf(query, help.forms),
      help: toHelpLinks(help, result.total),
      note: query === null ? null : unlocatedNote(query, page.texts),
      facets: facetGroups(query, result.facets, page.texts),
      form: toFilterForm(query),
    };
    const found = await this.found(asked, query, result, cursor === null);
    return pageOf({ page, state, found });
  }

  private async found(
    asked: Asked,
    query: Search | null,
    { hits, total, postings, next }: BoardPage<BoardRecord>,
    isFirstPage: boolean,
  ): Promise<SearchFound> {
    const now = this.clock.now();
    const hasWords = looksForWords(query);
    const bodies = await this.texts.of(hasWords ? hits.map(({ id }) => id) : []);
    const words = query !== null && hasWords ? new Highlighter(query, MOST_MARKS) : null;
    const { texts } = this.site.page();
    return {
      cards: hits.map((hit) => ({
        ...toCard(hit.record, openingOf(hit, query), { words, text: bodies.get(hit.id) ?? null, now }, texts),
        why: hit.why === null ? null : whyText(hit.why, texts),
      })),
      total,
      postings,
      boardSize: this.board.size,
      sort: hasWords ? asked.sort : null,
      otherSortHref: hrefOf({ ...asked, sort: asked.sort === 'best' ? 'newest' : 'best', why: false }, query),
      whyHref: asked.sort === 'best' && !asked.why ? hrefOf({ ...asked, why: true }, query) : null,
      nextHref: next === null ? null : hrefOf(asked, query, printCursor(next, query)),
      isFirstPage,
      nearMisses: total === 0 && query !== null ? this.nearMisses(query, now) : [],
    };
  }

  private help(query: Search, total: number): SearchHelp {
    return searchHelpOf(this.board, query, total, this.clock.now());
  }

  private nearMisses(query: Search, now: Date): SearchFound['nearMisses'] {
    return nearMissesOf(this.board, query, now)
      .slice(0, MOST_NEAR_MISSES)
      .map(({ part, count, rest }) => ({ text: part, count, href: searchHref(rest) }));
  }
}

const emptyState = (text: string): SearchState => ({
  text,
  errors: [],
  conditions: [],
  help: toHelpLinks(NO_HELP, 0),
  note: null,
  form: { ...EMPTY_FILTERS, words: text },
  formErrors: [],
  facets: [],
});
