import { Controller, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Payload } from '@nestjs/microservices';
import { UnrecoverableError } from 'bullmq';
import type { Redis } from 'ioredis';
import { z } from 'zod';
import { defineQueue, sendDelivery } from '@app/core/contracts';
import { createLogger } from '@app/infra/logging';
import {
  HandlesQueue,
  Producer,
  QueueErrorFilter,
  QueueServer,
  RedisPolicyError,
  assertUsableRedis,
  connectRedis,
  type AnyContract,
  type GivenUpJob,
} from '@app/infra/queue';
import { newId } from '@app/infra/system';
import { testRedisUrl, until } from '@app/testing';

const work = defineQueue<{ v: 1; what: string }>({
  name: 'test-work',
  payload: z.object({ v: z.literal(1), what: z.string().min(1) }),
  attempts: 3,
  backoffMs: 10,
  jobId: ({ what }) => `work-${what}`,
});
const other = defineQueue({ ...work, name: 'test-other' });

const handled: string[] = [];
let failures = 0;

@Controller()
class Handlers {
  @HandlesQueue(work, 2)
  run(@Payload() { what }: { what: string }): void {
    if (what === 'fatal') throw new UnrecoverableError('never again');
    if (what === 'flaky' && failures++ < 1) throw new Error('not yet');
    if (what === 'hopeless') throw new Error('always');
    handled.push(what);
  }
}

@Module({ controllers: [Handlers] })
class HandlersModule {}

const logger = createLogger('test', 'fatal');
const namespace = newId().replaceAll('_', '-');
const givenUp: GivenUpJob[] = [];
let redis: Redis;

const serverFor = (contracts: readonly AnyContract[]) =>
  new QueueServer({
    redis,
    namespace,
    contracts,
    logger,
    onGivenUp: (job) => {
      givenUp.push(job);
      return Promise.resolve();
    },
  });

async function serve(contracts: readonly AnyContract[]) {
  const strategy = serverFor(contracts);
  const app = await NestFactory.createMicroservice(HandlersModule, { strategy, logger: false });
  app.useGlobalFilters(new QueueErrorFilter());
  return { app, strategy };
}

beforeAll(() => {
  redis = connectRedis(testRedisUrl());
});

afterAll(() => {
  redis.disconnect();
});

describe('the queue transport', () => {
  it('does not start when a contract has no handler', async () => {
    const { app } = await serve([work, other]);
    await expect(app.listen()).rejects.toThrow('queue "test-other" has no handler');
  });

  it('does not start when a handler has no contract', async () => {
    const { app } = await serve([]);
    await expect(app.listen()).rejects.toThrow('handler for unknown queue "test-work"');
  });

  it('runs jobs, tries failed ones again, and gives up what cannot work', async () => {
    const { app, strategy } = await serve([work]);
    await app.listen();
    const producer = new Producer(redis, namespace, logger);
    try {
      await producer.enqueue(work, { v: 1, what: 'good' });
      await producer.enqueue(work, { v: 1, what: 'flaky' });
      await until('both have run', () => handled.length === 2);
      expect([...handled].sort()).toEqual(['flaky', 'good']);

      await producer.enqueue(work, { v: 1, what: 'fatal' });
      await producer.enqueue(work, { v: 1, what: 'hopeless' });
      await producer.queue(work).add('test-work', { v: 2, what: 'from a newer release' });
      await until('three are given up', () => givenUp.length === 3);
      expect(givenUp.map(({ reason }) => reason).sort()).toEqual(['bad-payload', 'failed', 'failed']);

      await strategy.recycle();
      await producer.enqueue(work, { v: 1, what: 'after the recycling' });
      await until('a new worker takes it', () => handled.includes('after the recycling'));

      await producer.enqueue(work, { v: 1, what: 'fatal' });
      await until('a name that failed before may come again', () => givenUp.length === 4);
    } finally {
      await app.close();
      await producer.close();
    }
  });

  it('takes a second hint for the same work once the first has ended, and keeps its figures', async () => {
    const { app } = await serve([work]);
    await app.listen();
    const producer = new Producer(redis, namespace, logger);
    try {
      for (const times of [1, 2, 3]) {
        await producer.enqueue(work, { v: 1, what: 'again' });
        await until(
          `it has run ${times} times`,
          () => handled.filter((what) => what === 'again').length === times,
        );
        // A worker says so a moment after the handler.
        await until(
          'its job is gone',
          async () => (await producer.queue(work).getJob('work-again')) === undefined,
        );
      }
      expect((await producer.queue(work).getMetrics('completed')).meta.count).toBeGreaterThanOrEqual(3);
    } finally {
      await app.close();
      await producer.close();
    }
  });

  it('lets what somebody waits for go before a backlog of digests', async () => {
    const producer = new Producer(redis, newId(), logger);
    const send = (deliveryId: string) => ({ v: 1 as const, deliveryId });
    const digests = Array.from({ length: 50 }, (_, n) => send(`s${n}.daily.2026-03-02`));
    try {
      await producer.enqueueAll(sendDelivery, digests);
      await producer.enqueueAll(sendDelivery, [send('s1.instant.c1'), send('s2.confirmation.r')]);
      const waiting = await producer.queue(sendDelivery).getWaiting(0, 51);
      // The next to be taken stands first.
      const next = waiting.slice(0, 2).map((job) => job.data.deliveryId);
      expect(next.sort()).toEqual(['s1.instant.c1', 's2.confirmation.r']);
      expect(waiting).toHaveLength(52);
    } finally {
      await producer.queue(sendDelivery).obliterate({ force: true });
      await producer.close();
    }
  });

  it('refuses a payload that does not fit, before it is queued', async () => {
    const producer = new Producer(redis, namespace, logger);
    await expect(producer.enqueue(work, { v: 1, what: '' })).rejects.toThrow(z.ZodError);
    await producer.close();
  });

  it('does not fail its caller when Redis is away', async () => {
    const away = connectRedis('redis://127.0.0.1:1');
    away.on('error', () => undefined);
    const producer = new Producer(away, namespace, logger);
    await expect(producer.enqueue(work, { v: 1, what: 'lost' })).resolves.toBeUndefined();
    away.disconnect();
  });
});

describe('assertUsableRedis', () => {
  it('refuses a Redis that would delete queue jobs, and names the setting', async () => {
    const evicting = {
      info: () => Promise.resolve('used_memory:1\r\nmaxmemory_policy:allkeys-lru\r\n'),
    } as unknown as Redis;
    await expect(assertUsableRedis(evicting)).rejects.toThrow(RedisPolicyError);
    await expect(assertUsableRedis(evicting)).rejects.toThrow(/allkeys-lru.*noeviction/);
    await expect(assertUsableRedis(redis)).resolves.toBeUndefined();
  });
});
