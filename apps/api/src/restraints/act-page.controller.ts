import { asId } from '@app/core/ids';
import { Controller, Get, Inject, Param, Query, UseFilters, UseInterceptors } from '@nestjs/common';
import { BoardIndex } from '@app/search/board';
import { analysePosting, byEffect, evaluate, exclusionsOf, type Exclusion } from '@app/search/match';
import { parseSyntax } from '@app/search/language';
import { canonicalText } from '@app/search/query';
import { typedOf } from '@app/core/searches';
import type { Clock } from '@app/core/time';
import { toPostingView, type SavedSearch } from '@app/core/records';
import { CLOCK } from '@app/infra/service';
import type { BoardRecord } from '../board/record.js';
import { HtmlPage } from '../http/page-result.js';
import { PageInterceptor } from '../http/page.interceptor.js';
import { Problem } from '../http/problem.js';
import type { MailedPosting } from '@app/mails';
import { MailedPostingStore } from './mailed-posting-store.js';
import { noSuchSearch } from '../subscribers/links/no-such-search.js';
import type { Managed } from '../subscribers/links/managed-searches.js';
import { LessPage, MutePage, SnoozePage, type NarrowerSearch } from './act-pages.js';
import { textOf } from '../http/form-values.js';
import { Site } from '../site/site.js';
import { LinkFaultFilter } from '../subscribers/links/link-fault.filter.js';
import { OpenedLink } from '../subscribers/links/opened-link.js';

type Params = Readonly<Record<string, unknown>>;

/** The pages behind the links of a mail's items: each shows what a button would do, and changes nothing. */
@Controller('manage/:token')
@UseInterceptors(PageInterceptor)
@UseFilters(LinkFaultFilter)
export class ActPageController {
  constructor(
    private readonly postings: MailedPostingStore,
    private readonly board: BoardIndex<BoardRecord>,
    private readonly site: Site,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('act/mute')
  async mute(
    @Param('token') token: string,
    @OpenedLink() _managed: Managed,
    @Query() params: Params,
  ): Promise<HtmlPage> {
    const posting = await this.posting(params);
    return new HtmlPage(MutePage({ page: this.site.page(), token, posting }), 'private');
  }

  @Get('act/snooze')
  async snooze(
    @Param('token') token: string,
    @OpenedLink() managed: Managed,
    @Query() params: Params,
  ): Promise<HtmlPage> {
    const { timeZone } = managed.subscriber.schedule;
    const search = ownSearch(managed, params);
    return new HtmlPage(SnoozePage({ page: this.site.page(), token, search, timeZone }), 'private');
  }

  @Get('less/:search/:posting')
  less(
    @Param('token') token: string,
    @OpenedLink() managed: Managed,
    @Param() named: Params,
    @Query() { judged }: Params,
  ): Promise<HtmlPage> {
    return this.showLess(token, managed, { ...named, judged });
  }

  /** The address of the same page in mails of earlier releases, which work for 90 days. */
  @Get('act/less')
  lessAsMailed(
    @Param('token') token: string,
    @OpenedLink() managed: Managed,
    @Query() params: Params,
  ): Promise<HtmlPage> {
    return this.showLess(token, managed, params);
  }

  private async showLess(token: string, managed: Managed, params: Params): Promise<HtmlPage> {
    const posting = await this.posting(params);
    const page = this.site.page();
    const search = searchNamed(managed, params);
    // The search is gone since the mail: what is left to do is to mute the company.
    if (search === undefined) return new HtmlPage(MutePage({ page, token, posting }), 'private');
    const found = this.narrower(search, posting);
    const judged = textOf(params, 'judged', 3) === 'no';
    return new HtmlPage(LessPage({ page, token, search, posting, judged, ...found }), 'private');
  }

  private async posting(params: Params): Promise<MailedPosting> {
    const posting = await this.postings.find(asId(textOf(params, 'posting', 64)));
    if (posting === null) throw new Problem('not-found', ({ restraints }) => restraints.lessGone);
    return posting;
  }

  /** What the search finds now, and what it would find without each trait of the posting. */
  private narrower(
    search: SavedSearch,
    posting: MailedPosting,
  ): { readonly finds: number; readonly choices: readonly NarrowerSearch[] } {
    const now = this.clock.now();
    const parsed = parseSyntax(search.query);
    if (!parsed.ok)
      throw new Error(`The text of a saved search cannot be read: ${parsed.errors[0]?.message}`);
    const analysed = analysePosting(toPostingView(posting));
    const finds = this.board.count(parsed.query, now);
    // The posting may have changed since the mail: the search may no longer find it.
    if (!evaluate(parsed.query, analysed, now)) return { finds, choices: [] };
    const choices = exclusionsOf(parsed.query, analysed, now).map((exclusion) => ({
      ...exclusion,
      query: typedWithout(search, exclusion),
      leaves: this.count(exclusion.query, now),
    }));
    return { finds, choices: byEffect(choices, finds) };
  }

  private count(text: string, now: Date): number {
    const parsed = parseSyntax(text);
    return parsed.ok ? this.board.count(parsed.query, now) : 0;
  }
}

/** The search as it was typed with what is to be left out behind it, where that says the same; else as it is kept. */
function typedWithout(search: SavedSearch, { clause, query }: Exclusion): string {
  const typed = `${typedOf(search)} -${clause}`;
  const [read, wanted] = [parseSyntax(typed), parseSyntax(query)];
  const saysTheSame = read.ok && wanted.ok && canonicalText(read.query) === canonicalText(wanted.query);
  return saysTheSame ? typed : query;
}

function searchNamed({ searches }: Managed, params: Params): SavedSearch | undefined {
  const id = textOf(params, 'search', 64);
  return searches.find(({ _id }) => _id === id);
}

function ownSearch(managed: Managed, params: Params): SavedSearch {
  const search = searchNamed(managed, params);
  if (search === undefined) throw noSuchSearch();
  return search;
}
