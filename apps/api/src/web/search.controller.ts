import { Controller, Get, Inject, Query, UseInterceptors } from '@nestjs/common';
import { parseQuery, printQuery, type Query as Search } from '@app/core/query';
import type { Clock } from '@app/core/time';
import { CLOCK } from '@app/infra/service';
import { BoardSearch } from '../board/board-search.js';
import { printCursor, readCursor } from '../board/cursor.js';
import { HtmlPage, SeeOther } from '../http/page-result.js';
import { PageInterceptor } from '../http/page.interceptor.js';
import type { SearchFound } from './components/search-results.js';
import { SearchPage, type SearchState } from './pages/search-page.js';
import { textOf } from './read-form.js';
import { Site } from './site.js';
import { toCard } from './views/card.js';
import { conditionsOf, searchHref, withoutPart } from './views/conditions.js';
import { facetGroups } from './views/facet-links.js';
import { EMPTY_FILTERS, fromFilterForm, toFilterForm, type FilterForm } from './views/filter-form.js';

const PAGE_SIZE = 20;
const MOST_NEAR_MISSES = 5;

type Params = Readonly<Record<string, unknown>>;

/** The search page and the form that leads to it. The address of the page is the search: it can be shared. */
@Controller()
@UseInterceptors(PageInterceptor)
export class SearchController {
  constructor(
    private readonly board: BoardSearch,
    private readonly site: Site,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  search(@Query() params: Params): HtmlPage {
    const text = textOf(params, 'q').trim();
    const after = textOf(params, 'after', 100);
    if (text === '') return this.show({ text, query: null, after });
    const parsed = parseQuery(text);
    if (parsed.ok) return this.show({ text, query: parsed.query, after });
    const state = { ...emptyState(text), errors: parsed.errors };
    return new HtmlPage(SearchPage({ page: this.site.page(), state, found: null }), 'public', 400);
  }

  /** The filter form: a right one leads to the address of its search, a wrong one is shown again with its errors. */
  @Get('search')
  filter(@Query() params: Params): HtmlPage | SeeOther {
    const form = formOf(params);
    const read = fromFilterForm(form);
    if (read.ok) return new SeeOther(searchHref(read.query));
    const state = { ...emptyState(''), form, formErrors: read.errors };
    return new HtmlPage(SearchPage({ page: this.site.page(), state, found: null }), 'public', 400);
  }

  private show({ text, query, after }: { text: string; query: Search | null; after: string }): HtmlPage {
    const page = this.site.page();
    const conditions = query === null ? [] : conditionsOf(query);
    const facets = facetGroups(query, this.board.facets(query, page.now), page.texts);
    const state = { ...emptyState(text), conditions, facets, form: toFilterForm(query) };
    return new HtmlPage(SearchPage({ page, state, found: this.find(text, query, after) }));
  }

  private find(text: string, query: Search | null, cursor: string): SearchFound {
    const now = this.clock.now();
    const after = readCursor(cursor);
    const { entries, total, next } = this.board.search({ query, after, limit: PAGE_SIZE, now });
    const { texts } = this.site.page();
    return {
      cards: entries.map((entry) => toCard(entry, query, now, texts)),
      total,
      boardSize: this.board.size,
      nextHref: next === null ? null : `/?${pageParams(text, printCursor(next))}`,
      isFirstPage: after === null,
      nearMisses: total === 0 && query !== null ? this.nearMisses(query, now) : [],
    };
  }

  private nearMisses(query: Search, now: Date): SearchFound['nearMisses'] {
    return this.board
      .nearMisses(query, now)
      .slice(0, MOST_NEAR_MISSES)
      .map(({ part, count }) => ({
        text: printQuery(part),
        count,
        href: searchHref(withoutPart(query, part)),
      }));
  }
}

const pageParams = (text: string, after: string): URLSearchParams =>
  new URLSearchParams(text === '' ? { after } : { q: text, after });

const emptyState = (text: string): SearchState => ({
  text,
  errors: [],
  conditions: [],
  form: { ...EMPTY_FILTERS, words: text },
  formErrors: [],
  facets: [],
});

const formOf = (params: Params): FilterForm => ({
  words: textOf(params, 'words'),
  country: textOf(params, 'country', 100),
  remote: textOf(params, 'remote', 20),
  mycountry: textOf(params, 'mycountry', 100),
  salary: textOf(params, 'salary', 40),
  experience: textOf(params, 'experience', 10),
  firstseen: textOf(params, 'firstseen', 10),
});
