import type { z } from 'zod';

/**
 * One kind of queue job, in one object that both sides use: its queue, the shape of its payload, how often it is tried
 * and what names it. A payload carries a version, ids and perhaps the trace that it is part of, never anything that is not in MongoDB.
 */
export interface QueueContract<Payload> {
  /** Name of the queue; also the hash tag of its keys, so that a Redis Cluster keeps them together. */
  readonly name: string;
  readonly payload: z.ZodType<Payload>;
  /** Tries before BullMQ gives up. The reconciler then finds the work in MongoDB again. */
  readonly attempts: number;
  /** First pause between tries, in ms; doubles each time. */
  readonly backoffMs: number;
  /** Id of the job, without `:`; equal ids share one waiting job. A convenience: the guarantee is a unique key in MongoDB. */
  jobId(payload: Payload): string;
  /** True for a job that goes before those that wait: somebody is waiting for it. Left out: none does. */
  isUrgent?(payload: Payload): boolean;
}

/** Checks a contract's name when the program loads. */
export function defineQueue<Payload>(contract: QueueContract<Payload>): QueueContract<Payload> {
  if (!/^[a-z][a-z0-9-]*$/.test(contract.name))
    throw new Error(`Queue name "${contract.name}": use lower case, digits and dashes.`);
  return Object.freeze(contract);
}
