import { Inject, Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import type { SavedSearchId } from '@app/core/ids';
import type { SavedSearch } from '@app/core/records';
import type { Clock } from '@app/core/time';
import { CLOCK } from '@app/infra/service';
import { Trace } from '@app/infra/trace';
import { UsedMonths } from '../subscribers/links/used-months.js';

const AGAIN_MS = 3_600_000;
const MOST_REMEMBERED = 50_000;

/** Notes that the feed of a saved search was read: readers ask every few minutes, so of one search once an hour. */
@Injectable()
export class FeedReadings {
  private readonly noted = new LRUCache<SavedSearchId, number>({ max: MOST_REMEMBERED });

  constructor(
    private readonly trace: Trace,
    private readonly used: UsedMonths,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async note({ _id: search, subscriberId: subscriber }: SavedSearch): Promise<void> {
    const nowMs = this.clock.now().getTime();
    const last = this.noted.get(search);
    if (last !== undefined && nowMs - last < AGAIN_MS) return;
    this.noted.set(search, nowMs);
    this.trace.note({ step: 'seen-in-feed', of: [{ subscriber, search }] });
    await this.used.noteOf(subscriber);
  }
}
