import { Module, type DynamicModule, type Type } from '@nestjs/common';
import type { Partition } from '@app/core/contracts';
import { AlertStore } from './alert-store.js';
import { AlertWriter } from './alert-writer.js';
import { EndedWordings } from './ended-wordings.js';
import { SearchHintHandlers, SpreadHandlers, WholeHandlers, shareHandlers } from './matcher.handlers.js';
import { MatchingOutbound } from './matching-outbound.js';
import { Matching } from './matching.js';
import { PARTITION } from './partition.js';
import { Presence } from './presence.js';
import { MatcherReconciler } from './reconciler.js';
import { SearchDirectory } from './search-directory.js';
import { SearchStore } from './search-store.js';
import { SearchWatch } from './search-watch.js';
import { WaitingStore } from './waiting-store.js';
import { WarmStart } from './warm-start/warm-start.js';

/** The matcher: postings in, alerts out. */
@Module({})
export class MatcherModule {
  /** The matcher of one share of the saved searches. */
  static of(partition: Partition): DynamicModule {
    const postings: Type[] =
      partition.count === 1 ? [WholeHandlers] : [SpreadHandlers, shareHandlers(partition)];
    return {
      module: MatcherModule,
      controllers: [SearchHintHandlers, ...postings],
      providers: [
        { provide: PARTITION, useValue: partition },
        AlertStore,
        AlertWriter,
        EndedWordings,
        Matching,
        MatchingOutbound,
        MatcherReconciler,
        Presence,
        SearchDirectory,
        SearchStore,
        SearchWatch,
        WaitingStore,
        WarmStart,
      ],
      exports: [SearchDirectory],
    };
  }
}
