import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import type { SavedSearch } from '@app/core/records';
import { nameOf, typedOf } from '@app/core/searches';
import { PATHS } from '@app/core/contracts';
import { Problem } from '../http/problem.js';
import { Channels } from '../channels/channels.js';
import { Site } from '../site/site.js';
import { TEXTS } from '../texts/index.js';
import { FeedReadings } from './feed-readings.js';
import { FoundOpenings, type FoundForSomebody } from './found-openings.js';
import { feedOf } from './feed-formats.js';
import { SAVED_FEED_FORMATS, SAVED_FEED_TYPES, type SavedFeedFormat } from '../http/feed-formats.js';
import { closingCalendar, toSavedEntry } from './saved-feed.js';

/** Private: kept by its reader alone, for five minutes; never cached by others, never listed. */
const HEADERS = {
  'cache-control': 'private, max-age=300',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex, nofollow',
};

/** The feeds of saved searches, behind secret addresses that their owners can replace. Express answers 304 by their ETag. */
@ApiExcludeController()
@Controller('feeds')
export class SavedFeedsController {
  constructor(
    private readonly channels: Channels,
    private readonly found: FoundOpenings,
    private readonly readings: FeedReadings,
    private readonly site: Site,
  ) {}

  @Get(':token/alerts.:format')
  async feed(
    @Param('token') token: string,
    @Param('format') name: string,
    @Res() response: Response,
  ): Promise<void> {
    const format = SAVED_FEED_FORMATS.find((known) => known === name);
    const search = format === undefined ? null : await this.channels.searchOfFeed(token);
    const found = search === null ? null : await this.found.of(search);
    if (format === undefined || search === null || found === null)
      throw new Problem('gone', ({ problems }) => problems.noSuchFeed);
    response.set(HEADERS).type(SAVED_FEED_TYPES[format]);
    response.send(this.write(format, token, search, found));
    await this.readings.note(search);
  }

  private write(
    format: SavedFeedFormat,
    token: string,
    search: SavedSearch,
    { openings, language }: FoundForSomebody,
  ): string {
    const { boardName, publicUrl } = this.site.page();
    const texts = TEXTS[language];
    const title = texts.channels.feedTitleOf(nameOf(search), boardName);
    if (format === 'ics') return closingCalendar(title, openings, texts);
    const head = {
      title,
      pageUrl: publicUrl + PATHS.search(typedOf(search)),
      feedUrl: publicUrl + PATHS.feed(token, format),
      publicUrl,
    };
    return feedOf(
      format,
      head,
      openings.map((one) => toSavedEntry(one, texts)),
    );
  }
}
