import { Module } from '@nestjs/common';
import { AlertWriter } from './alert-writer.js';
import { MatcherHandlers } from './matcher.handlers.js';
import { MatchingOutbound } from './matching-outbound.js';
import { Matching } from './matching.js';
import { MatcherReconciler } from './reconciler.js';
import { SearchDirectory } from './search-directory.js';
import { WaitingPostings } from './waiting-postings.js';

/** The matcher: postings in, alerts out. */
@Module({
  controllers: [MatcherHandlers],
  providers: [AlertWriter, Matching, MatchingOutbound, MatcherReconciler, SearchDirectory, WaitingPostings],
  exports: [SearchDirectory],
})
export class MatcherModule {}
