import { Controller, Get, Inject, Query, UseInterceptors } from '@nestjs/common';
import {
  BoardIndex,
  Highlighter,
  printCursor,
  readCursor,
  type BoardCursor,
  type BoardPage,
  type OpeningHit,
  type Runs,
} from '@app/search/board';
import { parseQuery } from '@app/search/language';
import { clausesOf, type Query as Search } from '@app/search/tree';
import type { Clock } from '@app/core/time';
import type { ServiceConfig } from '@app/infra/config';
import { CLOCK, CONFIG } from '@app/infra/service';
import { parseFunctions, WORK_FUNCTIONS, type WorkFunction } from '@app/core/posting';
import { TextStore } from '../board/text-store.js';
import { openingOf } from '../board/opening.js';
import { nearMissesOf } from '../board/near-misses.js';
import { NO_HELP, searchHelpOf, type SearchHelp } from './search-help.js';
import type { BoardRecord } from '../board/record.js';
import { HtmlPage, SeeOther } from '../http/page-result.js';
import { PageInterceptor } from '../http/page.interceptor.js';
import type { SearchFound } from './components/search-results.js';
import type { SearchState } from './search-state.js';
import { searchTextOf } from '../http/form-values.js';
import { Site } from '../site/site.js';
import { looksForWords, toCard } from '../openings/card.js';
import { MOST_MARKS } from '../openings/marks.js';
import { whyText } from './views/rank-why.js';
import { conditionsOf, searchHref } from './views/conditions.js';
import { toHelpLinks } from './views/help-links.js';
import { unlocatedNote } from './views/search-notes.js';
import { facetGroups } from './views/facet-links.js';
import { dateLinks, distanceLinks } from './views/choice-links.js';
import { functionGroups } from './views/function-links.js';
import { functionsQuery } from './views/functions.js';
import { inWords } from './views/condition-words.js';
import { payBars, payCurrency } from './views/pay-bars.js';
import { fromWhatWhere, NOTHING_ASKED, toWhatWhere, type WhatWhere } from './views/what-where.js';
import type { MoreAtCompany } from './components/more-at.js';
import { EMPTY_FILTERS, toFilterForm } from './views/filter-form.js';
import { fromFilterForm } from './views/read-filter-form.js';
import { type Asked, type Params, askedOf, fieldsOf, formOf, hrefOf, pageOf } from './search-page-address.js';

const PAGE_SIZE = 20;
const MOST_NEAR_MISSES = 5;
const FACET_VALUES = 8;

/** On lists that nobody narrowed to words or a company, so that one that lists much at once does not fill the page. */
const FEW_OF_ONE_COMPANY: Runs<BoardRecord> = { most: 3, keyOf: ({ company }) => company.slug };

/** What a page lists, and the search that says so: null for everything. */
interface Listed {
  readonly searched: Search | null;
  readonly cursor: BoardCursor | null;
  readonly result: BoardPage<BoardRecord>;
}

/** The search page and the form that leads to it. The address of the page is the search: it can be shared. */
@Controller()
@UseInterceptors(PageInterceptor)
export class SearchPageController {
  constructor(
    private readonly board: BoardIndex<BoardRecord>,
    private readonly texts: TextStore,
    private readonly site: Site,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: ServiceConfig,
  ) {}

