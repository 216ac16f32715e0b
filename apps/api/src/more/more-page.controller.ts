import { Controller, Get, Param, Query, UseInterceptors } from '@nestjs/common';
import type { PostingId } from '@app/core/ids';
import { openingOf } from '../board/opening.js';
import { textOf, textsOf } from '../http/form-values.js';
import { HtmlPage } from '../http/page-result.js';
import { PageInterceptor } from '../http/page.interceptor.js';
import { Reads } from '../http/request-cost.js';
import { toCard } from '../openings/card.js';
import { Site } from '../site/site.js';
import { MoreLike, type LikeSearch } from './more-like.js';
import { MorePage } from './more-page.js';

type Params = Readonly<Record<string, unknown>>;
const MOST_CLAUSES = 40;

/** More like this: the telling clauses of a posting as a form, and the search that they make. Its address can be shared. */
@Controller('postings')
@UseInterceptors(PageInterceptor)
export class MorePageController {
  constructor(
    private readonly moreLike: MoreLike,
    private readonly site: Site,
  ) {}

  @Get(':id/more')
  @Reads('more')
  async show(@Param('id') id: PostingId, @Query() params: Params): Promise<HtmlPage> {
    const isChosen = textOf(params, 'chosen', 1) !== '';
    const found = await this.moreLike.of(id, isChosen ? textsOf(params, 'with', MOST_CLAUSES) : null);
    const page = this.site.page();
    const cards = found.search === null ? [] : this.cards(found.search);
    return new HtmlPage(MorePage({ page, found, cards }));
  }

  private cards({ nearest, query }: LikeSearch) {
    const { texts, now } = this.site.page();
    return nearest.map((hit) =>
      toCard(hit.record, openingOf(hit, query), { words: null, text: null, now }, texts),
    );
  }
}
