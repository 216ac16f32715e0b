import { Controller } from '@nestjs/common';
import { EventPattern, Payload, Transport } from '@nestjs/microservices';
import { HINTS, matchPostings, type HintPayload, type MatchPostings } from '@app/core/contracts';
import { HandlesQueue } from '@app/infra/queue';
import { Matching } from './matching.js';
import { SearchDirectory } from './search-directory.js';

const CONCURRENCY = 4;

/** What wakes the matcher: postings to match, and hints that saved searches changed. */
@Controller()
export class MatcherHandlers {
  constructor(
    private readonly matching: Matching,
    private readonly directory: SearchDirectory,
  ) {}

  @HandlesQueue(matchPostings, CONCURRENCY)
  async matchPostings(@Payload() { postingIds }: MatchPostings): Promise<void> {
    await this.matching.match(postingIds);
  }

  @EventPattern(HINTS.savedSearchesChanged, Transport.REDIS)
  async savedSearchesChanged(@Payload() { seq }: HintPayload): Promise<void> {
    await this.directory.catchUp(seq);
  }
}
