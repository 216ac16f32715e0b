import { Controller, Inject, type Type } from '@nestjs/common';
import { EventPattern, Payload, Transport } from '@nestjs/microservices';
import {
  HINTS,
  matchInPartition,
  matchPostings,
  type HintPayload,
  type MatchPostings,
  type Partition,
} from '@app/core/contracts';
import { Database } from '@app/infra/mongo';
import { latestSeq } from '@app/infra/coordination';
import { HandlesQueue, Producer } from '@app/infra/queue';
import { Matching } from './matching.js';
import { PARTITION, queueOf } from './partition.js';
import { SearchDirectory } from './search-directory.js';

const CONCURRENCY = 4;

/**
 * Hears that saved searches changed. The number in the hint is not believed: it may come from another board on the same
 * Redis, or from before a restore, and changes up to it would be taken for applied.
 */
@Controller()
export class SearchHintHandlers {
  constructor(
    private readonly directory: SearchDirectory,
    private readonly database: Database,
  ) {}

  @EventPattern(HINTS.savedSearchesChanged, Transport.REDIS)
  async savedSearchesChanged(@Payload() _payload: HintPayload): Promise<void> {
    await this.directory.catchUp(await latestSeq(this.database));
  }
}

/** Postings to match, where this matcher holds every saved search. */
@Controller()
export class WholeHandlers {
  constructor(private readonly matching: Matching) {}

  @HandlesQueue(matchPostings, CONCURRENCY)
  async matchPostings(@Payload() { postingIds, found }: MatchPostings): Promise<void> {
    await this.matching.match(postingIds, found);
  }
}

/** Where the searches are spread: any matcher passes the hint on to the queue of each share. */
@Controller()
export class SpreadHandlers {
  constructor(
    private readonly producer: Producer,
    @Inject(PARTITION) private readonly partition: Partition,
  ) {}

  @HandlesQueue(matchPostings, CONCURRENCY)
  async matchPostings(@Payload() payload: MatchPostings): Promise<void> {
    const { count } = this.partition;
    for (let index = 1; index <= count; index += 1) {
      await this.producer.enqueue(matchInPartition(index, count), payload);
    }
  }
}

/** Makes the handler of one share's own queue: its name is known only when the process starts. */
export function shareHandlers(partition: Partition): Type {
  @Controller()
  class ShareHandlers {
    constructor(private readonly matching: Matching) {}

    @HandlesQueue(queueOf(partition), CONCURRENCY)
    async matchPostings(@Payload() { postingIds, found }: MatchPostings): Promise<void> {
      await this.matching.match(postingIds, found);
    }
  }
  return ShareHandlers;
}
