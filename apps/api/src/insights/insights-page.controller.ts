import { Controller, Get, Inject, Query, UseInterceptors } from '@nestjs/common';
import type { Clock } from '@app/core/time';
import { CLOCK } from '@app/infra/service';
import { BoardIndex } from '@app/search/board';
import { parseQuery } from '@app/search/language';
import type { BoardRecord } from '../board/record.js';
import { searchTextOf } from '../http/form-values.js';
import { HtmlPage, SeeOther } from '../http/page-result.js';
import { PageInterceptor } from '../http/page.interceptor.js';
import { Reads } from '../http/request-cost.js';
import { Site } from '../site/site.js';
import { InsightsPage } from './insights-page.js';

/** Facts about what a search finds. A search that cannot be understood is shown by the search page, which says what is wrong. */
@Controller('insights')
@UseInterceptors(PageInterceptor)
export class InsightsPageController {
  constructor(
    private readonly board: BoardIndex<BoardRecord>,
    private readonly site: Site,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Reads('insights')
  show(@Query() params: Readonly<Record<string, unknown>>): HtmlPage | SeeOther {
    const text = searchTextOf(params);
    const parsed = text === '' ? null : parseQuery(text);
    if (parsed?.ok === false) return new SeeOther(`/?${new URLSearchParams({ q: text })}`);
    const query = parsed === null ? null : parsed.query;
    const facts = this.board.insights(query, this.clock.now());
    return new HtmlPage(InsightsPage({ page: this.site.page(), query, facts }));
  }
}
