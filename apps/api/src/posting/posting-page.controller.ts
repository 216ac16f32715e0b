import type { PostingId } from '@app/core/ids';
import { Controller, Get, Inject, Param, UseInterceptors } from '@nestjs/common';
import { ageOf } from '@app/core/lifecycle';
import type { Clock } from '@app/core/time';
import { asOf, type KeptPosting } from '@app/core/records';
import { CLOCK } from '@app/infra/service';
import { HtmlPage } from '../http/page-result.js';
import { PageInterceptor } from '../http/page.interceptor.js';
import { Problem } from '../http/problem.js';
import { formatPlace } from '../site/format/place.js';
import { PostingStore } from './posting-store.js';
import { PostingPage } from './posting-page.js';
import type { Sibling } from './components/siblings.js';
import { Site } from '../site/site.js';

/** How long the page of a closed posting still shows it; afterwards it answers 410. */
const CLOSED_SHOWN_MS = 30 * 86_400_000;
const MOST_SIBLINGS = 20;

/** The page of one posting, read from the record: closed ones too. */
@Controller('postings')
@UseInterceptors(PageInterceptor)
export class PostingPageController {
  constructor(
    private readonly postings: PostingStore,
    private readonly site: Site,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get(':id')
  async show(@Param('id') id: PostingId): Promise<HtmlPage> {
    const now = this.clock.now();
    const stored = await this.postings.find(id);
    if (stored === null) throw new Problem('not-found', 'There is no posting with this id.');
    if (stored.hidden !== undefined) throw new Problem('gone', ({ posting }) => posting.hiddenText);
    const doc = asOf(stored, now);
    if (doc.closedAt !== null && now.getTime() - doc.closedAt.getTime() > CLOSED_SHOWN_MS) {
      throw new Problem('gone', ({ posting }) => posting.closedLongAgo);
    }
    const [siblings, seenAt, past] = await Promise.all([
      this.siblings(doc, now),
      this.postings.lastSeen(doc),
      this.postings.ageBefore(doc),
    ]);
    const age = ageOf(doc, past, now);
    return new HtmlPage(PostingPage({ page: this.site.page(), doc, siblings, seenAt, age }));
  }

  private async siblings(doc: KeptPosting, now: Date): Promise<Sibling[]> {
    const { locale } = this.site.page().texts;
    const others = await this.postings.beside(doc, now, MOST_SIBLINGS);
    return others.map(({ _id, title, source, facts, locationText, sample }) => ({
      id: _id,
      title,
      source,
      sample: sample === true,
      place: facts.places.map((place) => formatPlace(place, locale)).join(' · ') || locationText,
    }));
  }
}
