import { asId, type DeliveryId } from '@app/core/ids';
import path from 'node:path';
import type { Redis } from 'ioredis';
import { sendDelivery } from '@app/core/contracts';
import { inChangeOrder } from '@app/infra/coordination';
import { createLogger } from '@app/infra/logging';
import { Metrics, watchDisk, watchQueues } from '@app/infra/metrics';
import { migrate } from '@app/infra/migrations';
import { Database, DeadLetters, type DeadLetter } from '@app/infra/mongo';
import { Producer, connectRedis } from '@app/infra/queue';
import { newId, systemClock } from '@app/infra/system';
import { testDatabase, testRedisUrl } from '@app/testing';
import { watchInfrastructure } from '../../../libs/infra/src/service/watch.js';

const logger = createLogger('test', 'silent');

/** The values of a metric, by the values of its labels. */
async function valuesOf(
  metrics: Metrics,
  name: string,
  ...labels: string[]
): Promise<Record<string, number>> {
  const metric = await metrics.registry.getSingleMetric(`techjobboard_${name}`)?.get();
  return Object.fromEntries(
    (metric?.values ?? []).map((one) => [
      labels.map((label) => String((one.labels as Record<string, unknown>)[label])).join(' '),
      one.value,
    ]),
  );
}

describe('metrics of queues', () => {
  let redis: Redis;
  beforeAll(() => {
    redis = connectRedis(testRedisUrl());
  });
  afterAll(() => redis.disconnect());

  it('count jobs by state, and tell how long the oldest has waited, behind urgent ones too', async () => {
    const metrics = new Metrics('test');
    const producer = new Producer(redis, newId(), logger);
    const queue = producer.queue(sendDelivery);
    let nowMs = systemClock.now().getTime();
    watchQueues(metrics, { queues: [queue], redis, nowMs: () => nowMs });
    try {
      expect(await valuesOf(metrics, 'queue_oldest_job_seconds', 'queue')).toEqual({ 'send-delivery': 0 });
      const digest = (n: number) => ({
        v: 1 as const,
        deliveryId: asId<DeliveryId>(`s${n}.daily.2026-03-02`),
      });
      await producer.enqueue(sendDelivery, digest(0));
      const [oldest] = await queue.getWaiting(0, 0);
      await producer.enqueueAll(
        sendDelivery,
        Array.from({ length: 150 }, (_, n) => digest(n + 1)),
      );
      await producer.enqueue(sendDelivery, { v: 1, deliveryId: asId<DeliveryId>('s1.instant.c1') });
      nowMs = (oldest?.timestamp ?? 0) + 90_000;
      expect(await valuesOf(metrics, 'queue_oldest_job_seconds', 'queue')).toEqual({ 'send-delivery': 90 });
      expect(await valuesOf(metrics, 'queue_jobs', 'queue', 'state')).toEqual({
        'send-delivery waiting': 152,
        'send-delivery active': 0,
        'send-delivery delayed': 0,
      });
    } finally {
      await queue.obliterate({ force: true });
      await producer.close();
    }
  });

  it('have no values while Redis is away, and the scrape is answered', async () => {
    const metrics = new Metrics('test');
    const away = connectRedis('redis://127.0.0.1:1');
    away.on('error', () => undefined);
    const lost: [string, number][] = [];
    const producer = new Producer(away, newId(), logger, (queue, count) => lost.push([queue, count]));
    watchQueues(metrics, { queues: [producer.queue(sendDelivery)], redis: away, nowMs: () => 0 });
    const text = await metrics.registry.metrics();
    expect(text).not.toMatch(/^techjobboard_queue_/m);
    expect(await valuesOf(metrics, 'metrics_unread_total', 'metric')).toEqual({
      queue_jobs: 1,
      queue_oldest_job_seconds: 1,
    });
    await producer.enqueue(sendDelivery, { v: 1, deliveryId: asId<DeliveryId>('a') });
    expect(lost).toEqual([['send-delivery', 1]]);
    away.disconnect();
  });
});

describe('metrics of a process', () => {
  it('tell the room on the disk of its data, and nothing where there is none', async () => {
    const metrics = new Metrics('test');
    watchDisk(metrics, process.cwd());
    const [free, size] = [
      (await valuesOf(metrics, 'disk_free_bytes'))[''] ?? 0,
      (await valuesOf(metrics, 'disk_size_bytes'))[''] ?? 0,
    ];
    expect(free).toBeGreaterThan(0);
    expect(size).toBeGreaterThan(free);
    const without = new Metrics('test');
    watchDisk(without, path.join(process.cwd(), 'no-such-folder'));
    expect(await valuesOf(without, 'disk_free_bytes')).toEqual({});
  });

  it('follow the line of changes, MongoDB and dead letters', async () => {
    const database = await Database.connect(testDatabase());
    try {
      await migrate(database);
      const metrics = new Metrics('test');
      const watch = watchInfrastructure(metrics, { database, config: { DATA_DIR: process.cwd() } });
      await Promise.all([1, 2, 3].map(() => inChangeOrder(database, 1, () => Promise.resolve())));
      const text = await metrics.registry.metrics();
      expect(text).toContain('techjobboard_change_line_wait_seconds_count{service="test"} 3');
      expect(text).toContain('techjobboard_change_line_length{service="test"} 0');
      expect(text).toContain(
        'techjobboard_mongo_command_seconds_count{service="test",command="findAndModify"} 3',
      );
      expect(text).toMatch(/^techjobboard_mongo_pool_connections\{service="test"\} [1-9]/m);

      const letters = new DeadLetters(database, systemClock, watch.deadLetter);
      const letter: DeadLetter = {
        stage: 'push',
        reason: 'malformed',
        message: 'm',
        origin: 'o',
        sample: 's',
      };
      await letters.keep([letter, { ...letter, sample: 'other' }]);
      // Seen again, it is no new one.
      await letters.keep([letter]);
      expect(await valuesOf(metrics, 'dead_letters_total', 'stage', 'reason')).toEqual({
        'push malformed': 2,
      });
    } finally {
      await database.connection.dropDatabase();
      await database.close();
    }
  });
});
