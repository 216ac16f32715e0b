import { Controller, Get, Inject, Param, UseInterceptors } from '@nestjs/common';
import type { Clock } from '@app/core/time';
import { Database } from '@app/infra/mongo';
import { openAt } from '@app/infra/postings';
import { asOf, type KeptPosting } from '@app/core/records';
import { CLOCK } from '@app/infra/service';
import { findLastSeen } from '../board/last-seen.js';
import { HtmlPage } from '../http/page-result.js';
import { PageInterceptor } from '../http/page.interceptor.js';
import { Problem } from '../http/problem.js';
import { formatPlace } from '../site/format/place.js';
import { PostingPage, type Sibling } from './posting-page.js';
import { Site } from '../site/site.js';

/** How long the page of a closed posting still shows it; afterwards it answers 410. */
const CLOSED_SHOWN_MS = 30 * 86_400_000;
const MOST_SIBLINGS = 20;

/** The page of one posting, read from the record: closed ones too. */
@Controller('postings')
@UseInterceptors(PageInterceptor)
export class PostingPageController {
  constructor(
    private readonly database: Database,
    private readonly site: Site,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get(':id')
  async show(@Param('id') id: string): Promise<HtmlPage> {
    const now = this.clock.now();
    const stored = await this.database.postings.findById(id, { sketch: 0 }).lean<KeptPosting>();
    if (stored === null) throw new Problem('not-found', 'There is no posting with this id.');
    if (stored.hidden !== undefined) throw new Problem('gone', ({ posting }) => posting.hiddenText);
    const doc = asOf(stored, now);
    if (doc.closedAt !== null && now.getTime() - doc.closedAt.getTime() > CLOSED_SHOWN_MS) {
      throw new Problem('gone', ({ posting }) => posting.closedLongAgo);
    }
    const [siblings, seenAt] = await Promise.all([this.siblings(doc, now), findLastSeen(this.database, doc)]);
    return new HtmlPage(PostingPage({ page: this.site.page(), doc, siblings, seenAt }));
  }

  private async siblings(doc: KeptPosting, now: Date): Promise<Sibling[]> {
    const { locale } = this.site.page().texts;
    const others = await this.database.postings
      .find(
        { clusterId: doc.clusterId, ...openAt(now), _id: { $ne: doc._id }, hidden: { $exists: false } },
        { title: 1, facts: 1, source: 1, locationText: 1, sample: 1 },
      )
      .limit(MOST_SIBLINGS)
      .lean<KeptPosting[]>();
    return others.map(({ _id, title, source, facts, locationText, sample }) => ({
      id: _id,
      title,
      source,
      sample: sample === true,
      place: facts.places.map((place) => formatPlace(place, locale)).join(' · ') || locationText,
    }));
  }
}
