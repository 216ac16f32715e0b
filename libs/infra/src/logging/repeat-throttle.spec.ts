import { Writable } from 'node:stream';
import { createLogger } from './logger.js';
import type { ThrottleTime } from './repeat-throttle.js';

/** Time that passes when it is told to. */
class FakeTime implements ThrottleTime {
  private ms = 0;
  private timers: { readonly at: number; readonly work: () => void }[] = [];

  monotonicMs(): number {
    return this.ms;
  }

  after(ms: number, work: () => void): void {
    this.timers.push({ at: this.ms + ms, work });
  }

  pass(ms: number): void {
    this.ms += ms;
    const due = this.timers.filter(({ at }) => at <= this.ms);
    this.timers = this.timers.filter(({ at }) => at > this.ms);
    for (const { work } of due) work();
  }
}

function aLog() {
  const lines: Record<string, unknown>[] = [];
  const destination = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(JSON.parse(chunk.toString()) as Record<string, unknown>);
      done();
    },
  });
  const time = new FakeTime();
  return { lines, time, logger: createLogger('test', 'info', { time, destination }) };
}

const moved = (queue: string) => ({ event: 'queue.error', queue, err: new Error('MOVED 1234') });

describe('faults that repeat in the log', () => {
  it('are written once a second, with a count of what was left out', () => {
    const { lines, time, logger } = aLog();
    for (let n = 0; n < 50; n += 1) logger.warn(moved('send'), `line ${n}`);
    expect(lines).toHaveLength(1);
    expect(lines[0]).not.toHaveProperty('repeated');
    time.pass(1_000);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatchObject({ msg: 'line 49', repeated: 48, event: 'queue.error' });
    for (let n = 0; n < 50; n += 1) logger.warn(moved('send'), 'again');
    expect(lines).toHaveLength(2);
    time.pass(1_000);
    expect(lines).toHaveLength(3);
    time.pass(60_000);
    expect(lines).toHaveLength(3);
    logger.warn(moved('send'), 'much later');
    expect(lines[3]).toMatchObject({ msg: 'much later' });
  });

  it('are told apart by event, source and kind of error, not by queues and ids', () => {
    const { lines, logger } = aLog();
    logger.warn(moved('send'), 'a');
    logger.warn(moved('match'), 'b');
    logger.error({ ...moved('send'), err: Object.assign(new Error('x'), { code: 'ECONNREFUSED' }) }, 'c');
    logger.warn({ event: 'delivery.record-failed', deliveryId: '1' }, 'd');
    logger.warn({ event: 'delivery.record-failed', deliveryId: '2' }, 'e');
    for (const source of ['one', 'two']) logger.warn({ event: 'source.failed', source }, source);
    expect(lines.map(({ msg }) => msg)).toEqual(['a', 'c', 'd', 'one', 'two']);
  });

  it('never holds back an outcome, nor a fault that ends the process', () => {
    const { lines, logger } = aLog();
    for (let n = 0; n < 5; n += 1) logger.info({ event: 'delivery.accepted', n }, 'sent');
    for (let n = 0; n < 3; n += 1) logger.fatal({ event: 'service.fault' }, 'over');
    logger.warn('no event');
    logger.warn('no event');
    expect(lines).toHaveLength(10);
  });
});
