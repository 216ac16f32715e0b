import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { pollSource, type PollSource } from '@app/core/contracts';
import { HandlesQueue } from '@app/infra/queue';
import { Polling } from './reading/polling.js';

const CONCURRENCY = 8;

/** What wakes ingestion: a source that may be due. */
@Controller()
export class IngestionHandlers {
  constructor(private readonly polling: Polling) {}

  @HandlesQueue(pollSource, CONCURRENCY)
  async pollSource(@Payload() { source }: PollSource): Promise<void> {
    await this.polling.poll(source);
  }
}
