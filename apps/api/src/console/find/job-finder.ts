import { Injectable } from '@nestjs/common';
import type { Job } from 'bullmq';
import { z } from 'zod';
import { idOf, type DeliveryId, type PostingId, type SubscriberId } from '@app/core/ids';
import { QUEUES_PATH } from '../queues/queue-board.js';
import { QueueReader } from '../queues/queue-reader.js';
import { queuePath } from '../shell/paths.js';
import type { JobRecords } from './shape.js';

/** What the payloads of all queues name: see core/contracts. */
const PayloadSchema = z.object({
  source: z.string().optional(),
  postingIds: z.array(idOf<PostingId>(z.string())).default([]),
  subscriberIds: z.array(idOf<SubscriberId>(z.string())).default([]),
  deliveryId: idOf<DeliveryId>(z.string()).optional(),
});

/** A job that is in its queue now. */
export interface FoundJob {
  readonly queue: string;
  readonly href: string;
  readonly records: JobRecords;
}

/** Looks jobs up in Redis. What is not there any more is done, or lost: what it stood for is in the record. */
@Injectable()
export class JobFinder {
  constructor(private readonly reader: QueueReader) {}

  async find(id: string): Promise<FoundJob[]> {
    const queues = await this.reader.queues();
    const found = await Promise.all(
      [...queues.values()].map(async (queue) => {
        const job = (await queue.getJob(id)) as Job<unknown> | undefined;
        return job === undefined ? [] : [{ queue: queue.name, data: job.data }];
      }),
    );
    return found.flat().map(({ queue, data }) => ({
      queue,
      href: pageOf(queue, id),
      records: recordsOf(data),
    }));
  }
}

/** The raw view of a job; paths of the console have no other signs than these. */
const pageOf = (queue: string, id: string): string =>
  /^[\w.-]+$/.test(id) ? `${QUEUES_PATH}/queue/${queue}/${id}` : queuePath(queue);

function recordsOf(data: unknown): JobRecords {
  const read = PayloadSchema.safeParse(data);
  if (!read.success) return { postings: [], people: [], deliveries: [] };
  const { source, postingIds: postings, subscriberIds: people, deliveryId } = read.data;
  const deliveries = deliveryId === undefined ? [] : [deliveryId];
  return { ...(source === undefined ? {} : { source }), postings, people, deliveries };
}
