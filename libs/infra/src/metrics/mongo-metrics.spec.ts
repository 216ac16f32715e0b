import { EventEmitter } from 'node:events';
import type { mongo } from 'mongoose';
import { Metrics } from './metrics.js';
import { watchMongo } from './mongo-metrics.js';

/** A failure with the labels that the server or the driver gives it. */
class Labelled extends Error {
  constructor(private readonly labels: readonly string[]) {
    super('failed');
  }
  hasErrorLabel(label: string): boolean {
    return this.labels.includes(label);
  }
}

describe('metrics of MongoDB', () => {
  let client: EventEmitter;
  let metrics: Metrics;
  beforeEach(() => {
    client = Object.assign(new EventEmitter(), { options: { maxPoolSize: 20 } });
    metrics = new Metrics('test');
    watchMongo(metrics, client as unknown as mongo.MongoClient);
  });

  async function valueOf(series: string): Promise<number | undefined> {
    const lines = (await metrics.registry.metrics()).split('\n');
    const line = lines.find((one) => one.startsWith(`techjobboard_${series}`));
    return line === undefined ? undefined : Number(line.split(' ').at(-1));
  }

  it('follow the pool, also connections that are older than they', async () => {
    const at = (connectionId: number) => ({ address: 'a:1', connectionId, durationMS: 30 });
    client.emit('connectionCheckedOut', at(1));
    client.emit('connectionCreated', at(2));
    client.emit('connectionCheckedOut', at(2));
    client.emit('connectionCheckedIn', at(1));
    expect(await valueOf('mongo_pool_connections{')).toBe(2);
    expect(await valueOf('mongo_pool_checked_out{')).toBe(1);
    client.emit('connectionClosed', at(2));
    expect(await valueOf('mongo_pool_connections{')).toBe(1);
    expect(await valueOf('mongo_pool_checked_out{')).toBe(0);
    expect(await valueOf('mongo_pool_connections_max{')).toBe(20);
    expect(await valueOf('mongo_pool_wait_seconds_sum')).toBeCloseTo(0.06);
    client.emit('connectionCheckOutFailed', { reason: 'timeout' });
    expect(await valueOf('mongo_pool_wait_failures_total{reason="timeout"')).toBe(1);
  });

  it('time commands of a closed list, and count what is tried again', async () => {
    client.emit('commandSucceeded', { commandName: 'find', duration: 4 });
    client.emit('commandSucceeded', { commandName: 'whatever{evil="1"}', duration: 4 });
    client.emit('commandFailed', { commandName: 'update', duration: 4, failure: new Error('plain') });
    client.emit('commandFailed', {
      commandName: 'update',
      duration: 4,
      failure: new Labelled(['TransientTransactionError', 'RetryableWriteError']),
    });
    expect(await valueOf('mongo_command_seconds_count{service="test",command="find"}')).toBe(1);
    expect(await valueOf('mongo_command_seconds_count{service="test",command="other"}')).toBe(1);
    expect(await valueOf('mongo_command_failures_total{command="update"')).toBe(2);
    expect(await valueOf('mongo_retries_total{kind="transaction"')).toBe(1);
    expect(await valueOf('mongo_retries_total{kind="write"')).toBe(0);
  });
});
