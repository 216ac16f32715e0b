import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { BoardIndex } from '@app/search/board';
import { PATHS } from '@app/core/contracts';
import type { Clock } from '@app/core/time';
import { CLOCK } from '@app/infra/service';
import type { BoardRecord } from '../board/record.js';
import { Problem } from '../http/problem.js';
import { Reads } from '../http/request-cost.js';
import { requireQuery } from '../rest/read-query.js';
import { searchTextOf } from '../http/form-values.js';
import { Site } from '../site/site.js';
import { FEED_FORMATS, FEED_TYPES } from '../http/feed-formats.js';
import { openingFeed } from './posting-feed.js';
import { SITEMAP_SIZE, companySitemap, robotsTxt, sitemap, sitemapIndex } from './sitemap.js';

/** `posted`: what came last, without what was there before we looked. `open`: everything that is open now, so that what is missing from it has closed. */
type FeedKind = 'posted' | 'open';
const FEED_SIZES: Readonly<Record<FeedKind, number>> = { posted: 50, open: 1_000 };

/** Feeds of any search, and what search engines read. */
@ApiExcludeController()
@Controller()
export class FeedsController {
  constructor(
    private readonly board: BoardIndex<BoardRecord>,
    private readonly site: Site,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  // The first address is an older name.
  @Get(['feed.:format', 'posted.:format'])
  posted(
    @Param('format') format: string,
    @Query() params: Record<string, unknown>,
    @Res() response: Response,
  ): void {
    this.sendFeed('posted', format, params, response);
  }

  @Get('open.:format')
  @Reads('whole')
  open(
    @Param('format') format: string,
    @Query() params: Record<string, unknown>,
    @Res() response: Response,
  ): void {
    this.sendFeed('open', format, params, response);
  }

  private sendFeed(kind: FeedKind, name: string, params: Record<string, unknown>, response: Response): void {
    const format = FEED_FORMATS.find((known) => known === name);
    if (format === undefined) throw new Problem('not-found', `There are ${FEED_FORMATS.join(', ')} feeds.`);
    const unknown = Object.keys(params).find((name) => name !== 'q' && name !== 'lang');
    if (unknown !== undefined)
      throw new Problem('invalid-parameters', ({ problems }) => problems.feedParameter(unknown));
    const { boardName, publicUrl, texts } = this.site.page();
    const text = searchTextOf(params);
    const query = text === '' ? null : requireQuery(text, 'q');
    const now = this.clock.now();
    const [limit, newsOnly] = [FEED_SIZES[kind], kind === 'posted'];
    // The id of an entry is that of a posting: the first that was seen, so that readers who know the opening know its entry.
    const request = { now, sort: 'newest', cursor: null, limit, newsOnly, represent: 'first-seen' } as const;
    const { hits } = this.board.search(query, request);
    const subject = kind === 'open' ? texts.search.openNow(text) : text;
    const head = {
      title: subject === '' ? boardName : `${subject} - ${boardName}`,
      pageUrl: publicUrl + (text === '' ? '/' : PATHS.search(text)),
      feedUrl: publicUrl + PATHS.boardFeed(kind, format, text),
      publicUrl,
    };
    response.set('cache-control', 'public, max-age=300').type(FEED_TYPES[format]);
    response.send(openingFeed(format, head, { hits, query }, texts));
  }

  @Get('robots.txt')
  robots(@Res() response: Response): void {
    response.type('text/plain').send(robotsTxt(this.site.page().publicUrl));
  }

  @Get('sitemap.xml')
  @Reads('whole')
  sitemapIndex(@Res() response: Response): void {
    response.type('application/xml').send(sitemapIndex(this.site.page().publicUrl, this.real()));
  }

  @Get('sitemap-companies.xml')
  @Reads('whole')
  companies(@Res() response: Response): void {
    response.type('application/xml').send(companySitemap(this.site.page().publicUrl, this.real()));
  }

  @Get('sitemap-:page.xml')
  @Reads('whole')
  sitemap(@Param('page') page: string, @Res() response: Response): void {
    const number = /^[1-9]\d{0,3}$/.test(page) ? Number(page) : 0;
    const start = (number - 1) * SITEMAP_SIZE;
    const records = number === 0 ? [] : this.real().slice(start, start + SITEMAP_SIZE);
    if (number !== 1 && records.length === 0)
      throw new Problem('not-found', 'There is no such part of the sitemap.');
    response.type('application/xml').send(sitemap(this.site.page().publicUrl, records));
  }

  /** What search engines may know: not the samples. */
  private real(): readonly BoardRecord[] {
    const open = this.board.matching(null, this.clock.now());
    return open.map(({ record }) => record).filter(({ sample }) => sample !== true);
  }
}
