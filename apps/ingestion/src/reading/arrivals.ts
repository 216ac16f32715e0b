import { Inject, Injectable } from '@nestjs/common';
import {
  areBuildDates,
  catchUpOf,
  endsCatchUp,
  type Arrival,
  type CatchUp,
  type QuietRules,
} from '@app/core/quiet';
import type { ServiceConfig } from '@app/infra/config';
import type { Source } from '@app/core/records';
import { CONFIG } from '@app/infra/service';
import { quietRulesOf } from '@app/intake';
import type { Listing } from './read-source.js';
import { SourceStore } from './source-store.js';

/** Knows which reads of a source find what was there before we looked. */
@Injectable()
export class Arrivals {
  private readonly rules: QuietRules;

  constructor(
    private readonly store: SourceStore,
    @Inject(CONFIG) config: ServiceConfig,
  ) {
    this.rules = quietRulesOf(config);
  }

  /** How what a read lists comes to us. A catch-up is on the record before this returns. */
  async of(source: Source, listing: Listing, now: Date): Promise<Arrival> {
    if (source.origin === 'sample') return { kind: 'sample' };
    const { lastGoodReadAt } = source;
    const known = source.catchUp ?? null;
    const catchUp = catchUpOf({ lastGoodReadAt, catchUp: known }, now, this.rules);
    if (catchUp !== null && catchUp !== known) await this.store.beginCatchUp(source._id, catchUp);
    const claims = [
      ...listing.drafts.map(({ postedAt }) => postedAt),
      ...listing.stillListed.map(() => undefined),
    ];
    return { kind: 'read', catchUp: catchUp?.reason ?? null, buildDates: areBuildDates(claims) };
  }

  /** What is left to catch up with after a read that listed so many postings. */
  async after(source: Source, listing: Listing, listed: number): Promise<CatchUp | null> {
    return endsCatchUp({ extent: listing.extent, listed }) ? null : this.store.catchUp(source._id);
  }
}
