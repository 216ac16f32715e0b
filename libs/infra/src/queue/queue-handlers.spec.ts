import 'reflect-metadata';
import { PATTERN_METADATA } from '@nestjs/microservices/constants.js';
import { Payload } from '@nestjs/microservices';
import { closeWindows, matchPostings, type CloseWindows } from '@app/core/contracts';
import { HandlesQueue } from './queue-handlers.js';

/** What is refused here is refused by the compiler: an error that no longer comes fails the check of types. */
class Handlers {
  @HandlesQueue(closeWindows, 1)
  own(@Payload() { subscriberIds }: CloseWindows): Promise<number> {
    return Promise.resolve(subscriberIds.length);
  }

  // @ts-expect-error: the queue carries postings, not people whose windows close.
  @HandlesQueue(matchPostings, 1)
  another(@Payload() { subscriberIds }: CloseWindows): Promise<number> {
    return Promise.resolve(subscriberIds.length);
  }

  @HandlesQueue(closeWindows, 1)
  part(@Payload() { seq }: Pick<CloseWindows, 'seq'>): Promise<number> {
    return Promise.resolve(seq);
  }

  @HandlesQueue(closeWindows, 1)
  nothing(): Promise<number> {
    return Promise.resolve(0);
  }
}

describe('the handler of a queue', () => {
  it('is found under the name of its queue, whether it takes the payload, part of it or nothing', () => {
    const queues = (['own', 'part', 'nothing'] as const).map((method) =>
      Reflect.getMetadata(PATTERN_METADATA, Handlers.prototype[method]),
    );
    expect(queues).toEqual([[closeWindows.name], [closeWindows.name], [closeWindows.name]]);
  });
});