  @Get()
  async search(@Query() params: Params): Promise<HtmlPage | SeeOther> {
    const fields = fieldsOf(params);
    if (fields !== null) return this.asked(fields);
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

  /** The two fields of the box: they lead to the address of their search. */
  private asked(fields: WhatWhere): HtmlPage | SeeOther {
    const read = fromWhatWhere(fields);
    if (read === null || read.ok) return new SeeOther(searchHref(read?.query ?? null));
    const state = { ...emptyState(fields.what), asked: fields, errors: read.errors };
    return pageOf({ page: this.site.page(), state, found: null }, 400);
  }

  private async show(asked: Asked, query: Search | null): Promise<HtmlPage> {
    const page = this.site.page();
    const list = this.list(asked, query, page.now);
    const { result, cursor, searched } = list;
    const help = query === null || cursor !== null ? NO_HELP : this.help(query, result.total);
    const figures = cursor === null ? this.board.payFigures(searched, payCurrency(query), page.now) : null;
    const functions = functionGroups(query, result.facets, page.texts);
    const state: SearchState = {
      ...emptyState(asked.text),
      asked: toWhatWhere(query, page.texts),
      conditions: query === null ? [] : conditionsOf(query, page.texts, help.forms),
      help: toHelpLinks(help, result.total),
      note: query === null ? null : unlocatedNote(query, page.texts),
      facets: facetGroups(query, result.facets, page.texts),
      functions,
      ribbon: functions.filter(({ name, count }) => count > 0 && this.chosen.includes(name)),
      dates: dateLinks(query, page.texts),
      distances: distanceLinks(query, page.texts),
      pay: payBars(query, figures, page.texts),
      form: toFilterForm(query),
    };
    const found = await this.found(asked, query, list);
    return pageOf({ page, state, found });
  }

  /** What the page lists: what was searched for, and before anything is the functions that the operator chose. */
  private list(asked: Asked, query: Search | null, now: Date): Listed {
    const { sort, why } = asked;
    const one = (searched: Search | null): Listed => {
      const cursor = readCursor(asked.after, searched, sort);
      const limits = { limit: PAGE_SIZE, facetValues: FACET_VALUES, wholeFacets: ['family'] as const };
      const runs = sort === 'newest' && isBroad(searched) ? FEW_OF_ONE_COMPANY : null;
      const result = this.board.search(searched, { now, sort, cursor, why, ...limits }, runs);
      return { searched, cursor, result };
    };
    if (query !== null || asked.all || this.chosen.length === WORK_FUNCTIONS.length) return one(query);
    const home = one(functionsQuery(this.chosen));
    return home.result.total === 0 ? one(null) : home;
  }

  private get chosen(): readonly WorkFunction[] {
    return parseFunctions(this.config.HOME_FUNCTIONS) ?? WORK_FUNCTIONS;
  }

  private async found(
    asked: Asked,
    query: Search | null,
    { searched, cursor, result }: Listed,
  ): Promise<SearchFound> {
    const { hits, total, postings, next } = result;
    const now = this.clock.now();
    const hasWords = looksForWords(query);
    const bodies = await this.texts.of(hasWords ? hits.map(({ id }) => id) : []);
    const words = query !== null && hasWords ? new Highlighter(query, MOST_MARKS) : null;
    const { texts } = this.site.page();
    const all = query === null && searched !== null ? this.board.count(null, now) : total;
    return {
      cards: hits.map((hit) => ({
        ...toCard(hit.record, openingOf(hit, query), { words, text: bodies.get(hit.id) ?? null, now }, texts),
        why: hit.why === null ? null : whyText(hit.why, texts),
        moreAt: moreAt(hit),
      })),
      total,
      postings,
      boardSize: this.board.size,
      everything: all > total ? { href: '/?all=1', total: all } : null,
      sort: hasWords ? asked.sort : null,
      otherSortHref: hrefOf({ ...asked, sort: asked.sort === 'best' ? 'newest' : 'best', why: false }, query),
      whyHref: asked.sort === 'best' && !asked.why ? hrefOf({ ...asked, why: true }, query) : null,
      nextHref: next === null ? null : hrefOf(asked, query, printCursor(next, searched)),
      isFirstPage: cursor === null,
      nearMisses: total === 0 && query !== null ? this.nearMisses(query, now) : [],
    };
  }

  private help(query: Search, total: number): SearchHelp {
    return searchHelpOf(this.board, query, total, this.clock.now());
  }

  private nearMisses(query: Search, now: Date): SearchFound['nearMisses'] {
    const { texts } = this.site.page();
    return nearMissesOf(this.board, query, now)
      .slice(0, MOST_NEAR_MISSES)
      .map(({ part, count, rest }) => ({ text: inWords(part, texts), count, href: searchHref(rest) }));
  }
}

const emptyState = (text: string): SearchState => ({
  text,
  asked: { ...NOTHING_ASKED, what: text },
  errors: [],
  conditions: [],
  help: toHelpLinks(NO_HELP, 0),
  note: null,
  form: { ...EMPTY_FILTERS, words: text },
  formErrors: [],
  facets: [],
  functions: [],
  ribbon: [],
  dates: [],
  distances: [],
  pay: null,
});

const isBroad = (query: Search | null): boolean =>
  query === null ||
  clausesOf(query).every(
    (clause) => clause.kind !== 'text' && (clause.kind !== 'value' || clause.field !== 'company'),
  );

const moreAt = ({ record: { company }, leftOut }: OpeningHit<BoardRecord>): MoreAtCompany | null =>
  leftOut === 0 ? null : { count: leftOut, company: company.name, slug: company.slug };
