import { Controller, Get, Inject, Param, UseInterceptors } from '@nestjs/common';
import { BoardIndex, printCursor } from '@app/search/board';
import { printQuery } from '@app/search/query';
import { valueClause } from '@app/search/tree';
import type { Clock } from '@app/core/time';
import { CLOCK } from '@app/infra/service';
import { openingOf } from '../board/opening.js';
import type { BoardRecord } from '../board/record.js';
import { HtmlPage } from '../http/page-result.js';
import { PageInterceptor } from '../http/page.interceptor.js';
import { Problem } from '../http/problem.js';
import { PostingStore } from './posting-store.js';
import { CompanyPage } from './company-page.js';
import { Site } from '../site/site.js';
import { toCard } from '../openings/card.js';
import { functionGroups } from '../search/views/function-links.js';
import { facetGroups } from '../search/views/facet-links.js';

const PAGE_SIZE = 20;
const FACET_VALUES = 8;

/** What one company has open. */
@Controller('companies')
@UseInterceptors(PageInterceptor)
export class CompanyPageController {
  constructor(
    private readonly board: BoardIndex<BoardRecord>,
    private readonly postings: PostingStore,
    private readonly site: Site,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get(':slug')
  async show(@Param('slug') slug: string): Promise<HtmlPage> {
    const page = this.site.page();
    const query = valueClause('company', slug);
    const request = { now: this.clock.now(), sort: 'newest', cursor: null, limit: PAGE_SIZE } as const;
    const found = this.board.search(query, {
      ...request,
      facetValues: FACET_VALUES,
      wholeFacets: ['family'],
    });
    const name = found.hits[0]?.record.company.name ?? (await this.postings.companyName(slug));
    if (name === null) throw new Problem('not-found', 'No company of this name was ever on the board.');
    const text = printQuery(query);
    const after = found.next === null ? null : printCursor(found.next, query);
    const view = CompanyPage({
      page,
      slug,
      name,
      total: found.total,
      postings: found.postings,
      cards: found.hits.map((hit) =>
        toCard(hit.record, openingOf(hit, query), { words: null, text: null, now: request.now }, page.texts),
      ),
      facets: facetGroups(query, found.facets, page.texts).filter(({ field }) => field !== 'company'),
      functions: functionGroups(query, found.facets, page.texts),
      text,
      nextHref: after === null ? null : `/?${new URLSearchParams({ q: text, after })}`,
    });
    return new HtmlPage(view);
  }
}
